import type { Rubric } from '@champions/contracts';
import type { Fields } from '../drafts/merge-fields';
import { markField } from './sheet';

export interface Pot {
  readonly sum: number;
  /** What is still to be given; below 0 when too much is. */
  readonly left: number;
}

/** The points to distribute, by the last criterion that draws on them. */
export function potsByLastCriterion(rubric: Rubric, values: Fields): ReadonlyMap<string, Pot> {
  const pots = new Map<string, Pot & { readonly last: string }>();
  for (const { key, pot } of rubric) {
    if (!pot) continue;
    const mark = values[markField(key)];
    const left = (pots.get(pot.key)?.left ?? pot.sum) - (typeof mark === 'number' ? mark : 0);
    // Rounded, because points come in steps such as 0.1.
    pots.set(pot.key, { sum: pot.sum, left: Math.round(left * 1e6) / 1e6, last: key });
  }
  return new Map([...pots.values()].map(({ last, ...pot }) => [last, pot]));
}
