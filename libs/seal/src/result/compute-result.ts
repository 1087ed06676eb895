import { type Mark, type RankedEntry, rank } from '@champions/ranking';
import type { Primitives } from '../primitives';
import type { SignedRoot } from '../roots/signed-root';
import { decisionsOf, inputsOf, type SealedDecision, type SealedInputs } from './inputs';
import type { JudgingFact } from './judging-fact';
import type { SealedRules } from './sealed-rules';
import { breakSealedTies, type SealedLot, type SealedTieBreak } from './tie-breaks';

export interface ComputedResult {
  readonly inputs: SealedInputs;
  readonly ranking: readonly RankedEntry[];
  readonly tieBreak: SealedTieBreak;
  readonly decisions: readonly SealedDecision[];
}

/**
 * What follows from the facts of a round by its rules.
 * @param roots signed so far, in order.
 * @throws RangeError for a method or version that is not there, and for what it or the ladder refuses.
 */
export function computeResult(
  rules: SealedRules,
  facts: readonly JudgingFact[],
  roots: readonly SignedRoot[],
  primitives: Primitives,
): ComputedResult {
  const inputs = inputsOf(facts, rules.rubric);
  const { name, version, options } = rules.method;
  const marks = inputs.sheets.map(({ entry, judge, total }): Mark => ({ entry, judge, mark: total }));
  const ranking = rank({ method: name, version, entries: inputs.entries, marks, options });
  const lot = lotOf(facts, roots);
  return {
    inputs,
    ranking,
    tieBreak: breakSealedTies(rules, inputs, ranking, lot, primitives),
    decisions: decisionsOf(facts),
  };
}

/** The lot, once its seed is told, with the last root before that. */
function lotOf(facts: readonly JudgingFact[], roots: readonly SignedRoot[]): SealedLot | null {
  const told = facts.findIndex(({ type }) => type === 'lot-revealed');
  const fact = facts[told];
  const published = facts.slice(0, Math.max(told, 0)).filter(({ type }) => type === 'root-published').length;
  const root = roots[published - 1]?.root;
  return fact?.type === 'lot-revealed' && root !== undefined ? { seed: fact.seed, root } : null;
}
