import { markProblems, weightedTotal } from './rubric';

const rubric = [
  { key: 'impact', weight: 0.5, scale: 10 },
  { key: 'plan', weight: 0.3, scale: 5 },
  { key: 'reach', weight: 0.2, scale: 10 },
];

describe('the total of a score sheet', () => {
  it('is 0 for nothing, 100 for the best, and weighs each criterion on its own scale', () => {
    expect(weightedTotal(rubric, { impact: 0, plan: 0, reach: 0 })).toBe(0);
    expect(weightedTotal(rubric, { impact: 10, plan: 5, reach: 10 })).toBe(100);
    expect(weightedTotal(rubric, { impact: 7, plan: 4, reach: 3 })).toBe(65);
  });

  it('is the same for the same shares, whatever the weights add up to', () => {
    const heavier = rubric.map((one) => ({ ...one, weight: one.weight * 3 }));
    expect(weightedTotal(heavier, { impact: 7, plan: 4, reach: 3 })).toBe(65);
  });
});

describe('marks', () => {
  it('may be missing until the sheet is finished', () => {
    expect(markProblems(rubric, { impact: 3 }, { finished: false })).toEqual([]);
    expect(markProblems(rubric, { impact: 3 }, { finished: true })).toEqual([
      { path: 'marks.plan', code: 'MARK_REQUIRED' },
      { path: 'marks.reach', code: 'MARK_REQUIRED' },
    ]);
  });

  it('are whole numbers on the scale of a criterion that exists', () => {
    expect(markProblems(rubric, { impact: 2.5, plan: 6, reach: -1, charm: 1 }, { finished: true })).toEqual([
      { path: 'marks.impact', code: 'MARK_OUT_OF_RANGE', params: { scale: 10 } },
      { path: 'marks.plan', code: 'MARK_OUT_OF_RANGE', params: { scale: 5 } },
      { path: 'marks.reach', code: 'MARK_OUT_OF_RANGE', params: { scale: 10 } },
      { path: 'marks.charm', code: 'MARK_UNKNOWN' },
    ]);
  });
});
