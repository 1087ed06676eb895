import { DomainError } from '@champions/kernel';
import { type Basis, sharedComments } from './basis';
import { decide, evolve, type Feedback, type FeedbackCommand, type FeedbackFact } from './feedback';

const at = new Date('2021-11-01T00:00:00Z');
const about = { competitionId: 'competition-1', proposalId: 'proposal-1' };
const name = { en: 'Reach', fr: 'Portée' };
const comment = (source: string, text: string) => ({ source, criterion: null, text });
const basis: Basis = {
  standing: [{ key: 'reach', name, standing: 'below' }],
  ...{ strongest: [], weakest: [], suggested: ['scope'] },
  comments: [comment('sheet-1', 'Clear aims.'), comment('sheet-2', 'Whom does it reach?')],
};
const after: Basis = { ...basis, comments: [basis.comments[1]!, comment('sheet-3', 'Well argued.')] };
const written = {
  reasons: ['evidence' as const],
  comments: [
    { number: 1, include: false, words: 'Clear aims.' },
    { number: 2, include: true, words: 'Who would be reached?' },
  ],
  message: 'Do come back.',
};
const drafted: FeedbackFact = { type: 'drafted', ...about, basis };
const edited: FeedbackFact = { type: 'edited', ...written };
const approved: FeedbackFact = { type: 'approved', by: 'manager-1', at };
const rebased: FeedbackFact = { type: 'rebased', basis: after };
const draft = (on: Basis): FeedbackCommand => ({ type: 'draft', ...about, basis: on });
const edit: FeedbackCommand = { type: 'edit', ...written };
const approve: FeedbackCommand = { type: 'approve', by: 'manager-1', at, judges: ['Ana Ruiz'] };

const stateOf = (given: readonly FeedbackFact[]) => given.reduce<Feedback | null>(evolve, null);
const letter = (given: readonly FeedbackFact[]) => ({
  when: (command: FeedbackCommand) => ({
    then: (facts: readonly FeedbackFact[]) => {
      expect(decide(command, stateOf(given))).toEqual(facts);
    },
    thenRefused: (code: string, ...fields: readonly string[]) => {
      try {
        decide(command, stateOf(given));
        throw new Error('it was not refused');
      } catch (error) {
        expect(error).toEqual(new DomainError(code));
        expect((error as DomainError).fields.map((one) => `${one.path} ${one.code}`)).toEqual(fields);
      }
    },
  }),
});

describe('a feedback letter', () => {
  it('is drafted with the reasons that suggest themselves and every shared comment as typed', () => {
    letter([]).when(draft(basis)).then([drafted]);
    expect(stateOf([drafted])).toMatchObject({
      ...{ status: 'drafted', reasons: ['scope'], message: '', outdated: false, approved: null },
      comments: [
        { number: 1, include: true, text: 'Clear aims.', words: 'Clear aims.' },
        { number: 2, include: true, text: 'Whom does it reach?', words: 'Whom does it reach?' },
      ],
    });
  });

  it('is drafted anew while nobody has looked at it, and not for nothing', () => {
    letter([drafted]).when(draft(basis)).then([]);
    letter([drafted])
      .when(draft(after))
      .then([{ ...drafted, basis: after }]);
  });

  it('keeps what a person wrote when what it rests on changes, says so, and is approved no more', () => {
    letter([drafted, edited]).when(draft(basis)).then([]);
    letter([drafted, edited, approved]).when(draft(after)).then([rebased]);
    expect(stateOf([drafted, edited, approved, rebased])).toMatchObject({
      ...{ status: 'edited', outdated: true, approved: null, reasons: ['evidence'], message: 'Do come back.' },
      comments: [
        { number: 2, include: true, text: 'Whom does it reach?', words: 'Who would be reached?' },
        { number: 3, include: false, text: 'Well argued.', words: 'Well argued.' },
      ],
    });
  });

  it('takes over another wording of its judge unless the secretariat has a wording of its own', () => {
    const reworded: Basis = { ...basis, comments: [comment('sheet-1', 'Very clear.'), comment('sheet-2', 'To whom?')] };
    const { comments } = stateOf([drafted, edited, { type: 'rebased', basis: reworded }])!;
    expect(comments.map(({ text, words }) => [text, words])).toEqual([
      ['Very clear.', 'Very clear.'],
      ['To whom?', 'Who would be reached?'],
    ]);
  });

  it('is edited, with the original kept beside the wording', () => {
    letter([drafted]).when(edit).then([edited]);
    letter([drafted, edited]).when(edit).then([]);
    expect(stateOf([drafted, edited])).toMatchObject({
      ...{ status: 'edited', reasons: ['evidence'], message: 'Do come back.' },
      comments: [{ include: false }, { text: 'Whom does it reach?', words: 'Who would be reached?' }],
    });
    letter([drafted])
      .when({ ...edit, comments: [{ number: 7, include: true, words: 'x' }] })
      .thenRefused('INVALID_INPUT', 'comments.0.number COMMENT_UNKNOWN');
  });

  it('counts as looked at once it was saved, even as it was', () => {
    const asItWas = { reasons: ['scope' as const], comments: [], message: '' };
    letter([drafted])
      .when({ type: 'edit', ...asItWas })
      .then([{ type: 'edited', ...asItWas }]);
    expect(stateOf([drafted, { type: 'edited', ...asItWas }])?.comments.map(({ include }) => include)).toEqual([
      true,
      true,
    ]);
    letter([drafted, edited, rebased]).when(edit).thenRefused('INVALID_INPUT', 'comments.0.number COMMENT_UNKNOWN');
    const seen = { ...written, comments: written.comments.slice(1) };
    letter([drafted, edited, rebased])
      .when({ type: 'edit', ...seen })
      .then([{ type: 'edited', ...seen }]);
  });

  it('is approved, and no more once it is changed', () => {
    letter([drafted]).when(approve).then([approved]);
    letter([drafted, approved]).when(approve).then([]);
    letter([drafted, edited, approved]).when(edit).then([]);
    letter([drafted, approved]).when(edit).then([edited]);
    expect(stateOf([drafted, approved, edited])).toMatchObject({ status: 'edited', approved: null, told: true });
  });

  it('is not approved with an empty comment or a judge’s name in it', () => {
    const naming = { ...written, message: 'Ask ana  RUIZ.', comments: [{ number: 1, include: true, words: ' ' }] };
    const also = { number: 2, include: true, words: 'I, Ana Ruiz, wonder.' };
    letter([drafted, { type: 'edited', ...naming, comments: [...naming.comments, also] }])
      .when(approve)
      .thenRefused(
        'FEEDBACK_UNFIT',
        ...['comments.1.words COMMENT_EMPTY', 'comments.2.words JUDGE_NAMED', 'message JUDGE_NAMED'],
      );
    const leftOut = [...naming.comments, also].map((one) => ({ ...one, include: false }));
    letter([drafted, { type: 'edited', ...naming, message: '', comments: leftOut }])
      .when(approve)
      .then([approved]);
  });

  it('is not approved while it says nothing', () => {
    const nothing: Basis = { standing: [], strongest: [], weakest: [], suggested: [], comments: [] };
    letter([{ ...drafted, basis: nothing }])
      .when(approve)
      .thenRefused('FEEDBACK_EMPTY');
  });

  it('is not there before it was drafted', () => {
    letter([]).when(edit).thenRefused('NOT_FOUND');
  });
});

describe('the comments of sheets', () => {
  it('are those on the whole and on each criterion, blank ones and abstentions left out, by sheet and not by judge', () => {
    const rubric = [
      { key: 'reach', name },
      { key: 'plan', name: { en: 'Plan' } },
    ];
    const sheets = [
      { sheetId: 'b', comment: ' ', comments: { plan: 'No dates.', reach: 'Far.' }, abstained: ['plan'] },
      { sheetId: 'a', comment: 'As typed, <b>.', comments: { charm: 'Nice.' }, abstained: [] },
    ];
    expect(sharedComments(sheets, rubric)).toEqual([
      { source: 'a', criterion: null, text: 'As typed, <b>.' },
      { source: 'b/reach', criterion: name, text: 'Far.' },
    ]);
  });
});
