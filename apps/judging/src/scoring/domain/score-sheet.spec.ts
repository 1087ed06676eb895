import { digestOf, DomainError } from '@champions/kernel';
import type { Weighed } from './rubric';
import {
  decide,
  evolve,
  type ScoreSheet,
  type ScoreSheetCommand,
  type ScoreSheetFact,
  upcastSheet,
  upcastUnrecorded,
  upcastUnshared,
} from './score-sheet';

const assignment = { roundId: 'round-1', competitionId: 'competition-1', judgeId: 'judge-1', entryId: 'entry-1' };
const plain = { kind: 'scale', min: 0, step: 1, mayAbstain: false } as const;
const rubric: readonly Weighed[] = [
  { key: 'impact', weight: 0.6, scale: 10, ...plain },
  { key: 'plan', weight: 0.4, scale: 5, ...plain },
];
const at = new Date('2021-10-20T10:00:00Z');
const typed = {
  ...{ marks: { impact: 5, plan: 5 }, comment: 'Sound.', comments: { impact: 'Half way.' } },
  ...{ abstained: [], share: false },
};
const better = { ...typed, marks: { impact: 10, plan: 5 } };
const mine = { judgeId: 'judge-1', rubric };
const assigned: ScoreSheetFact = { type: 'assigned', ...assignment };
const submitted: ScoreSheetFact = { type: 'submitted', ...typed, total: 70, failed: [], at };
const reopened: ScoreSheetFact = { type: 'reopened', at };
const recused: ScoreSheetFact = { type: 'recused', reason: 'I advised them.', at };
const abstained: ScoreSheetFact = { type: 'abstained', reason: 'Not my field.', at };
const onPaper = { by: 'manager-1', at, source: 'paper', note: 'Folder 3.' } as const;
const entered: ScoreSheetFact = { type: 'entered', ...typed, total: 70, failed: [], ...onPaper };

const stateOf = (given: readonly ScoreSheetFact[]) => given.reduce<ScoreSheet | null>(evolve, null);
const sheet = (given: readonly ScoreSheetFact[]) => ({
  when: (command: ScoreSheetCommand) => {
    const state = stateOf(given);
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
  const submit: ScoreSheetCommand = { type: 'submit', ...mine, ...typed, at };

  it('is assigned once', () => {
    sheet([])
      .when({ type: 'assign', ...assignment })
      .then([assigned]);
    sheet([assigned, submitted])
      .when({ type: 'assign', ...assignment })
      .then([]);
  });

  it('keeps a draft whatever is typed, and none for a criterion that is not there', () => {
    const draft = { ...typed, marks: { impact: 11 } };
    sheet([assigned])
      .when({ type: 'save', ...mine, ...draft })
      .then([{ type: 'saved', ...draft }]);
    sheet([assigned, { type: 'saved', ...draft }])
      .when({ type: 'save', ...mine, ...draft })
      .then([]);
    sheet([assigned])
      .when({ type: 'save', ...mine, ...typed, comments: { charm: 'Nice.' } })
      .thenRefused('INVALID_INPUT', ['comments.charm']);
  });

  it('remembers whether its comments may be shared', () => {
    const shared = { ...typed, share: true };
    sheet([assigned, { type: 'saved', ...typed }])
      .when({ type: 'save', ...mine, ...shared })
      .then([{ type: 'saved', ...shared }]);
    expect(stateOf([assigned, { type: 'saved', ...shared }])?.share).toBe(true);
  });

  it('is submitted with every mark, and again harmlessly', () => {
    sheet([assigned]).when(submit).then([submitted]);
    sheet([assigned, submitted])
      .when({ ...submit, at: new Date() })
      .then([]);
    sheet([assigned])
      .when({ ...submit, marks: { impact: 5 } })
      .thenRefused('SHEET_INCOMPLETE', ['marks.plan']);
    sheet([assigned])
      .when({ ...submit, marks: { impact: 11, plan: 5 } })
      .thenRefused('SHEET_INCOMPLETE', ['marks.impact']);
  });

  it('changes after its submission only when it was reopened', () => {
    sheet([assigned, submitted])
      .when({ type: 'save', ...mine, ...better })
      .thenRefused('SHEET_SUBMITTED');
    sheet([assigned, submitted])
      .when({ ...submit, ...better })
      .thenRefused('SHEET_SUBMITTED');
    sheet([assigned, submitted]).when({ type: 'reopen', judgeId: 'judge-1', at }).then([reopened]);
    sheet([assigned, submitted, reopened])
      .when({ type: 'save', ...mine, ...better })
      .then([{ type: 'saved', ...better }]);
  });

  it('stands empty of a total while reopened', () => {
    const state = stateOf([assigned, submitted, reopened]);
    expect([state?.total, state?.submittedAt, state?.marks]).toEqual([null, null, typed.marks]);
  });

  it('says which criteria failed', () => {
    const legal: Weighed = { key: 'legal', weight: 0.1, scale: 1, ...plain, kind: 'pass-fail' };
    const failing = { ...typed, marks: { impact: 5, plan: 5, legal: 0 } };
    sheet([assigned])
      .when({ ...submit, ...failing, rubric: [...rubric, legal] })
      .then([{ type: 'submitted', ...failing, total: 63.636363636, failed: ['legal'], at }]);
  });

  it('is left by a judge who steps aside, for good', () => {
    const aside: ScoreSheetCommand = { type: 'recuse', judgeId: 'judge-1', reason: 'I advised them.', at };
    sheet([assigned, submitted]).when(aside).then([recused]);
    sheet([assigned, recused]).when(aside).then([]);
    sheet([assigned, recused]).when({ type: 'reopen', judgeId: 'judge-1', at }).thenRefused('SHEET_RECUSED');
    sheet([assigned, recused]).when(submit).thenRefused('SHEET_RECUSED');
  });

  it('may be abstained from, which is another thing and can be taken back', () => {
    const abstain: ScoreSheetCommand = { type: 'abstain', judgeId: 'judge-1', reason: 'Not my field.', at };
    sheet([assigned]).when(abstain).then([abstained]);
    sheet([assigned, abstained]).when(abstain).then([]);
    sheet([assigned, submitted]).when(abstain).thenRefused('SHEET_SUBMITTED');
    sheet([assigned, abstained]).when(submit).thenRefused('SHEET_ABSTAINED');
    sheet([assigned, abstained]).when({ type: 'reopen', judgeId: 'judge-1', at }).then([reopened]);
    expect(stateOf([assigned, abstained])).toMatchObject({ status: 'abstained', total: null, reason: 'Not my field.' });
    expect(stateOf([assigned, abstained, reopened])).toMatchObject({ status: 'open', reason: null });
  });

  it('refuses another judge, whatever is asked', () => {
    const theirs = { judgeId: 'judge-2', rubric };
    const commands: readonly ScoreSheetCommand[] = [
      { type: 'save', ...theirs, ...typed },
      { type: 'submit', ...theirs, ...typed, at },
      { type: 'confirm', judgeId: 'judge-2', at },
      { type: 'reopen', judgeId: 'judge-2', at },
      { type: 'revise', ...theirs, ...typed, why: 'x', at },
      { type: 'abstain', judgeId: 'judge-2', reason: 'x', at },
      { type: 'recuse', judgeId: 'judge-2', reason: 'x', at },
    ];
    for (const command of commands) sheet([assigned, submitted]).when(command).thenRefused('NOT_YOUR_SHEET');
  });

  it('is not there before it was assigned', () => {
    sheet([]).when({ type: 'reopen', judgeId: 'judge-1', at }).thenRefused('NOT_FOUND');
  });
});

describe('marks that came on paper', () => {
  const enter: ScoreSheetCommand = { type: 'enter', rubric, ...typed, ...onPaper };
  const confirm: ScoreSheetCommand = { type: 'confirm', judgeId: 'judge-1', at };
  const answered = (facts: readonly ScoreSheetFact[]) => {
    const state = stateOf(facts);
    return [state?.status, state?.total, state?.entered?.by, state?.entered?.corrected];
  };

  it('are entered whole, with who, when and from what, and count once the judge has confirmed them', () => {
    sheet([assigned]).when(enter).then([entered]);
    sheet([assigned, entered]).when(enter).then([]);
    sheet([assigned])
      .when({ ...enter, marks: { impact: 5 } })
      .thenRefused('SHEET_INCOMPLETE', ['marks.plan']);
    sheet([assigned, entered]).when(confirm).then([submitted]);
    sheet([assigned, entered, submitted]).when(confirm).then([]);
    sheet([assigned]).when(confirm).thenRefused('NOTHING_TO_CONFIRM');
    expect(answered([assigned, entered])).toEqual(['entered', null, 'manager-1', null]);
    expect(answered([assigned, entered, submitted])).toEqual(['submitted', 70, 'manager-1', false]);
  });

  it('are corrected by the judge, and kept as they were entered', () => {
    const corrected: ScoreSheetFact = { type: 'submitted', ...better, total: 100, failed: [], at };
    sheet([assigned, entered])
      .when({ type: 'submit', ...mine, ...better, at })
      .then([corrected]);
    expect(answered([assigned, entered, corrected])).toEqual(['submitted', 100, 'manager-1', true]);
    expect(stateOf([assigned, entered, corrected])?.entered?.marks).toEqual(typed.marks);
  });

  it('are never typed over what the judge has typed', () => {
    sheet([assigned, submitted]).when(enter).thenRefused('JUDGE_HAS_FINISHED');
    sheet([assigned, abstained]).when(enter).thenRefused('JUDGE_HAS_FINISHED');
    sheet([assigned, { type: 'saved', ...typed, marks: { impact: 1 } }])
      .when(enter)
      .thenRefused('JUDGE_HAS_BEGUN');
    sheet([assigned, recused]).when(enter).thenRefused('SHEET_RECUSED');
  });
});

describe('a discussion', () => {
  const revise: ScoreSheetCommand = { type: 'revise', ...mine, ...better, why: 'I had missed annex 2.', at };
  const revised: ScoreSheetFact = {
    ...{ type: 'revised', ...better, total: 100, failed: [] },
    ...{ by: 'judge-1', at, why: 'I had missed annex 2.' },
  };

  it('changes marks that stand, with a reason, and keeps the first beside them', () => {
    sheet([assigned, submitted]).when(revise).then([revised]);
    sheet([assigned, submitted])
      .when({ ...revise, ...typed })
      .then([]);
    sheet([assigned]).when(revise).thenRefused('NOTHING_TO_REVISE');
    const again: ScoreSheetFact = { ...revised, marks: { impact: 0, plan: 5 }, total: 40, why: 'On reflection.' };
    const state = stateOf([assigned, submitted, revised, again]);
    expect([state?.total, state?.first?.total, state?.first?.submittedAt]).toEqual([40, 70, at]);
    expect(state?.revisions.map(({ total, by, why }) => [total, by, why])).toEqual([
      [100, 'judge-1', 'I had missed annex 2.'],
      [40, 'judge-1', 'On reflection.'],
    ]);
  });
});

it('lifts a sheet from before criteria could be commented on and left out', () => {
  const blank = { marks: {}, comment: '', total: null, submittedAt: null, reason: null };
  const lifted = upcastUnrecorded(upcastUnshared(upcastSheet({ ...assignment, status: 'open', ...blank })));
  expect(lifted).toEqual(stateOf([assigned]));
});

it('lifts comments from before they could be shared as not shared', () => {
  const now = stateOf([assigned, entered, submitted]);
  const plain = (value: unknown, without?: string): unknown =>
    JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === without ? undefined : one)));
  expect(plain(upcastUnshared(plain(now, 'share')))).toEqual(plain(now));
});

describe('what a sheet says for the chain of its round', () => {
  const digest = (comment: string, comments: object = typed.comments) => digestOf({ comment, comments });
  const first = { marks: typed.marks, abstained: [], comments: digest('Sound.') };
  const later = new Date('2021-10-21T10:00:00Z');

  it('is every fact in its order, with the marks as they were, and no draft', () => {
    const revised: ScoreSheetFact = {
      ...{ type: 'revised', ...better, comment: 'Better.', total: 100, failed: [] },
      ...{ by: 'judge-1', at: later, why: 'x' },
    };
    const again: ScoreSheetFact = { ...submitted, marks: { impact: 1, plan: 1 }, at: later };
    const steps = [assigned, { type: 'saved', ...typed } as const, submitted, reopened, again, revised, recused];
    expect(stateOf(steps)?.record).toEqual([
      { type: 'submitted', at, ...first },
      { type: 'reopened', at },
      { type: 'submitted', at: later, ...first, marks: { impact: 1, plan: 1 } },
      { type: 'revised', at: later, ...first, marks: better.marks, comments: digest('Better.') },
      { type: 'recused', at },
    ]);
    expect(stateOf([assigned, abstained])?.record).toEqual([{ type: 'abstained', at }]);
    // No comment, only its hash.
    expect(JSON.stringify(stateOf(steps)?.record)).not.toMatch(/Sound|Half way|advised/);
  });

  it('tells marks that the judge confirmed from those the judge corrected', () => {
    const types = (...facts: readonly ScoreSheetFact[]) => stateOf(facts)?.record.map(({ type }) => type);
    expect(types(assigned, entered, submitted)).toEqual(['entered', 'confirmed']);
    expect(types(assigned, entered, { ...submitted, marks: better.marks })).toEqual(['entered', 'submitted']);
    expect(types(assigned, entered, { type: 'saved', ...typed }, submitted)).toEqual(['entered', 'submitted']);
    expect(stateOf([assigned, entered])?.record[0]).toMatchObject({ source: 'paper', ...first });
  });

  it('takes whatever a comment holds', () => {
    const broken = { ...submitted, comment: 'half \ud83d' };
    expect(stateOf([assigned, broken])?.record).toMatchObject([{ comments: digest('half \ufffd') }]);
  });

  it('is what can still be told of a sheet from before it was noted', () => {
    const revised: ScoreSheetFact = {
      ...{ type: 'revised', ...better, total: 100, failed: [], by: 'judge-1', at: later, why: 'x' },
    };
    const lifted = (...facts: readonly ScoreSheetFact[]) => {
      const { record, ...old } = stateOf(facts)!;
      return { record, old: (upcastUnrecorded(old) as ScoreSheet).record };
    };
    for (const facts of [
      [assigned, submitted, revised],
      [assigned, entered],
      [assigned, submitted],
    ] as const) {
      const { record, old } = lifted(...facts);
      expect(old).toEqual(record);
    }
    expect(lifted(assigned, submitted, recused).old).toEqual([{ type: 'recused', at: null }]);
  });
});
