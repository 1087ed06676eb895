import type { Proposal } from './assignment-plan';
import type { WorkedOut } from './worked-out';

/** What an assignment adds to what stands: only entries that get somebody new are in the plan. */
export function toProposal(
  about: Pick<Proposal, 'roundId' | 'competitionId' | 'variantId'>,
  { entryIds, judgeIds, readers, kept }: WorkedOut,
): Proposal {
  const added = entryIds
    .map((id, entry) => ({ id, readers: (readers[entry] ?? []).filter((judge) => !kept[entry]?.includes(judge)) }))
    .filter((one) => one.readers.length > 0);
  return {
    ...about,
    entryIds: added.map(({ id }) => id),
    judgeIds,
    readers: added.map((one) => one.readers),
    totals: {
      entries: readers.filter((one) => one.length > 0).length,
      judges: new Set(readers.flat()).size,
      sheets: readers.reduce((sum, one) => sum + one.length, 0),
    },
  };
}
