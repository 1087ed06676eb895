import type { LadderStep, Localised } from '@champions/contracts';

/** A step as the service tells it, with the name of its criterion. */
export type NamedStep = LadderStep & { readonly name?: Localised };

/** What tells a step from any other; none may be there twice. */
export const keyOf = (step: LadderStep): string =>
  step.step === 'criterion' ? `criterion ${step.criterion}` : step.step;

/** The order with one step a place up or down; the lot stays last, because nothing can come after it. */
export function moved(steps: readonly NamedStep[], place: number, by: -1 | 1): readonly NamedStep[] {
  const [step, other] = [steps[place], steps[place + by]];
  if (!step || !other || step.step === 'lot' || other.step === 'lot') return steps;
  return steps.map((one, at) => (at === place ? other : at === place + by ? step : one));
}

/** The order with a step more, before the lot. */
export const withStep = (steps: readonly NamedStep[], step: NamedStep): readonly NamedStep[] => [
  ...steps.slice(0, -1),
  step,
  ...steps.slice(-1),
];

/** Steps that could be in the order and are not. */
export function missingSteps(
  steps: readonly LadderStep[],
  rubric: readonly { readonly key: string; readonly name: Localised }[],
): readonly NamedStep[] {
  const have = new Set(steps.map(keyOf));
  const all: readonly NamedStep[] = [
    ...rubric.map(({ key, name }): NamedStep => ({ step: 'criterion', criterion: key, name })),
    ...[{ step: 'fewer-abstentions' } as const, { step: 'head-to-head' } as const],
  ];
  return all.filter((step) => !have.has(keyOf(step)));
}

/** As it is sent: without names. */
export const bare = (step: LadderStep): LadderStep =>
  step.step === 'criterion' ? { step: 'criterion', criterion: step.criterion } : { step: step.step };
