import { startChain } from '../chain/chain';
import { fromHex, toHex } from '../encoding/bytes';
import { MerkleTree } from '../merkle/merkle-tree';
import type { Primitives } from '../primitives';
import type { PublicKey } from '../roots/public-key';
import { signatureProblem, type SignedRoot } from '../roots/signed-root';
import { type Difference, differencesBetween } from './differences';
import { rootShape } from './root-shape';
import type { SealedResult } from './sealed-result';
import { list } from './shape';

/** One signed root, or several, as they were published; else what is wrong, by path. */
export function readRoots(
  value: unknown,
): { readonly roots: readonly SignedRoot[] } | { readonly problems: readonly Difference[] } {
  const several = Array.isArray(value);
  const problems = several ? list(rootShape)(value, '') : rootShape(value, '');
  return problems.length > 0 ? { problems } : { roots: (several ? value : [value]) as readonly SignedRoot[] };
}

/**
 * Whether signed roots that somebody kept are of this result's chain as it was then: that nothing which they cover was
 * changed, moved or taken out since. The chain's first links are put under a root again, which shows the same as a
 * consistency proof (RFC 6962, section 2.1.2) between the kept root and the last.
 * @param document that reproduces (`replaySealedResult`).
 * @param keys of which one must have signed each root.
 * @returns every difference, under the path `/root`, or with several `/root/0`, `/root/1`, …
 */
export function earlierRootDifferences(
  document: SealedResult,
  roots: readonly SignedRoot[],
  keys: readonly PublicKey[],
  primitives: Primitives,
): Difference[] {
  const scope = { competitionId: document.competition.id, roundId: document.round.id };
  const tree = new MerkleTree(primitives);
  for (const { hash } of document.chain) tree.append(fromHex(hash));
  return roots.flatMap((root, at): Difference[] => {
    const path = roots.length === 1 ? '/root' : `/root/${at}`;
    const { competitionId, roundId, size } = root;
    const problem = signatureProblem(root, keys, primitives);
    const signature: Difference[] = problem
      ? [{ path: `${path}/signature`, code: problem, found: root.signature }]
      : [];
    const other = differencesBetween(scope, { competitionId, roundId }, path);
    if (other.length > 0) return [...signature, ...other];
    if (!Number.isInteger(size) || size < 0 || size > tree.size)
      return [...signature, { path: `${path}/size`, code: 'not-in-chain', expected: tree.size, found: size }];
    const then = {
      root: toHex(tree.root(size)),
      chainHead: document.chain[size - 1]?.hash ?? startChain(scope, primitives).head,
    };
    return [...signature, ...differencesBetween(then, { root: root.root, chainHead: root.chainHead }, path)];
  });
}
