import type { SheetSummary } from './sheets.query';

export interface JudgeProgress {
  readonly judgeId: string;
  readonly assigned: number;
  readonly submitted: number;
  readonly recused: number;
}

export interface SheetCounts {
  /** Entries with as many submitted sheets as the round asks for. */
  readonly entriesDone: number;
  readonly assigned: number;
  readonly submitted: number;
  readonly missing: number;
  readonly recused: number;
  readonly judges: readonly JudgeProgress[];
}

/** How far a round is. Sheets of entries that were withdrawn count nowhere. */
export function countSheets(
  sheets: readonly SheetSummary[],
  entryIds: ReadonlySet<string>,
  readings: number,
): SheetCounts {
  const judges = new Map<string, { assigned: number; submitted: number; recused: number }>();
  const submittedOf = new Map<string, number>();
  for (const { entryId, judgeId, status } of sheets) {
    if (!entryIds.has(entryId)) continue;
    const judge = judges.get(judgeId) ?? { assigned: 0, submitted: 0, recused: 0 };
    judges.set(judgeId, judge);
    if (status === 'recused') judge.recused += 1;
    else judge.assigned += 1;
    if (status !== 'submitted') continue;
    judge.submitted += 1;
    submittedOf.set(entryId, (submittedOf.get(entryId) ?? 0) + 1);
  }
  const sum = (of: 'assigned' | 'submitted' | 'recused') => [...judges.values()].reduce((all, one) => all + one[of], 0);
  const [assigned, submitted] = [sum('assigned'), sum('submitted')];
  return {
    entriesDone: [...submittedOf.values()].filter((count) => count >= readings).length,
    ...{ assigned, submitted, missing: assigned - submitted, recused: sum('recused') },
    judges: [...judges]
      .map(([judgeId, counts]) => ({ judgeId, ...counts }))
      .sort((a, b) => (a.judgeId < b.judgeId ? -1 : 1)),
  };
}
