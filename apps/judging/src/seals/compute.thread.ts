import { computeResult, type ComputedResult, readFact } from '@champions/seal';
import type { RoundOfChain } from './round-chain';
import { sealPrimitives } from './seal-primitives';

/** What follows from a chain so far: what counts, the ranking, and how its ties are broken. */
export function run({ rules, links, roots }: RoundOfChain): ComputedResult {
  return computeResult(
    rules,
    links.flatMap(({ fact }) => readFact(fact) ?? []),
    roots,
    sealPrimitives,
  );
}
