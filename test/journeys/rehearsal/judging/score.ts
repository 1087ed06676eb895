import { inParallel } from '../in-parallel';
import { CROWD, type SeatedJudge } from '../stage';
import { type Bench, marksOf, planOf, refusalOf, type SheetLine, sheetsOf } from './bench';
import type { Marks } from './expected-ranking';

const isOpen = ({ status }: SheetLine) => status === 'open';

/** Types marks and a comment that may be shared, and submits. */
export async function mark(bench: Bench, seated: SeatedJudge, sheet: SheetLine, marks?: Marks): Promise<void> {
  const { plan, judge } = seated;
  const given = marks ?? marksOf(bench, seated, sheet.proposalId);
  const comment = bench.stage.edition.commentOf(planOf(bench, sheet.proposalId), plan);
  await judge.visitor.put(`/api/judging/sheets/${sheet.sheetId}`, { marks: given, comment, share: true });
  await judge.visitor.post(`/api/judging/sheets/${sheet.sheetId}/submit`);
  bench.given.submit({ ...sheet, judgeId: judge.id }, given);
}

/** What everybody reads first is marked first: another proposal cannot be finished before. */
export async function markCalibration(bench: Bench, judges: readonly SeatedJudge[]): Promise<void> {
  const first = new Set(bench.calibration);
  let refused = 0;
  await inParallel(judges, CROWD, async (seated) => {
    const sheets = await sheetsOf(bench, seated);
    const other = sheets.find((sheet) => isOpen(sheet) && !first.has(sheet.proposalId));
    if (other && refused === 0) {
      refused += 1;
      const code = await refusalOf(seated.judge.visitor, 'POST', `/api/judging/sheets/${other.sheetId}/submit`, {
        marks: marksOf(bench, seated, other.proposalId),
      });
      bench.checks.equal('calibration comes first', code, 'CALIBRATION_FIRST');
    }
    for (const sheet of sheets) if (first.has(sheet.proposalId) && isOpen(sheet)) await mark(bench, seated, sheet);
  });
}

/** Every judge marks what is still open. @returns how many sheets that were. */
export async function markWhatIsOpen(bench: Bench, judges: readonly SeatedJudge[]): Promise<number> {
  const lists = await inParallel(judges, CROWD, async (seated) => ({ seated, sheets: await sheetsOf(bench, seated) }));
  const all = lists.reduce((sum, { sheets }) => sum + sheets.filter(isOpen).length, 0);
  let marked = 0;
  await inParallel(lists, CROWD, async ({ seated, sheets }) => {
    for (const sheet of sheets.filter(isOpen)) {
      await mark(bench, seated, sheet);
      bench.stage.progress.count('marked', (marked += 1), all);
    }
  });
  return marked;
}
