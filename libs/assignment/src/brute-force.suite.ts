import fc from 'fast-check';
import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';

/** The greatest total by trying everything; undefined where nothing keeps all limits. */
export function bestByTrying(problem: AssignmentProblem): number | undefined {
  const { entries, judges, scores, fixed = [], perGroup } = problem;
  const loads = new Array<number>(judges.length).fill(0);
  let best: number | undefined;
  const finish = (total: number) => {
    if (judges.every(({ min }, j) => loads[j]! >= min) && (best === undefined || total > best)) best = total;
  };
  const choose = (entry: number, from: number, left: number, total: number, groups: readonly string[]): void => {
    if (entry === entries.length) {
      finish(total);
      return;
    }
    if (from === judges.length) {
      if (left === 0) choose(entry + 1, 0, entries[entry + 1]?.judges ?? 0, total, []);
      return;
    }
    const { max, group } = judges[from]!;
    const score = scores[entry * judges.length + from]!;
    const isFixed = fixed.some(([e, j]) => e === entry && j === from);
    const others = groups.filter((one) => one === group).length;
    const fits = group === undefined || perGroup === undefined || others < perGroup;
    if (left > 0 && loads[from]! < max && fits && (isFixed || score !== NOT_ALLOWED)) {
      loads[from]!++;
      const grouped = group === undefined ? groups : [...groups, group];
      choose(entry, from + 1, left - 1, total + (score === NOT_ALLOWED ? 0 : score), grouped);
      loads[from]!--;
    }
    if (!isFixed) choose(entry, from + 1, left, total, groups);
  };
  choose(0, 0, entries[0]?.judges ?? 0, 0, []);
  return best;
}

const score = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -3, max: 9 }) },
  { weight: 2, arbitrary: fc.constant(NOT_ALLOWED) },
  { weight: 1, arbitrary: fc.constantFrom(2_147_483_647, -2_147_483_647) },
);

/** Problems small enough to try everything, with every kind of limit. */
export const smallProblem: fc.Arbitrary<AssignmentProblem> = fc
  .record({ entryCount: fc.integer({ min: 0, max: 4 }), judgeCount: fc.integer({ min: 1, max: 5 }) })
  .chain(({ entryCount, judgeCount }) =>
    fc.record({
      wanted: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: entryCount, maxLength: entryCount }),
      judges: fc.array(
        fc.record({
          min: fc.constantFrom(0, 0, 0, 1, 2),
          more: fc.integer({ min: 0, max: 4 }),
          group: fc.constantFrom(undefined, 'a', 'a', 'b'),
        }),
        { minLength: judgeCount, maxLength: judgeCount },
      ),
      scores: fc.array(score, { minLength: entryCount * judgeCount, maxLength: entryCount * judgeCount }),
      fixed: fc.uniqueArray(fc.nat({ max: Math.max(0, entryCount * judgeCount - 1) }), {
        maxLength: entryCount === 0 ? 0 : 2,
      }),
      perGroup: fc.constantFrom(undefined, undefined, 1, 2),
    }),
  )
  .map(({ wanted, judges, scores, fixed, perGroup }) => ({
    entries: wanted.map((count, e) => ({ id: `e${e}`, judges: count })),
    judges: judges.map(({ min, more, group }, j) => {
      return { id: `j${j}`, min, max: min + more, ...(group === undefined ? {} : { group }) };
    }),
    scores: Int32Array.from(scores),
    fixed: fixed.map((pair) => [Math.floor(pair / judges.length), pair % judges.length] as const),
    ...(perGroup === undefined ? {} : { perGroup }),
  }));
