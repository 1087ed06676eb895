import { countSheets } from './round-progress';
import type { SheetSummary } from './sheets.query';

const sheet = (entryId: string, judgeId: string, status: SheetSummary['status']): SheetSummary => ({
  ...{ entryId, judgeId, status, marks: {}, total: null },
});

it('counts the sheets of a round by judge, and none of an entry that was withdrawn', () => {
  const sheets = [
    sheet('entry-1', 'judge-2', 'submitted'),
    sheet('entry-1', 'judge-1', 'submitted'),
    sheet('entry-2', 'judge-1', 'open'),
    sheet('entry-2', 'judge-2', 'recused'),
    sheet('withdrawn', 'judge-1', 'submitted'),
    sheet('withdrawn', 'judge-3', 'open'),
  ];
  expect(countSheets(sheets, new Set(['entry-1', 'entry-2']), 2)).toEqual({
    ...{ entriesDone: 1, assigned: 3, submitted: 2, missing: 1, recused: 1 },
    judges: [
      { judgeId: 'judge-1', assigned: 2, submitted: 1, recused: 0 },
      { judgeId: 'judge-2', assigned: 1, submitted: 1, recused: 1 },
    ],
  });
});
