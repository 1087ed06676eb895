import { decide, evolve, type ScoreSheet, type ScoreSheetCommand } from './domain/score-sheet';
import { toOthersMarks } from './others-view';

const at = new Date('2021-10-20T10:00:00Z');
const rubric = [{ key: 'impact', weight: 1, scale: 10, kind: 'scale', min: 0, step: 1, mayAbstain: false }] as const;
const typed = (impact: number, comment: string) => ({
  ...{ rubric, marks: { impact }, comment, comments: { impact: comment }, abstained: [], share: false },
});
const sheet = (judgeId: string, ...commands: readonly ScoreSheetCommand[]): ScoreSheet => {
  const assign = { type: 'assign', roundId: 'r', competitionId: 'c', judgeId, entryId: 'e' } as const;
  return [assign, ...commands].reduce<ScoreSheet | null>(
    (state, command) => decide(command, state).reduce<ScoreSheet | null>(evolve, state),
    null,
  )!;
};
const names = 'Lima Chamber is strong in Peru.';
const submit = (judgeId: string): ScoreSheetCommand => ({ type: 'submit', judgeId, ...typed(7, names), at });
const revise = (judgeId: string): ScoreSheetCommand => ({
  ...{ type: 'revise', judgeId, ...typed(9, 'As said.'), why: 'The LIMA  CHAMBER sent annex 2.', at },
});
const entry = { organisationName: 'Lima Chamber', economy: 'Peru' };
const sheets = [
  sheet('judge-7', submit('judge-7'), revise('judge-7')),
  sheet('judge-8'),
  sheet('judge-9', submit('judge-9')),
];

it('shows finished marks with the first beside the revised, and readers by number', () => {
  const shown = toOthersMarks(sheets, entry, []);
  expect(shown.map(({ reader, total, first }) => [reader, total, first?.total ?? null])).toEqual([
    [1, 90, 70],
    [3, 70, null],
  ]);
  expect(shown[0]?.revisions).toEqual([{ at: at.toISOString(), why: 'The LIMA  CHAMBER sent annex 2.', total: 90 }]);
});

it('does not leak who judged, nor whose the entry is where the round blinds it', () => {
  const open = JSON.stringify(toOthersMarks(sheets, entry, []));
  expect(open).toMatch(/lima\s+chamber/i);
  const blinded = JSON.stringify(toOthersMarks(sheets, entry, ['organisation']));
  expect(blinded).not.toMatch(/lima\s+chamber/i);
  for (const text of [open, blinded]) expect(text).not.toMatch(/judge-\d/);
});
