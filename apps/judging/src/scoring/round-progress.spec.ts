import { countSheets, openByJudge, partsOf } from './round-progress';
import type { SheetSummary } from './sheets.query';

const sheet = (entryId: string, judgeId: string, status: SheetSummary['status']): SheetSummary => ({
  ...{ entryId, judgeId, status, marks: {}, total: null },
});
const sheets = [
  sheet('entry-1', 'judge-2', 'submitted'),
  sheet('entry-1', 'judge-1', 'submitted'),
  sheet('entry-2', 'judge-1', 'open'),
  sheet('entry-2', 'judge-2', 'recused'),
  sheet('entry-3', 'judge-1', 'entered'),
  sheet('entry-3', 'judge-2', 'abstained'),
  sheet('withdrawn', 'judge-1', 'submitted'),
  sheet('withdrawn', 'judge-3', 'open'),
];

it('counts the sheets of a round by judge, and none of an entry that was withdrawn', () => {
  expect(countSheets(sheets, new Set(['entry-1', 'entry-2', 'entry-3']), () => 2)).toEqual({
    ...{ entriesDone: 1, assigned: 4, submitted: 2, missing: 2, entered: 1, abstained: 1, recused: 1 },
    judges: [
      { judgeId: 'judge-1', assigned: 3, submitted: 1, entered: 1, abstained: 0, recused: 0 },
      { judgeId: 'judge-2', assigned: 1, submitted: 1, entered: 0, abstained: 1, recused: 1 },
    ],
  });
});

it('counts an entry as done once it has all its readings, where it was given more than others', () => {
  const wanted = (entryId: string) => (entryId === 'entry-1' ? 3 : 0);
  expect(countSheets(sheets, new Set(['entry-1', 'entry-2']), wanted).entriesDone).toBe(0);
});

it('counts what each judge still has to finish or confirm', () => {
  expect(openByJudge(sheets)).toEqual([
    { judgeId: 'judge-1', open: 2 },
    { judgeId: 'judge-3', open: 1 },
  ]);
});

it('is about the entries a second round has taken, as far as they are still in', () => {
  const still = new Set(['entry-1', 'entry-2']);
  expect([...partsOf({ entryIds: null }, still)]).toEqual(['entry-1', 'entry-2']);
  expect([...partsOf({ entryIds: ['entry-2', 'withdrawn'] }, still)]).toEqual(['entry-2']);
});
