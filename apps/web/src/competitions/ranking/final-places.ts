export type TieStep =
  | { readonly step: 'criterion'; readonly criterion: string }
  | { readonly step: 'fewer-abstentions' | 'head-to-head' | 'more-marks' | 'lot' };

export interface TieBreak {
  /** The rank that they shared. */
  readonly rank: number;
  readonly step: TieStep;
  /** Places are among those who shared it; equal ones are still tied. */
  readonly entries: readonly { readonly proposalId: string; readonly title: string; readonly place: number }[];
}

export interface FinalPlace {
  readonly place: number;
  /** What parted it from the others last. */
  readonly step: TieStep;
}

/** Where each proposal ends up whose tie was broken; not those that no step has parted. */
export function finalPlaces(ties: readonly TieBreak[]): ReadonlyMap<string, FinalPlace> {
  const places = new Map<string, FinalPlace>();
  for (const { rank, step, entries } of ties) {
    if (entries.every(({ place }) => place === 1)) continue;
    for (const { proposalId, place } of entries) places.set(proposalId, { place: rank + place - 1, step });
  }
  return places;
}
