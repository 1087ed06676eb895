import { canonicalJson } from '@champions/kernel';
import fc from 'fast-check';
import { appendFact, chainRoot, type ChainState, startChain } from '../chain/chain';
import { nodePrimitives as primitives } from '../node-primitives.suite';
import { hashValue } from '../encoding/hash-value';
import { type SignedRoot, signRoot } from '../roots/signed-root';
import { replaySealedResult } from './replay-sealed-result';
import { sampleRound, signerOf } from './sample-round.suite';
import type { SealedResult } from './sealed-result';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Holder = Json[] | { [name: string]: Json };

const signer = signerOf(7);
const stranger = signerOf(8);
const { document } = sampleRound({ entries: 3, judges: 2, more: true });
const original = canonicalJson(document);
const fresh = () => JSON.parse(original) as Record<string, Json>;
const found = (value: unknown) => !replaySealedResult(value, { primitives, keys: [signer.key] }).reproduces;

/** Every object and list inside a value, itself first. */
function holders(value: Json): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(holders)];
}

const json = fc.oneof(
  ...[fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })],
  ...[fc.string({ maxLength: 8 }), fc.constant([]), fc.constant({})],
) as fc.Arbitrary<Json>;
const place = fc.record({ holder: fc.nat(), at: fc.nat() });
const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

type Edit = (value: Record<string, Json>) => void;
const replaced = fc.tuple(place, json).map(([{ holder, at }, value]): Edit => (whole) => {
  const into = pick(holders(whole), holder);
  const names = Object.keys(into);
  if (names.length > 0) Object.assign(into, { [pick(names, at)]: value });
});
/** A number nudged, a digit of a text changed: what somebody who wants to get away with it would do. */
const nudged = fc
  .tuple(place, fc.nat(), fc.integer({ min: -3, max: 3 }))
  .map(([{ holder, at }, digit, by]): Edit => (whole) => {
    const into = pick(holders(whole), holder) as Record<string, Json>;
    const leaves = Object.keys(into).filter((name) => ['number', 'string'].includes(typeof into[name]));
    if (leaves.length === 0) return;
    const name = pick(leaves, at);
    const value = into[name];
    if (typeof value === 'number') into[name] = value + by / 4;
    if (typeof value !== 'string' || value === '') return;
    const cut = digit % value.length;
    into[name] = value.slice(0, cut) + (digit % 16).toString(16) + value.slice(cut + 1);
  });
const deleted = place.map(({ holder, at }): Edit => (whole) => {
  const from = pick(holders(whole), holder);
  if (Array.isArray(from)) from.splice(at % Math.max(from.length, 1), 1);
  else if (Object.keys(from).length > 0) Reflect.deleteProperty(from, pick(Object.keys(from), at));
});
const inserted = fc.tuple(place, json, fc.boolean()).map(([{ holder, at }, value, twin]): Edit => (whole) => {
  const into = pick(holders(whole), holder);
  if (Array.isArray(into)) into.splice(at % (into.length + 1), 0, twin ? structuredClone(into[0] ?? value) : value);
  else into[`more-${at}`] = value;
});
const reordered = fc.tuple(place, fc.nat()).map(([{ holder, at }, to]): Edit => (whole) => {
  const lists = holders(whole).filter((one) => Array.isArray(one) && one.length > 1);
  const list = pick(lists, holder) as Json[];
  const [moved] = list.splice(at % list.length, 1);
  if (moved !== undefined) list.splice(to % (list.length + 1), 0, moved);
});
const truncated = fc.tuple(place, fc.nat()).map(([{ holder }, rest]): Edit => (whole) => {
  const lists = holders(whole).filter((one) => Array.isArray(one) && one.length > 0);
  const list = pick(lists, holder) as Json[];
  list.length = rest % list.length;
});
const edit = fc.oneof(replaced, nudged, deleted, inserted, reordered, truncated);

const signedAgain = (root: SignedRoot, by: typeof signer) => signRoot(root, by) as unknown as Json;

describe('tampering with a sealed result', () => {
  it('is found in every case: edits, deletions, insertions, reorderings, truncations, one or several', () => {
    let changes = 0;
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const changed = fresh();
      for (const apply of edits) apply(changed);
      const isChanged = canonicalJson(changed) !== original;
      changes += Number(isChanged);
      expect(found(changed)).toBe(isChanged);
    });
    fc.assert(property, { numRuns: 400, seed: 2021 });
    expect(changes).toBeGreaterThan(340);
  });

  it('is found when whoever changed it also mends what needs no key: hashes, roots, digests', () => {
    const chainEdits = fc.oneof(...[replaced, nudged, deleted, inserted, reordered, truncated]);
    const property = fc.property(chainEdits, fc.constantFrom('keep', 'stranger', 'unsigned'), (apply, signature) => {
      const changed = fresh() as Record<string, Json> & { chain: Json; roots: Json };
      const chain = { chain: changed.chain };
      apply(chain);
      const mended = mend({ ...changed, chain: chain.chain } as unknown as SealedResult, signature);
      expect(found(mended)).toBe(canonicalJson(mended) !== original);
    });
    fc.assert(property, { numRuns: 150, seed: 2021 });
  });

  it('is found when roots are unsigned, left out, swapped, doubled or signed by somebody else', () => {
    const roots = document.roots;
    const [first, second, last] = [roots[0]!, roots[1]!, roots[2]!];
    const unsigned = (root: SignedRoot) => ({ ...root, signature: undefined });
    const cases: readonly unknown[][] = [
      ...[[], [last], [first, last], [second, last], [first, second], [second, first, last]],
      ...[
        [first, second, second, last],
        [first, second, last, last],
        [unsigned(first), second, last],
      ],
      ...[
        [first, second, { ...last, signature: '' }],
        [first, second, { ...last, signature: first.signature }],
      ],
      ...[
        roots.map((root) => signedAgain(root, stranger)),
        roots.map((root) => signedAgain(root, { ...stranger, keyId: 'key-7' })),
      ],
      [first, second, signedAgain({ ...last, at: '2022-01-01T00:00:00.000Z' }, stranger)],
    ];
    expect(cases.map((changed) => found({ ...fresh(), roots: changed }))).toEqual(cases.map(() => true));
  });

  it('is found even when our own key signs an earlier root anew: the chain says which roots there were', () => {
    const again = signedAgain({ ...document.roots[0]!, at: '2021-12-01T00:00:00.000Z' }, signer);
    expect(found({ ...fresh(), roots: [again, ...document.roots.slice(1)] })).toBe(true);
  });
});

/** Links and roots computed anew over whatever the chain says now, as far as it still is one. */
function mend(changed: SealedResult, signature: string): unknown {
  try {
    return remade(changed, signature);
  } catch {
    return changed;
  }
}

function remade(changed: SealedResult, signature: string): unknown {
  const { chain, roots } = chainOver(changed);
  const resigned = roots.map((root, at) => {
    if (signature === 'stranger') return signRoot(root, { ...stranger, keyId: signer.keyId });
    return { ...root, signature: signature === 'keep' ? (document.roots[at]?.signature ?? '') : '' };
  });
  return { ...changed, chain, roots: resigned };
}

function chainOver({ chain, roots, competition, round }: SealedResult) {
  const facts = chain.map(({ fact }) => fact);
  let state = startChain({ competitionId: competition.id, roundId: round.id }, primitives);
  const links = [];
  const remadeRoots: SignedRoot[] = [];
  for (const fact of facts) {
    if (fact.type === 'root-published') remadeRoots.push({ ...roots[remadeRoots.length]!, ...claimsOf(state) });
    const told = fact.type === 'root-published' ? { ...fact, root: hashValue(remadeRoots.at(-1), primitives) } : fact;
    const appended = appendFact(state, told, primitives);
    ({ state } = appended);
    links.push({ fact: told, hash: appended.link.hash });
  }
  remadeRoots.push({ ...roots.at(-1)!, ...claimsOf(state) });
  return { chain: links, roots: remadeRoots };
}

const claimsOf = (state: ChainState) => ({
  ...{ size: state.size, root: chainRoot(state, primitives), chainHead: state.head },
});
