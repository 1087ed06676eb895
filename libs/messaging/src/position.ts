const MOST_SEQUENCES = 1e12;

/** One comparable number for era and sequence: any sequence of a later era is greater than all of an earlier one. */
export function positionOf({ era, sequence }: { readonly era: number; readonly sequence: number }): number {
  return era * MOST_SEQUENCES + sequence;
}

/** Whether `next` follows `last` without a gap: the next sequence of the era, or the first of a later era. */
export function follows(last: number | undefined, next: { readonly era: number; readonly sequence: number }): boolean {
  if (last === undefined) return next.sequence === 1;
  return positionOf(next) === last + 1 || (next.sequence === 1 && next.era > Math.floor(last / MOST_SEQUENCES));
}
