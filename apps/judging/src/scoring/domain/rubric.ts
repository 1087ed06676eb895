/** The part of a criterion that counts: marks go from `min` to `scale` in steps of `step`. */
export interface Weighed {
  readonly key: string;
  readonly weight: number;
  readonly scale: number;
  readonly kind: 'scale' | 'pass-fail' | 'points';
  readonly min: number;
  readonly step: number;
  readonly pot?: { readonly key: string; readonly sum: number } | undefined;
  readonly commentWhen?: { readonly below?: number | undefined; readonly above?: number | undefined } | undefined;
  readonly mayAbstain: boolean;
}

export type Marks = Readonly<Record<string, number>>;
export type Comments = Readonly<Record<string, string>>;

/** What a judge fills in; comments are by criterion, and `abstained` names the criteria that are left out. */
export interface Marked {
  readonly marks: Marks;
  readonly comments: Comments;
  readonly abstained: readonly string[];
}

export type MarkCode =
  | 'MARK_REQUIRED'
  | 'MARK_OUT_OF_RANGE'
  | 'MARK_OFF_STEP'
  | 'MARK_UNKNOWN'
  | 'MARK_BESIDE_ABSTENTION'
  | 'POINTS_NOT_SPENT'
  | 'POINTS_OVERSPENT'
  | 'COMMENT_REQUIRED'
  | 'MAY_NOT_ABSTAIN'
  | 'ABSTAINED_FROM_ALL';

export interface MarkProblem {
  readonly path: string;
  readonly code: MarkCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

// Half marks are typed as decimals: 0.1 + 0.2 must count as 0.3.
const ROUNDING = 1e-9;

/** What is wrong with a sheet as it is filled in; one that is not finished may lack something. */
export function markProblems(
  rubric: readonly Weighed[],
  marked: Marked,
  { finished }: { readonly finished: boolean },
): readonly MarkProblem[] {
  return [
    ...rubric.flatMap((criterion) => criterionProblems(criterion, marked, finished)),
    ...potProblems(rubric, marked, finished),
    // A gate that weighs nothing is no total: somebody who marks that alone has abstained from the entry.
    ...(finished && rubric.every(({ key, weight }) => weight === 0 || marked.abstained.includes(key))
      ? [{ path: 'abstained', code: 'ABSTAINED_FROM_ALL' as const }]
      : []),
    ...unknownCriteria(rubric, marked),
  ];
}

/** Marks, comments and abstentions for criteria that the rubric does not have. */
export function unknownCriteria(rubric: readonly Weighed[], marked: Marked): readonly MarkProblem[] {
  const known = new Set(rubric.map(({ key }) => key));
  const strange = (member: keyof Marked, keys: readonly string[]) =>
    keys.filter((key) => !known.has(key)).map((key) => ({ path: `${member}.${key}`, code: 'MARK_UNKNOWN' as const }));
  return [
    ...strange('marks', Object.keys(marked.marks)),
    ...strange('comments', Object.keys(marked.comments)),
    ...strange('abstained', marked.abstained),
  ];
}

function criterionProblems(criterion: Weighed, marked: Marked, finished: boolean): readonly MarkProblem[] {
  const { key, mayAbstain, commentWhen } = criterion;
  const [mark, path] = [marked.marks[key], `marks.${key}`];
  if (marked.abstained.includes(key)) {
    if (!mayAbstain) return [{ path: `abstained.${key}`, code: 'MAY_NOT_ABSTAIN' }];
    return mark === undefined ? [] : [{ path, code: 'MARK_BESIDE_ABSTENTION' }];
  }
  if (mark === undefined) return finished ? [{ path, code: 'MARK_REQUIRED' }] : [];
  const offScale = scaleProblem(criterion, mark);
  if (offScale) return [{ path, ...offScale }];
  const { below = -Infinity, above = Infinity } = commentWhen ?? {};
  const asked = mark < below || mark > above;
  return finished && asked && (marked.comments[key] ?? '').trim() === ''
    ? [{ path: `comments.${key}`, code: 'COMMENT_REQUIRED' }]
    : [];
}

function scaleProblem({ min, scale, step }: Weighed, mark: number): Omit<MarkProblem, 'path'> | null {
  if (!(mark >= min && mark <= scale)) return { code: 'MARK_OUT_OF_RANGE', params: { min, scale } };
  const steps = (mark - min) / step;
  const fits = Math.abs(steps - Math.round(steps)) < ROUNDING;
  return fits ? null : { code: 'MARK_OFF_STEP', params: { min, scale, step } };
}

/** Each pot is spent whole, named at the first of its criteria that is marked. */
function potProblems(rubric: readonly Weighed[], marked: Marked, finished: boolean): readonly MarkProblem[] {
  const pots = new Map<string, { readonly sum: number; readonly keys: string[] }>();
  for (const { key, pot } of rubric) {
    if (!pot || marked.abstained.includes(key)) continue;
    const known = pots.get(pot.key) ?? { sum: pot.sum, keys: [] };
    known.keys.push(key);
    pots.set(pot.key, known);
  }
  return [...pots.values()].flatMap(({ sum, keys }): MarkProblem[] => {
    const given = keys.reduce((points, key) => points + (marked.marks[key] ?? 0), 0);
    const path = `marks.${keys[0] ?? ''}`;
    if (given > sum + ROUNDING) return [{ path, code: 'POINTS_OVERSPENT', params: { sum, given } }];
    const all = keys.every((key) => marked.marks[key] !== undefined);
    return finished && all && given < sum - ROUNDING
      ? [{ path, code: 'POINTS_NOT_SPENT', params: { sum, given } }]
      : [];
  });
}

/** The pass/fail criteria a sheet fails. */
export function failedCriteria(rubric: readonly Weighed[], { marks, abstained }: Omit<Marked, 'comments'>): string[] {
  return rubric
    .filter(({ key, kind }) => kind === 'pass-fail' && marks[key] === 0 && !abstained.includes(key))
    .map(({ key }) => key);
}
