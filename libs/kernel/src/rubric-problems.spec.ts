import { type CheckedCriterion, rubricProblems } from './rubric-problems';

const criterion = (rest: Partial<CheckedCriterion> = {}): CheckedCriterion => ({
  ...{ key: 'reach', weight: 1, scale: 10 },
  ...rest,
});
const problems = (...rubric: readonly CheckedCriterion[]) =>
  rubricProblems(rubric).map(({ path, code }) => `${path} ${code}`);
const anchor = (mark: number) => ({ mark });

describe('a scoring guide', () => {
  it('may have halves, anchors, comments asked for and abstentions', () => {
    const rich = { min: 1, scale: 5, step: 0.5, anchors: [anchor(1), anchor(3.5)] };
    expect(problems(criterion({ ...rich, commentWhen: { below: 2, above: 4.5 } }))).toEqual([]);
  });

  it('has scales that marks can be on', () => {
    expect(problems(criterion({ min: 10 }))).toEqual(['rubric.0.min SCALE_EMPTY']);
    expect(problems(criterion({ min: 1, step: 2 }))).toEqual(['rubric.0.step STEP_DOES_NOT_FIT']);
    expect(problems(criterion({ anchors: [anchor(11), anchor(0.5), anchor(2), anchor(2)] }))).toEqual([
      'rubric.0.anchors.0.mark ANCHOR_OFF_SCALE',
      'rubric.0.anchors.1.mark ANCHOR_OFF_SCALE',
      'rubric.0.anchors.3.mark LISTED_TWICE',
    ]);
  });

  it('asks for comments only where a mark can ask for them', () => {
    expect(problems(criterion({ commentWhen: { below: 0, above: 10 } }))).toEqual([
      'rubric.0.commentWhen.below COMMENT_NEVER_ASKED',
      'rubric.0.commentWhen.above COMMENT_NEVER_ASKED',
    ]);
  });

  it('asks for comments only where some mark does without', () => {
    expect(problems(criterion({ commentWhen: { below: 11, above: -1 } }))).toEqual([
      'rubric.0.commentWhen.below COMMENT_ALWAYS_ASKED',
      'rubric.0.commentWhen.above COMMENT_ALWAYS_ASKED',
    ]);
    expect(problems(criterion({ commentWhen: { below: 10, above: 9 } }))).toEqual([]);
  });

  it('has every key once, and weights that add up to 1', () => {
    expect(problems(criterion({ weight: 0.1 }), criterion({ weight: 0.2 }), criterion({ weight: 0.7 }))).toEqual([
      'rubric.1.key LISTED_TWICE',
      'rubric.2.key LISTED_TWICE',
    ]);
    expect(problems(criterion({ weight: 0.9 }))).toEqual(['rubric WEIGHTS_NOT_ONE']);
  });

  it('lets a criterion that is passed or failed weigh nothing, and no other', () => {
    const gate = criterion({ key: 'legal', kind: 'pass-fail', scale: 1, weight: 0 });
    expect(problems(criterion(), gate)).toEqual([]);
    expect(problems(criterion(), criterion({ key: 'style', weight: 0 }))).toEqual(['rubric.1.weight WEIGHT_NEEDED']);
    expect(problems(gate)).toEqual(['rubric WEIGHTS_NOT_ONE']);
  });

  it('passes or fails by 1 and 0', () => {
    expect(problems(criterion({ kind: 'pass-fail', scale: 1 }))).toEqual([]);
    expect(problems(criterion({ kind: 'pass-fail' }))).toEqual(['rubric.0.scale PASS_FAIL_IS_ONE']);
  });

  it('spreads points from one pot that can be spent', () => {
    const points = (key: string, sum: number, scale = 10) =>
      criterion({ key, scale, weight: 0.5, kind: 'points', pot: { key: 'budget', sum } });
    expect(problems(points('a', 10), points('b', 10))).toEqual([]);
    expect(problems(points('a', 10), points('b', 20))).toEqual(['rubric.1.pot.sum POT_SUMS_DIFFER']);
    expect(problems(points('a', 21), points('b', 21))).toEqual(['rubric.0.pot.sum POT_OUT_OF_REACH']);
    const inSteps = (step: number, sum: number) =>
      problems(...['a', 'b'].map((key) => ({ ...points(key, sum), step })));
    expect([inSteps(2, 10), inSteps(2, 9), inSteps(0.5, 9)]).toEqual([[], ['rubric.0.pot.sum POT_NOT_IN_STEPS'], []]);
    expect(problems(criterion({ kind: 'points' }))).toEqual(['rubric.0.pot POT_NEEDED']);
    expect(problems(criterion({ pot: { key: 'budget', sum: 5 } }))).toEqual(['rubric.0.pot POT_NOT_USED']);
  });
});
