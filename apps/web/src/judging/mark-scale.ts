import type { Criterion } from '@champions/contracts';

/** More marks than these are typed, not chosen. */
const MOST_TO_CHOOSE = 21;

/** The marks of a criterion's scale when there are few enough to choose from; null when the mark is typed. */
export function marksToChoose({ kind, min = 0, step = 1, scale }: Criterion): readonly number[] | null {
  const count = Math.round((scale - min) / step) + 1;
  if (kind === 'points' || count > MOST_TO_CHOOSE) return null;
  // Rounded, because 0.1 + 0.2 must be written as 0.3.
  return Array.from({ length: count }, (_, index) => Math.round((min + index * step) * 1e6) / 1e6);
}

/** Whether a mark asks for a comment of its own. */
export function asksForComment({ commentWhen }: Criterion, mark: unknown): boolean {
  if (typeof mark !== 'number') return false;
  const { below = -Infinity, above = Infinity } = commentWhen ?? {};
  return mark < below || mark > above;
}
