import type { FieldProblem } from '@champions/kernel';
import type { Criterion } from './content';

// Weights are typed as decimals: 0.1 + 0.2 must count as 0.3.
const ROUNDING = 1e-9;

/** Everything in a scoring guide that no judge could mark by. */
export function rubricProblems(rubric: readonly Criterion[]): readonly FieldProblem[] {
  const total = rubric.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...rubric.flatMap(({ key }, index) =>
      rubric.slice(0, index).some((other) => other.key === key)
        ? [{ path: `rubric.${index}.key`, code: 'LISTED_TWICE' }]
        : [],
    ),
    ...rubric.flatMap((criterion, index) => criterionProblems(criterion, `rubric.${index}`)),
    ...potProblems(rubric),
    ...(Math.abs(total - 1) > ROUNDING ? [{ path: 'rubric', code: 'WEIGHTS_NOT_ONE' }] : []),
  ];
}

function criterionProblems(criterion: Criterion, path: string): readonly FieldProblem[] {
  const { kind = 'scale', min = 0, step = 1, scale, anchors = [], pot, commentWhen = {} } = criterion;
  if (kind === 'pass-fail' && (scale !== 1 || min !== 0 || step !== 1))
    return [{ path: `${path}.scale`, code: 'PASS_FAIL_IS_ONE' }];
  if (min >= scale) return [{ path: `${path}.min`, code: 'SCALE_EMPTY' }];
  const onScale = (mark: number): boolean => {
    const steps = (mark - min) / step;
    return mark >= min && mark <= scale && Math.abs(steps - Math.round(steps)) < ROUNDING;
  };
  const { below, above } = commentWhen;
  return [
    ...(onScale(scale) ? [] : [{ path: `${path}.step`, code: 'STEP_DOES_NOT_FIT' }]),
    ...anchors.flatMap(({ mark }, index) => {
      const anchor = `${path}.anchors.${index}.mark`;
      if (!onScale(mark)) return [{ path: anchor, code: 'ANCHOR_OFF_SCALE' }];
      return anchors.slice(0, index).some((other) => other.mark === mark)
        ? [{ path: anchor, code: 'LISTED_TWICE' }]
        : [];
    }),
    ...(kind === 'points' && !pot ? [{ path: `${path}.pot`, code: 'POT_NEEDED' }] : []),
    ...(kind !== 'points' && pot ? [{ path: `${path}.pot`, code: 'POT_NOT_USED' }] : []),
    // A rule that no mark can meet is a slip of whoever typed it.
    ...(below !== undefined && below <= min
      ? [{ path: `${path}.commentWhen.below`, code: 'COMMENT_NEVER_ASKED' }]
      : []),
    ...(above !== undefined && above >= scale
      ? [{ path: `${path}.commentWhen.above`, code: 'COMMENT_NEVER_ASKED' }]
      : []),
  ];
}

/** The criteria of a pot agree on its sum, and the sum can be given to them. */
function potProblems(rubric: readonly Criterion[]): readonly FieldProblem[] {
  const sums = new Map<string, number>();
  const problems: FieldProblem[] = [];
  for (const [index, { pot }] of rubric.entries()) {
    if (!pot) continue;
    const known = sums.get(pot.key);
    if (known === undefined) sums.set(pot.key, pot.sum);
    else if (known !== pot.sum) problems.push({ path: `rubric.${index}.pot.sum`, code: 'POT_SUMS_DIFFER' });
  }
  for (const [key, sum] of sums) {
    const ofPot = rubric.filter(({ pot }) => pot?.key === key);
    const least = ofPot.reduce((all, { min = 0 }) => all + min, 0);
    const most = ofPot.reduce((all, { scale }) => all + scale, 0);
    const first = rubric.findIndex(({ pot }) => pot?.key === key);
    if (sum < least || sum > most) problems.push({ path: `rubric.${first}.pot.sum`, code: 'POT_OUT_OF_REACH' });
  }
  return problems;
}
