import { sheetTotal } from '@champions/seal';
import { failedCriteria, type Marked, type Marks, markProblems, type Weighed } from './rubric';

const criterion = (key: string, weight: number, scale: number, rest: Partial<Weighed> = {}): Weighed => ({
  ...{ key, weight, scale, kind: 'scale', min: 0, step: 1, mayAbstain: false },
  ...rest,
});
const rubric = [criterion('impact', 0.5, 10), criterion('plan', 0.3, 5), criterion('reach', 0.2, 10)];
const filled = (marks: Marks, rest: Partial<Marked> = {}): Marked => ({ marks, comments: {}, abstained: [], ...rest });

describe('the total of a score sheet', () => {
  const total = (guide: readonly Weighed[], marks: Marks, abstained: readonly string[] = []) =>
    sheetTotal(guide, { marks, abstained });

  it('is 0 for nothing, 100 for the best, and weighs each criterion on its own scale', () => {
    expect(total(rubric, { impact: 0, plan: 0, reach: 0 })).toBe(0);
    expect(total(rubric, { impact: 10, plan: 5, reach: 10 })).toBe(100);
    expect(total(rubric, { impact: 7, plan: 4, reach: 3 })).toBe(65);
  });

  it('is the same for the same shares, whatever the weights add up to', () => {
    const heavier = rubric.map((one) => ({ ...one, weight: one.weight * 3 }));
    expect(total(heavier, { impact: 7, plan: 4, reach: 3 })).toBe(65);
  });

  it('takes a mark as the way from the least to the greatest of its scale', () => {
    const guide = [criterion('merit', 0.5, 3, { min: -3 }), criterion('clarity', 0.5, 5, { min: 1, step: 0.5 })];
    expect(total(guide, { merit: -3, clarity: 1 })).toBe(0);
    expect(total(guide, { merit: 0, clarity: 3 })).toBe(50);
    expect(total(guide, { merit: 3, clarity: 4.5 })).toBe(93.75);
  });

  it('leaves the weight of an abstention out, so that it neither costs nor gives', () => {
    expect(total(rubric, { impact: 8, plan: 4 }, ['reach'])).toBe(80);
    expect(total(rubric, { impact: 10, plan: 0 }, ['reach'])).toBe(62.5);
  });

  it('gives the whole weight for a pass and flags a fail', () => {
    const guide = [criterion('impact', 0.9, 10), criterion('legal', 0.1, 1, { kind: 'pass-fail' })];
    expect([total(guide, { impact: 5, legal: 1 }), total(guide, { impact: 5, legal: 0 })]).toEqual([55, 45]);
    const failed = (legal: number, abstained: readonly string[] = []) =>
      failedCriteria(guide, { marks: { legal }, abstained });
    expect([failed(0), failed(1), failed(0, ['legal'])]).toEqual([['legal'], [], []]);
  });

  it('takes a gate that weighs nothing for no part of it, and flags a fail all the same', () => {
    const guide = [...rubric, criterion('legal', 0, 1, { kind: 'pass-fail' })];
    for (const marks of [
      { impact: 7, plan: 4, reach: 3 },
      { impact: 9, plan: 2, reach: 1 },
    ])
      for (const legal of [0, 1]) expect(total(guide, { ...marks, legal })).toBe(total(rubric, marks));
    expect(total(guide, { impact: 10, legal: 0 }, ['plan', 'reach'])).toBe(100);
    expect(failedCriteria(guide, { marks: { impact: 9, legal: 0 }, abstained: [] })).toEqual(['legal']);
  });
});

describe('marks', () => {
  it('may be missing until the sheet is finished', () => {
    expect(markProblems(rubric, filled({ impact: 3 }), { finished: false })).toEqual([]);
    expect(markProblems(rubric, filled({ impact: 3 }), { finished: true })).toEqual([
      { path: 'marks.plan', code: 'MARK_REQUIRED' },
      { path: 'marks.reach', code: 'MARK_REQUIRED' },
    ]);
  });

  it('are on the scale of a criterion that exists, and on its steps', () => {
    const halves = [...rubric, criterion('style', 0.1, 5, { min: 1, step: 0.5 })];
    const typed = filled({ impact: 2.5, plan: 6, reach: -1, style: 2.3, charm: 1 });
    expect(markProblems(halves, typed, { finished: true })).toEqual([
      { path: 'marks.impact', code: 'MARK_OFF_STEP', params: { min: 0, scale: 10, step: 1 } },
      { path: 'marks.plan', code: 'MARK_OUT_OF_RANGE', params: { min: 0, scale: 5 } },
      { path: 'marks.reach', code: 'MARK_OUT_OF_RANGE', params: { min: 0, scale: 10 } },
      { path: 'marks.style', code: 'MARK_OFF_STEP', params: { min: 1, scale: 5, step: 0.5 } },
      { path: 'marks.charm', code: 'MARK_UNKNOWN' },
    ]);
    const tenths = [criterion('style', 1, 1, { step: 0.1 })];
    expect(markProblems(tenths, filled({ style: 0.1 + 0.2 }), { finished: true })).toEqual([]);
  });

  it('need a comment beyond the values the guide says, once finished', () => {
    const guide = [criterion('impact', 1, 10, { commentWhen: { below: 3, above: 9 } })];
    const problems = (mark: number, comment = '', finished = true) =>
      markProblems(guide, filled({ impact: mark }, { comments: { impact: comment } }), { finished });
    const required = [{ path: 'comments.impact', code: 'COMMENT_REQUIRED' }];
    expect([problems(2), problems(10, '  ')]).toEqual([required, required]);
    expect([problems(3), problems(9), problems(2, 'No plan.'), problems(2, '', false)]).toEqual([[], [], [], []]);
  });

  it('may be left out only where the guide allows it, and not all of them', () => {
    const guide = [criterion('impact', 0.5, 10, { mayAbstain: true }), criterion('plan', 0.5, 5)];
    expect(markProblems(guide, filled({ plan: 3 }, { abstained: ['impact'] }), { finished: true })).toEqual([]);
    expect(markProblems(guide, filled({ impact: 4 }, { abstained: ['impact', 'plan'] }), { finished: true })).toEqual([
      { path: 'marks.impact', code: 'MARK_BESIDE_ABSTENTION' },
      { path: 'abstained.plan', code: 'MAY_NOT_ABSTAIN' },
      { path: 'abstained', code: 'ABSTAINED_FROM_ALL' },
    ]);
  });

  it('are not only those of gates, which are in no total', () => {
    const gate = criterion('legal', 0, 1, { kind: 'pass-fail' });
    const guide = [criterion('impact', 1, 10, { mayAbstain: true }), gate];
    const abstained = { abstained: ['impact'] };
    expect(markProblems(guide, filled({ legal: 1 }, abstained), { finished: true })).toEqual([
      { path: 'abstained', code: 'ABSTAINED_FROM_ALL' },
    ]);
    expect(markProblems(guide, filled({ impact: 3, legal: 0 }), { finished: true })).toEqual([]);
  });

  it('spend the whole of a pot, and never more', () => {
    const pot = { key: 'budget', sum: 10 };
    const points = (key: string) => criterion(key, 0.5, 10, { kind: 'points', pot, mayAbstain: true });
    const guide = [points('reach'), points('depth')];
    const codes = (marks: Marks, finished: boolean, abstained: readonly string[] = []) =>
      markProblems(guide, filled(marks, { abstained }), { finished }).map(({ path, code }) => `${path} ${code}`);
    expect(codes({ reach: 4, depth: 6 }, true)).toEqual([]);
    expect(codes({ reach: 4, depth: 5 }, true)).toEqual(['marks.reach POINTS_NOT_SPENT']);
    expect(codes({ reach: 4 }, true)).toEqual(['marks.depth MARK_REQUIRED']);
    expect([codes({ reach: 4 }, false), codes({ reach: 4, depth: 5 }, false)]).toEqual([[], []]);
    expect(codes({ reach: 9, depth: 2 }, false)).toEqual(['marks.reach POINTS_OVERSPENT']);
    expect(codes({ depth: 10 }, true, ['reach'])).toEqual([]);
  });
});
