/** One rung; what it compares puts ahead whom it says, and leaves equals to the next. */
export type LadderStep =
  /** The higher mean of the marks on this criterion; an entry without any comes after those with some. */
  | { readonly step: 'criterion'; readonly criterion: string }
  /** Fewer judges who abstained. */
  | { readonly step: 'fewer-abstentions' }
  /** More of the others beaten, less those lost to: a pair goes to whom more of the judges who read both put higher. */
  | { readonly step: 'head-to-head' }
  /** More readings. */
  | { readonly step: 'more-marks' }
  /** The lowest ticket of `lotTicket`. */
  | { readonly step: 'lot' };

/** How ties will be broken: declared, and locked before the call opens. */
export interface Ladder {
  readonly steps: readonly LadderStep[];
  /** `lotCommitment` of the seed that the lot is drawn from. */
  readonly commitment?: string;
}

/**
 * @throws RangeError for a ladder that cannot be locked: a step that comes twice, steps after the lot (which leaves no
 *   tie), a lot without a commitment.
 */
export function checkLadder({ steps, commitment }: Ladder): void {
  const names = steps.map(stepName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`the ladder has ${twice} twice`);
  const lot = names.indexOf('lot');
  if (lot >= 0 && lot < names.length - 1) throw new RangeError('a lot leaves no tie, so it must be the last step');
  if (lot >= 0 && commitment === undefined) throw new RangeError('a lot needs the commitment to its seed');
}

function stepName(step: LadderStep): string {
  return step.step === 'criterion' ? `criterion ${step.criterion}` : step.step;
}
