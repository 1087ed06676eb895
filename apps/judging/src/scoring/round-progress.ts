import type { Round } from '../rounds';
import { isUnfinished } from './is-unfinished';
import type { SheetSummary } from './sheets.query';

export interface JudgeProgress {
  readonly judgeId: string;
  readonly assigned: number;
  readonly submitted: number;
  /** Typed for the judge, who has yet to confirm it. */
  readonly entered: number;
  readonly abstained: number;
  readonly recused: number;
}

export interface SheetCounts extends Omit<JudgeProgress, 'judgeId'> {
  /** Entries with as many submitted sheets as the round asks for. */
  readonly entriesDone: number;
  readonly missing: number;
  readonly judges: readonly JudgeProgress[];
}

type Counted = Omit<JudgeProgress, 'judgeId'>;

/**
 * How far a round is. Sheets of entries that were withdrawn count nowhere; one whose judge stepped aside or abstained
 * is not assigned any more, and counted as what it is.
 */
export function countSheets(
  sheets: readonly SheetSummary[],
  entryIds: ReadonlySet<string>,
  readingsOf: (entryId: string) => number,
): SheetCounts {
  const judges = new Map<string, { -readonly [K in keyof Counted]: Counted[K] }>();
  const submittedOf = new Map<string, number>();
  for (const { entryId, judgeId, status } of sheets) {
    if (!entryIds.has(entryId)) continue;
    const judge = judges.get(judgeId) ?? { assigned: 0, submitted: 0, entered: 0, abstained: 0, recused: 0 };
    judges.set(judgeId, judge);
    if (status !== 'open') judge[status] += 1;
    if (status !== 'recused' && status !== 'abstained') judge.assigned += 1;
    if (status === 'submitted') submittedOf.set(entryId, (submittedOf.get(entryId) ?? 0) + 1);
  }
  const sum = (of: keyof Counted) => [...judges.values()].reduce((all, one) => all + one[of], 0);
  const [assigned, submitted] = [sum('assigned'), sum('submitted')];
  return {
    entriesDone: [...submittedOf].filter(([entryId, count]) => count >= readingsOf(entryId)).length,
    ...{ assigned, submitted, missing: assigned - submitted },
    ...{ entered: sum('entered'), abstained: sum('abstained'), recused: sum('recused') },
    judges: [...judges]
      .map(([judgeId, counts]) => ({ judgeId, ...counts }))
      .sort((a, b) => (a.judgeId < b.judgeId ? -1 : 1)),
  };
}

/** Of a competition's entries those that a round is about. */
export function partsOf({ entryIds }: Pick<Round, 'entryIds'>, still: ReadonlySet<string>): ReadonlySet<string> {
  return entryIds === null ? still : new Set(entryIds.filter((entryId) => still.has(entryId)));
}

/** How many sheets each judge still has to finish, or to confirm; judges with none are not named. */
export function openByJudge(
  sheets: readonly Pick<SheetSummary, 'judgeId' | 'status'>[],
): readonly { readonly judgeId: string; readonly open: number }[] {
  const open = new Map<string, number>();
  for (const { judgeId } of sheets.filter(isUnfinished)) open.set(judgeId, (open.get(judgeId) ?? 0) + 1);
  return [...open]
    .map(([judgeId, count]) => ({ judgeId, open: count }))
    .sort((a, b) => (a.judgeId < b.judgeId ? -1 : 1));
}
