import { computeResult, type PublicKey, readFact, type SealedResult } from '@champions/seal';
import type { RoundOfChain } from './round-chain';
import { sealPrimitives } from './seal-primitives';

/** The sealed result as it was sealed: everything in it follows from the chain. */
export function run({ chain, keys }: { readonly chain: RoundOfChain; readonly keys: readonly PublicKey[] }): string {
  const { rules, links, roots } = chain;
  const { competition, round, rubric, method, ladder } = rules;
  const facts = links.flatMap(({ fact }) => readFact(fact) ?? []);
  const document: SealedResult = {
    ...({ type: 'champions.sealed-result', version: 1 } as const),
    ...{ competition, round, rubric, method, ladder },
    ...computeResult(rules, facts, roots, sealPrimitives),
    ...{ keys, chain: links, roots },
  };
  return JSON.stringify(document);
}
