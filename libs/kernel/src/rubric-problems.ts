// Weights and steps are typed as decimals: 0.1 + 0.2 must count as 0.3.
const ROUNDING = 1e-9;
/** Steps are compared in millionths: no scoring guide has finer ones. */
const FINEST = 1e6;

/** The part of a criterion that must hold together; what is not said is the plain scale of whole numbers from 0. */
export interface CheckedCriterion {
  readonly key: string;
  readonly weight: number;
  readonly scale: number;
  readonly kind?: 'scale' | 'pass-fail' | 'points' | undefined;
  readonly min?: number | undefined;
  readonly step?: number | undefined;
  readonly anchors?: readonly { readonly mark: number }[] | undefined;
  readonly pot?: { readonly key: string; readonly sum: number } | undefined;
  readonly commentWhen?: { readonly below?: number | undefined; readonly above?: number | undefined } | undefined;
}

/** What is wrong and where, as a path into what holds the rubric. */
export interface RubricProblem {
  readonly path: string;
  readonly code: string;
}

/**
 * Everything in a scoring guide that no judge could mark by, for a competition and for a round with a guide of its own:
 * keys listed twice, weights that do not add up to 1, scales that marks cannot be on, anchors off their scale, pots that
 * cannot be spent, comments that would never or always be asked for. Only a pass/fail criterion may weigh nothing.
 */
export function rubricProblems(rubric: readonly CheckedCriterion[]): readonly RubricProblem[] {
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

function criterionProblems(criterion: CheckedCriterion, path: string): readonly RubricProblem[] {
  const { kind = 'scale', min = 0, step = 1, scale, anchors = [], pot, weight } = criterion;
  if (kind === 'pass-fail' && (scale !== 1 || min !== 0 || step !== 1))
    return [{ path: `${path}.scale`, code: 'PASS_FAIL_IS_ONE' }];
  if (min >= scale) return [{ path: `${path}.min`, code: 'SCALE_EMPTY' }];
  const onScale = (mark: number): boolean => {
    const steps = (mark - min) / step;
    return mark >= min && mark <= scale && Math.abs(steps - Math.round(steps)) < ROUNDING;
  };
  return [
    ...(weight === 0 && kind !== 'pass-fail' ? [{ path: `${path}.weight`, code: 'WEIGHT_NEEDED' }] : []),
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
    ...commentProblems(criterion, `${path}.commentWhen`),
  ];
}

/** A rule that no mark can meet, or that each does, is a slip of whoever typed it. */
function commentProblems({ min = 0, scale, commentWhen = {} }: CheckedCriterion, path: string): RubricProblem[] {
  const { below = scale, above = min } = commentWhen;
  return [
    ...(below <= min ? [{ path: `${path}.below`, code: 'COMMENT_NEVER_ASKED' }] : []),
    ...(below > scale ? [{ path: `${path}.below`, code: 'COMMENT_ALWAYS_ASKED' }] : []),
    ...(above >= scale ? [{ path: `${path}.above`, code: 'COMMENT_NEVER_ASKED' }] : []),
    ...(above < min ? [{ path: `${path}.above`, code: 'COMMENT_ALWAYS_ASKED' }] : []),
  ];
}

/** The criteria of a pot agree on its sum, and the sum can be given to them, by their steps as well. */
function potProblems(rubric: readonly CheckedCriterion[]): readonly RubricProblem[] {
  const sums = new Map<string, number>();
  const problems: RubricProblem[] = [];
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
    const path = `rubric.${rubric.findIndex(({ pot }) => pot?.key === key)}.pot.sum`;
    if (sum < least || sum > most) problems.push({ path, code: 'POT_OUT_OF_REACH' });
    else if (Math.round((sum - least) * FINEST) % commonStep(ofPot) !== 0)
      problems.push({ path, code: 'POT_NOT_IN_STEPS' });
  }
  return problems;
}

/** The greatest number that every step is a multiple of, in millionths. */
const commonStep = (criteria: readonly CheckedCriterion[]): number =>
  criteria.reduce((common, { step = 1 }) => greatestCommon(common, Math.max(1, Math.round(step * FINEST))), 0);

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}
