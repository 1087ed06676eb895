import type { Gate, Guide, Rubric } from './shapes';

interface Weighed {
  readonly weight: number;
}

/** A scoring guide's criteria with a weight, and the gates that have none: how it travels. */
export function gatesOf<T extends Weighed>(guide: readonly T[]): { readonly rubric: T[]; readonly gates: T[] } {
  return { rubric: guide.filter(({ weight }) => weight > 0), gates: guide.filter(({ weight }) => weight === 0) };
}

/** The scoring guide of a rubric and its gates: those come last, as pass/fail criteria of weight 0. */
export function guideOf(rubric: Rubric, gates: readonly Gate[] = []): Guide {
  return [...rubric, ...gates.map((gate) => ({ ...gate, kind: 'pass-fail' as const, weight: 0, scale: 1 }))];
}
