import { DomainError } from '@champions/kernel';
import { decide, evolve, type ScoreSheet, type ScoreSheetCommand, type ScoreSheetFact } from './score-sheet';

const assignment = { roundId: 'round-1', competitionId: 'competition-1', judgeId: 'judge-1', entryId: 'entry-1' };
const rubric = [
  { key: 'impact', weight: 0.6, scale: 10 },
  { key: 'plan', weight: 0.4, scale: 5 },
];
const at = new Date('2021-10-20T10:00:00Z');
const typed = { marks: { impact: 5, plan: 5 }, comment: 'Sound.' };
const mine = { judgeId: 'judge-1', rubric };
const assigned: ScoreSheetFact = { type: 'assigned', ...assignment };
const submitted: ScoreSheetFact = { type: 'submitted', ...typed, total: 70, at };
const recused: ScoreSheetFact = { type: 'recused', reason: 'I advised them.' };

const sheet = (given: readonly ScoreSheetFact[]) => ({
  when: (command: ScoreSheetCommand) => {
    const state = given.reduce<ScoreSheet | null>(evolve, null);
    return {
      then: (facts: readonly ScoreSheetFact[]) => {
        expect(decide(command, state)).toEqual(facts);
      },
      thenRefused: (code: string, fields: readonly string[] = []) => {
        expect(() => decide(command, state)).toThrow(new DomainError(code));
        try {
          decide(command, state);
        } catch (error) {
          expect((error as DomainError).fields.map(({ path }) => path)).toEqual(fields);
        }
      },
    };
  },
});

describe('a score sheet', () => {
  it('is assigned once', () => {
    sheet([])
      .when({ type: 'assign', ...assignment })
      .then([assigned]);
    sheet([assigned, submitted])
      .when({ type: 'assign', ...assignment })
      .then([]);
  });

  it('takes unfinished marks as a draft, and none off the scale', () => {
    const draft = { marks: { impact: 5 }, comment: '' };
    sheet([assigned])
      .when({ type: 'save', ...mine, ...draft })
      .then([{ type: 'saved', ...draft }]);
    sheet([assigned, { type: 'saved', ...draft }])
      .when({ type: 'save', ...mine, ...draft })
      .then([]);
    sheet([assigned])
      .when({ type: 'save', ...mine, marks: { impact: 11 }, comment: '' })
      .thenRefused('INVALID_INPUT', ['marks.impact']);
  });

  it('is submitted with every mark, and again harmlessly', () => {
    sheet([assigned])
      .when({ type: 'submit', ...mine, ...typed, at })
      .then([submitted]);
    sheet([assigned, submitted])
      .when({ type: 'submit', ...mine, ...typed, at: new Date() })
      .then([]);
    sheet([assigned])
      .when({ type: 'submit', ...mine, marks: { impact: 5 }, comment: '', at })
      .thenRefused('SHEET_INCOMPLETE', ['marks.plan']);
  });

  it('changes after its submission only when it was reopened', () => {
    const other = { marks: { impact: 6, plan: 5 }, comment: 'Sound.' };
    sheet([assigned, submitted])
      .when({ type: 'save', ...mine, ...other })
      .thenRefused('SHEET_SUBMITTED');
    sheet([assigned, submitted])
      .when({ type: 'submit', ...mine, ...other, at })
      .thenRefused('SHEET_SUBMITTED');
    sheet([assigned, submitted])
      .when({ type: 'reopen', judgeId: 'judge-1' })
      .then([{ type: 'reopened' }]);
    sheet([assigned, submitted, { type: 'reopened' }])
      .when({ type: 'save', ...mine, ...other })
      .then([{ type: 'saved', ...other }]);
  });

  it('stands empty of a total while reopened', () => {
    const reopened = [assigned, submitted, { type: 'reopened' } as const].reduce<ScoreSheet | null>(evolve, null);
    expect([reopened?.total, reopened?.submittedAt, reopened?.marks]).toEqual([null, null, typed.marks]);
  });

  it('is left by a judge who steps aside, for good', () => {
    const aside: ScoreSheetCommand = { type: 'recuse', judgeId: 'judge-1', reason: 'I advised them.' };
    sheet([assigned, submitted]).when(aside).then([recused]);
    sheet([assigned, recused]).when(aside).then([]);
    sheet([assigned, recused]).when({ type: 'reopen', judgeId: 'judge-1' }).thenRefused('SHEET_RECUSED');
    sheet([assigned, recused])
      .when({ type: 'submit', ...mine, ...typed, at })
      .thenRefused('SHEET_RECUSED');
  });

  it('refuses another judge, whatever is asked', () => {
    const theirs = { judgeId: 'judge-2', rubric };
    sheet([assigned])
      .when({ type: 'save', ...theirs, ...typed })
      .thenRefused('NOT_YOUR_SHEET');
    sheet([assigned])
      .when({ type: 'submit', ...theirs, ...typed, at })
      .thenRefused('NOT_YOUR_SHEET');
    sheet([assigned, submitted]).when({ type: 'reopen', judgeId: 'judge-2' }).thenRefused('NOT_YOUR_SHEET');
    sheet([assigned]).when({ type: 'recuse', judgeId: 'judge-2', reason: 'x' }).thenRefused('NOT_YOUR_SHEET');
  });

  it('is not there before it was assigned', () => {
    sheet([]).when({ type: 'reopen', judgeId: 'judge-1' }).thenRefused('NOT_FOUND');
  });
});
