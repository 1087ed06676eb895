import { z } from 'zod';
import type { Localised, Rubric } from './shapes';

/** The steps that need no criterion; the lot leaves no tie, so it is the last of every ladder. */
export const plainSteps = ['fewer-abstentions', 'head-to-head', 'lot'] as const;

export const ladderStepSchema = z.union([
  z.object({ step: z.literal('criterion'), criterion: z.string() }),
  z.object({ step: z.enum(plainSteps) }),
]);
export const ladderSchema = z.array(ladderStepSchema).min(1);
/** One step by which ties are broken: the higher mean on a criterion, or one of the plain ones. */
export type LadderStep = z.infer<typeof ladderStepSchema>;
export type Ladder = readonly LadderStep[];

type Weighed = readonly Pick<Rubric[number], 'key' | 'weight'>[];

/**
 * The steps by which ties are broken: those that were declared, as far as their criteria are in this rubric (a final may
 * have another than its competition); where none were, the criteria by weight (of one weight by key; a gate
 * that weighs nothing is none), fewer abstentions, a lot.
 */
export function ladderOf(declared: Ladder | null | undefined, rubric: Weighed): Ladder {
  if (declared) {
    const keys = new Set(rubric.map(({ key }) => key));
    return declared.filter((one) => one.step !== 'criterion' || keys.has(one.criterion));
  }
  const byWeight = rubric
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return [
    ...byWeight.map(({ key }): LadderStep => ({ step: 'criterion', criterion: key })),
    ...[{ step: 'fewer-abstentions' } as const, { step: 'lot' } as const],
  ];
}

/** The same with the names of its criteria, for readers who do not have the rubric. */
export function namedLadder(
  declared: Ladder | null | undefined,
  rubric: readonly Pick<Rubric[number], 'key' | 'name' | 'weight'>[],
): readonly (LadderStep & { readonly name?: Localised })[] {
  const names = new Map(rubric.map(({ key, name }) => [key, name]));
  return ladderOf(declared, rubric).map((one) => {
    const name = one.step === 'criterion' ? names.get(one.criterion) : undefined;
    return name ? { ...one, name } : one;
  });
}
