import { type AssignmentPlan, entriesByJudge } from './domain/assignment-plan';

export interface AssignmentsView {
  readonly roundId: string;
  readonly number: number;
  readonly status: AssignmentPlan['status'];
  readonly totals: AssignmentPlan['totals'];
  /** Sheets this plan adds, and how many of them are there. */
  readonly added: number;
  readonly made: number;
  readonly loads: readonly { readonly judgeId: string; readonly name: string | null; readonly added: number }[];
  readonly revision: number;
}

export function toAssignmentsView(
  plan: AssignmentPlan,
  revision: number,
  names: ReadonlyMap<string, { readonly name: string }>,
): AssignmentsView {
  const { roundId, number, status, totals, readers, cursor, judgeIds } = plan;
  const added = entriesByJudge(plan);
  return {
    ...{ roundId, number, status, totals },
    added: readers.flat().length,
    made: readers.slice(0, cursor).flat().length,
    loads: judgeIds.map((judgeId) => ({
      judgeId,
      name: names.get(judgeId)?.name ?? null,
      added: added.get(judgeId) ?? 0,
    })),
    revision,
  };
}
