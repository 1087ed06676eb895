import { byCodeUnits } from './code-unit-order';
import { grouped } from './grouped';
import type { Reading } from './readings';

/** A voter's order. Entries that are not on it were not read by that voter, and are not placed below those that are. */
export interface Ballot {
  /** Best first; those of one group are equal. No entry twice, no group empty. */
  readonly order: readonly (readonly string[])[];
  /** How many cast this very ballot, a whole number; 1 when left out. */
  readonly count?: number;
}

/** Each judge's readings as a ballot: higher first, equal values in one group. */
export function ballotsOf(readings: readonly Reading[]): readonly Ballot[] {
  return [...grouped(readings, ({ judge }) => judge)]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([, own]) => ({
      order: [...grouped(own, ({ value }) => value)]
        .toSorted(([a], [b]) => b - a)
        .map(([, equal]) => equal.map(({ entry }) => entry).toSorted(byCodeUnits)),
    }));
}

/** @throws RangeError for a ballot that breaks the rules of its shape. */
export function checkBallots(ballots: readonly Ballot[]): void {
  for (const { order, count = 1 } of ballots) {
    const listed = order.flat();
    if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`a ballot was cast ${count} times`);
    if (order.some((group) => group.length === 0)) throw new RangeError('a ballot has an empty group');
    if (new Set(listed).size < listed.length) throw new RangeError('a ballot lists an entry twice');
  }
}
