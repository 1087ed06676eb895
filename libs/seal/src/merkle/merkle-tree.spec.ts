import fc from 'fast-check';
import { fromHex, toHex } from '../encoding/bytes';
import { nodePrimitives as primitives } from '../node-primitives.suite';
import { emptyFrontier, frontierRoot, growFrontier } from './frontier';
import { leafHash } from './merkle-hashes';
import { MerkleTree } from './merkle-tree';
import { verifyConsistency, verifyInclusion } from './verify-proofs';

// The reference vectors of Certificate Transparency: the test data of transparency-dev/merkle, testonly/constants.go and
// testonly/reference_test.go, which are those of the first implementation of RFC 6962.
const data = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const inclusions = [
  { index: 0, size: 1, proof: [] },
  { index: 0, size: 2, proof: ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'] },
  { index: 1, size: 2, proof: ['6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'] },
  { index: 2, size: 3, proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
  {
    index: 1,
    size: 5,
    proof: [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
  {
    index: 0,
    size: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    index: 5,
    size: 8,
    proof: [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
];
const consistencies = [
  { first: 1, second: 1, proof: [] },
  {
    first: 1,
    second: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    first: 6,
    second: 8,
    proof: [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  {
    first: 2,
    second: 5,
    proof: [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
];

const treeOf = (leaves: readonly Uint8Array[]) => {
  const tree = new MerkleTree(primitives);
  for (const leaf of leaves) tree.append(leaf);
  return tree;
};
const reference = treeOf(data.map(fromHex));
const numbered = (size: number) => Array.from({ length: size }, (_, n) => Uint8Array.of(n, n * 7));

describe('the Merkle tree of RFC 6962', () => {
  it('has the published root for every size of the reference tree', () => {
    expect(roots.map((_, size) => toHex(reference.root(size)))).toEqual(roots);
  });

  it.each(inclusions)('proves leaf $index of $size as published', ({ index, size, proof }) => {
    expect(reference.inclusionProof(index, size).map(toHex)).toEqual(proof);
  });

  it.each(consistencies)('proves that $second leaves grew from $first as published', ({ first, second, proof }) => {
    expect(reference.consistencyProof(first, second).map(toHex)).toEqual(proof);
  });

  it('refuses sizes and leaves it never had', () => {
    expect(() => reference.root(9)).toThrow(RangeError);
    expect(() => reference.inclusionProof(8)).toThrow(RangeError);
    expect(() => reference.inclusionProof(3, 3)).toThrow(RangeError);
    expect(() => reference.consistencyProof(0, 3)).toThrow(RangeError);
    expect(() => reference.consistencyProof(4, 3)).toThrow(RangeError);
  });

  it('has the same roots when only its frontier was kept', () => {
    const leaves = numbered(40);
    const tree = treeOf(leaves);
    let frontier = emptyFrontier;
    expect(frontierRoot(frontier, primitives)).toBe(roots[0]);
    leaves.forEach((leaf, index) => {
      frontier = growFrontier(frontier, leaf, primitives);
      expect(frontierRoot(frontier, primitives)).toBe(toHex(tree.root(index + 1)));
    });
  });
});

describe('proofs', () => {
  const leaves = numbered(37);
  const tree = treeOf(leaves);
  const inclusion = (index: number, size: number) => ({
    ...{ index, size, proof: tree.inclusionProof(index, size), root: tree.root(size) },
    leaf: leafHash(leaves[index]!, primitives),
  });
  const consistency = (first: number, second: number) => ({
    ...{ first, second, firstRoot: tree.root(first), secondRoot: tree.root(second) },
    proof: tree.consistencyProof(first, second),
  });
  const sizes = Array.from({ length: leaves.length }, (_, n) => n + 1);

  it('hold for every leaf and every size', () => {
    for (const size of sizes)
      for (let index = 0; index < size; index += 1)
        expect(verifyInclusion(inclusion(index, size), primitives)).toBe(true);
    for (const second of sizes)
      for (let first = 1; first <= second; first += 1)
        expect(verifyConsistency(consistency(first, second), primitives)).toBe(true);
  });

  const flipped = (hash: Uint8Array, bit: number) =>
    hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  const changedProofs = (proof: readonly Uint8Array[], at: number, bit: number) => [
    proof.slice(0, -1),
    [...proof, proof[0] ?? Uint8Array.from(tree.root(1))],
    ...(proof.length > 0 ? [proof.map((hash, n) => (n === at % proof.length ? flipped(hash, bit) : hash))] : []),
    ...(proof.length > 1 ? [proof.toReversed()] : []),
  ];

  it('fail for another leaf, index, root or path', () => {
    const cases = fc.tuple(fc.nat(36), fc.nat(36), fc.nat(), fc.nat(255));
    const property = fc.property(cases, ([a, b, at, bit]) => {
      const claim = inclusion(Math.min(a, b), Math.max(a, b) + 1);
      const holds = (changed: object) => verifyInclusion({ ...claim, ...changed }, primitives);
      expect(holds({ leaf: flipped(claim.leaf, bit) })).toBe(false);
      expect(holds({ root: flipped(claim.root, bit) })).toBe(false);
      expect(holds({ index: claim.size })).toBe(false);
      if (claim.size > 1) expect(holds({ index: claim.index === 0 ? 1 : claim.index - 1 })).toBe(false);
      for (const proof of changedProofs(claim.proof, at, bit))
        if (proof.length > 0 || claim.proof.length > 0) expect(holds({ proof })).toBe(false);
    });
    fc.assert(property, { numRuns: 200, seed: 6962 });
  });

  it('fail for a tree that did not grow from the other', () => {
    const cases = fc.tuple(fc.nat(36), fc.nat(36), fc.nat(), fc.nat(255));
    const property = fc.property(cases, ([a, b, at, bit]) => {
      const claim = consistency(Math.min(a, b) + 1, Math.max(a, b) + 1);
      const holds = (changed: object) => verifyConsistency({ ...claim, ...changed }, primitives);
      expect(holds({ firstRoot: flipped(claim.firstRoot, bit) })).toBe(false);
      expect(holds({ secondRoot: flipped(claim.secondRoot, bit) })).toBe(false);
      expect(holds({ first: 0 })).toBe(false);
      expect(holds({ first: claim.second + 1 })).toBe(false);
      for (const proof of changedProofs(claim.proof, at, bit))
        if (proof.length > 0 || claim.proof.length > 0) expect(holds({ proof })).toBe(false);
    });
    fc.assert(property, { numRuns: 200, seed: 6962 });
  });
});
