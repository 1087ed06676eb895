import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';

/** One thing that the secretariat can change; all judges and entries by their index in the problem. */
export type FeasibleChange =
  /** These judges (or everyone) may be given up to `to` entries. */
  | { readonly code: 'RAISE_LOAD'; readonly judges: readonly number[]; readonly to: number; readonly everyone: boolean }
  /** More judges, each with room for `load` entries. */
  | { readonly code: 'ADD_JUDGES'; readonly kinds: readonly WantedJudges[]; readonly load: number }
  /** These entries get no more than `to` readings (or as many as are fixed). */
  | { readonly code: 'FEWER_READINGS'; readonly entries: readonly number[]; readonly to: number }
  /** These judges (or everyone) need not read more than `to` entries. */
  | {
      readonly code: 'LOWER_MINIMUM';
      readonly judges: readonly number[];
      readonly to: number;
      readonly everyone: boolean;
    }
  /** These pairs stand no more; where a pair is otherwise allowed it may come back. */
  | { readonly code: 'RELEASE_FIXED'; readonly pairs: readonly (readonly [entry: number, judge: number])[] }
  /** Up to `to` judges of one group may read an entry. */
  | { readonly code: 'LIFT_GROUP_LIMIT'; readonly to: number };

export interface WantedJudges {
  /** What they must be able to read (a language, a topic); null when the entries have nothing of the kind in common. */
  readonly attribute: string | null;
  /** The entries that such a judge could read. */
  readonly entries: readonly number[];
  readonly count: number;
}

/** The problem after a change; added judges come last, without a group, and score 0 with the entries they can read. */
export function applyChange(problem: AssignmentProblem, change: FeasibleChange): AssignmentProblem {
  const { entries, judges, fixed = [] } = problem;
  switch (change.code) {
    case 'RAISE_LOAD': {
      const named = new Set(change.judges);
      return {
        ...problem,
        judges: judges.map((judge, j) => (named.has(j) ? { ...judge, max: Math.max(judge.max, change.to) } : judge)),
      };
    }
    case 'LOWER_MINIMUM': {
      const named = new Set(change.judges);
      return {
        ...problem,
        judges: judges.map((judge, j) => (named.has(j) ? { ...judge, min: Math.min(judge.min, change.to) } : judge)),
      };
    }
    case 'FEWER_READINGS': {
      const named = new Set(change.entries);
      const held = entries.map(() => new Set<number>());
      for (const [e, j] of fixed) held[e]?.add(j);
      const fewer = (e: number, readings: number) => Math.min(readings, Math.max(change.to, held[e]?.size ?? 0));
      return {
        ...problem,
        entries: entries.map((entry, e) => (named.has(e) ? { ...entry, judges: fewer(e, entry.judges) } : entry)),
      };
    }
    case 'RELEASE_FIXED': {
      const released = new Set(change.pairs.map(([e, j]) => e * judges.length + j));
      return { ...problem, fixed: fixed.filter(([e, j]) => !released.has(e * judges.length + j)) };
    }
    case 'LIFT_GROUP_LIMIT':
      return { ...problem, perGroup: change.to };
    case 'ADD_JUDGES':
      return withJudges(problem, change.kinds, change.load);
  }
}

function withJudges(problem: AssignmentProblem, kinds: readonly WantedJudges[], load: number): AssignmentProblem {
  const { entries, judges, scores } = problem;
  const added = kinds.flatMap((kind) => Array.from({ length: kind.count }, () => new Set(kind.entries)));
  const width = judges.length + added.length;
  const wider = new Int32Array(entries.length * width).fill(NOT_ALLOWED);
  for (let e = 0; e < entries.length; e++) {
    wider.set(scores.subarray(e * judges.length, (e + 1) * judges.length), e * width);
    added.forEach((readable, i) => {
      if (readable.has(e)) wider[e * width + judges.length + i] = 0;
    });
  }
  const names = new Set(judges.map(({ id }) => id));
  const newcomers = added.map((_, i) => {
    let id = `new-judge-${i + 1}`;
    while (names.has(id)) id += '+';
    return { id, min: 0, max: load };
  });
  return { ...problem, judges: [...judges, ...newcomers], scores: wider };
}
