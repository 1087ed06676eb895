import { DomainError } from '@champions/kernel';
import { requireOthersVisible, requireStep, type RoundRules } from './steps-allowed';

const steps = ['save', 'submit', 'confirm', 'reopen', 'revise', 'abstain', 'recuse', 'enter'] as const;
const codeOf = (act: () => void): string => {
  try {
    act();
    return 'yes';
  } catch (error) {
    return (error as DomainError).code;
  }
};
const allowed = (round: RoundRules, allFinished = false) =>
  Object.fromEntries(
    steps.map((step) => [
      step,
      codeOf(() => {
        requireStep(step, round, { allFinished });
      }),
    ]),
  );
const everything = (answer: string) => Object.fromEntries(steps.map((step) => [step, answer]));

describe('the steps a round lets a judge take', () => {
  it('are none before it opens and none after it closed', () => {
    expect(allowed({ status: 'draft', othersMarks: 'never' })).toEqual(everything('ROUND_NOT_OPEN'));
    expect(allowed({ status: 'closed', othersMarks: 'never' })).toEqual(everything('ROUND_CLOSED'));
  });

  it('are all but a revision while it is open', () => {
    const open = { ...everything('yes'), revise: 'DISCUSSION_NOT_OPEN' };
    expect(allowed({ status: 'open', othersMarks: 'never' }, true)).toEqual(open);
    expect(allowed({ status: 'open', othersMarks: 'after-close' }, true)).toEqual(open);
  });

  it('are a revision or stepping aside in a discussion', () => {
    const discussion = { ...everything('FIRST_MARKS_CLOSED'), revise: 'yes', recuse: 'yes' };
    expect(allowed({ status: 'discussion', othersMarks: 'never' })).toEqual(discussion);
  });

  it('leave first marks final where others are seen after one’s own, and revise them once all are in', () => {
    const round = { status: 'open', othersMarks: 'after-own' } as const;
    const final = { ...everything('yes'), reopen: 'FIRST_MARKS_FINAL' };
    expect(allowed(round)).toEqual({ ...final, revise: 'DISCUSSION_NOT_OPEN' });
    expect(allowed(round, true)).toEqual(final);
  });
});

it.each([
  ['never', 'closed', 'submitted', 'OTHERS_HIDDEN'],
  ['after-own', 'open', 'open', 'OTHERS_LATER'],
  ['after-own', 'open', 'entered', 'OTHERS_LATER'],
  ['after-own', 'open', 'submitted', 'yes'],
  ['after-own', 'open', 'abstained', 'yes'],
  ['after-close', 'open', 'submitted', 'OTHERS_LATER'],
  ['after-close', 'discussion', 'open', 'yes'],
  ['after-close', 'closed', 'submitted', 'yes'],
] as const)(
  'others’ marks are shown %s: in a round that is %s to a sheet that is %s: %s',
  (othersMarks, status, own, answer) => {
    expect(
      codeOf(() => {
        requireOthersVisible({ status, othersMarks }, own);
      }),
    ).toBe(answer);
  },
);
