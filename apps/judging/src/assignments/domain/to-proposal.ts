import type { Proposal } from './assignment-plan';
import type { AssignmentProblem, AssignmentSolution } from './assignment-problem';

/** What a solution adds to what stands: only entries that get somebody new are in the plan. */
export function toProposal(
  { roundId, competitionId }: Pick<Proposal, 'roundId' | 'competitionId'>,
  { entries, judges, fixed }: AssignmentProblem,
  { readers }: AssignmentSolution,
): Proposal {
  const standing = new Set(fixed.map(([entry, judge]) => entry * judges.length + judge));
  const added = entries
    .map(({ id }, entry) => ({
      id,
      readers: (readers[entry] ?? []).filter((judge) => !standing.has(entry * judges.length + judge)),
    }))
    .filter((one) => one.readers.length > 0);
  return {
    ...{ roundId, competitionId },
    entryIds: added.map(({ id }) => id),
    judgeIds: judges.map(({ id }) => id),
    readers: added.map((one) => one.readers),
    totals: {
      entries: readers.filter((one) => one.length > 0).length,
      judges: new Set(readers.flat()).size,
      sheets: readers.reduce((sum, one) => sum + one.length, 0),
    },
  };
}
