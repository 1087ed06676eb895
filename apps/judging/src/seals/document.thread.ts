import { computeResult, type PublicKey, readFact, type SealedResult } from '@champions/seal';
import type { RoundOfChain } from './round-chain';
import { sealPrimitives } from './seal-primitives';

/** The sealed result as it was sealed: everything in it follows from the chain. */
export function run({ chain, keys }: { readonly chain: RoundOfChain; readonly keys: readonly PublicKey[] }): string {
  const { rules, links, roots } = chain;
  const { competition, round, rubric, method, ladder } = rules;
  const facts = links.flatMap(({ fact }) => readFact(fact) ?? []);
  const last = facts.at(-1);
  const document: SealedResult = {
    ...({ type: 'champions.sealed-result', version: last?.type === 'result' ? (last.version ?? 1) : 2 } as const),
    ...{ competition, round, rubric, method, ladder },
    ...computeResult(rules, facts, roots, sealPrimitives),
    ...{ keys, chain: links, roots },
  };
  return JSON.stringify(document);
}
