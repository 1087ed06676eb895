import { lotCommitment } from '@champions/ranking';
import type { Primitives } from '../primitives';
import type { Difference } from './differences';
import { counts, type JudgingFact } from './judging-fact';
import { resultDigest, rulesDigest } from './rules';
import type { SealedResult } from './sealed-result';

/** What must be said when: the rules before the first sheet, the lot once and after a root, the result last. */
export function orderProblems(
  result: SealedResult,
  facts: readonly (JudgingFact | null)[],
  primitives: Primitives,
): Difference[] {
  return [
    ...rulesProblems(result, facts, primitives),
    ...lotProblems(result, facts, primitives),
    ...endProblems(result, facts, primitives),
  ];
}

function rulesProblems(result: SealedResult, facts: readonly (JudgingFact | null)[], primitives: Primitives) {
  const expected = rulesDigest(result, primitives);
  const sheet = facts.findIndex((fact) => fact !== null && (counts(fact) || fact.type === 'sheet-entered'));
  const firstSheet = sheet < 0 ? facts.length : sheet;
  const locked = facts.findLastIndex((fact, at) => fact?.type === 'rules' && at < firstSheet);
  const fact = facts[locked];
  const problems = facts.flatMap((later, at): Difference[] =>
    later?.type === 'rules' && at > firstSheet ? [outOfOrder(at, later)] : [],
  );
  if (fact?.type !== 'rules')
    problems.push({ path: '/chain', code: 'missing', expected: { type: 'rules', digest: expected } });
  else if (fact.digest !== expected) problems.push(differs(`/chain/${locked}/fact/digest`, expected, fact.digest));
  return problems;
}

function lotProblems({ ladder }: SealedResult, facts: readonly (JudgingFact | null)[], primitives: Primitives) {
  let [published, told] = [false, false];
  return facts.flatMap((fact, at): Difference[] => {
    if (fact?.type === 'root-published') published = true;
    if (fact?.type !== 'lot-revealed') return [];
    const early = !published || told;
    told = true;
    if (early) return [outOfOrder(at, fact)];
    const commitment = commitmentOf(fact.seed, primitives);
    return commitment !== null && commitment === ladder.commitment
      ? []
      : [differs('/ladder/commitment', commitment, ladder.commitment)];
  });
}

/** Null for a seed that nobody can have committed to. */
function commitmentOf(seed: string, { sha256 }: Primitives): string | null {
  try {
    return lotCommitment(seed, sha256);
  } catch {
    return null;
  }
}

function endProblems(
  result: SealedResult,
  facts: readonly (JudgingFact | null)[],
  primitives: Primitives,
): Difference[] {
  const digest = resultDigest(result, primitives);
  const last = facts.at(-1);
  const early = facts.slice(0, -1).flatMap((fact, at) => (fact?.type === 'result' ? [outOfOrder(at, fact)] : []));
  if (last?.type !== 'result')
    return [...early, { path: '/chain', code: 'missing', expected: { type: 'result', digest } }];
  const at = `/chain/${facts.length - 1}/fact`;
  const { version = 1 } = last;
  if (version !== result.version) early.push(differs(`${at}/version`, result.version, version));
  return last.digest === digest ? early : [...early, differs(`${at}/digest`, digest, last.digest)];
}

const differs = (path: string, expected: unknown, found: unknown): Difference => ({
  path,
  code: 'differs',
  expected,
  found,
});
const outOfOrder = (at: number, fact: JudgingFact): Difference => ({
  path: `/chain/${at}/fact`,
  code: 'out-of-order',
  found: fact,
});
