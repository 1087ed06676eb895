import type { Criterion } from './content';
import { rubricProblems } from './rubric-problems';

const criterion = (rest: Partial<Criterion> = {}): Criterion => ({
  ...{ key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 10 },
  ...rest,
});
const problems = (...rubric: readonly Criterion[]) => rubricProblems(rubric).map(({ path, code }) => `${path} ${code}`);
const anchor = (mark: number) => ({ mark, meaning: { en: `What ${mark} stands for` } });

describe('a scoring guide', () => {
  it('may have halves, anchors, comments asked for and abstentions', () => {
    const rich = { min: 1, scale: 5, step: 0.5, anchors: [anchor(1), anchor(3.5)], mayAbstain: true };
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
    expect(problems(criterion({ kind: 'points' }))).toEqual(['rubric.0.pot POT_NEEDED']);
    expect(problems(criterion({ pot: { key: 'budget', sum: 5 } }))).toEqual(['rubric.0.pot POT_NOT_USED']);
  });
});
