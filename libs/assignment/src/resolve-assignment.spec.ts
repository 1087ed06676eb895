import fc from 'fast-check';
import { type AssignmentProblem, NOT_ALLOWED } from './assignment-problem';
import { bestByTrying, smallProblem } from './brute-force.suite';
import { resolveAssignment } from './resolve-assignment';
import { type Assignment, InfeasibleAssignment, solveAssignment } from './solve-assignment';
import { verifyAssignment } from './verify-assignment';

function orNone(solve: () => Assignment): Assignment | undefined {
  try {
    return solve();
  } catch (error) {
    if (error instanceof InfeasibleAssignment) return undefined;
    throw error;
  }
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = generator(3);
const problem: AssignmentProblem = {
  entries: Array.from({ length: 200 }, (_, e) => ({ id: `e${e}`, judges: 3 })),
  judges: Array.from({ length: 40 }, (_, j) => ({ id: `j${j}`, min: 5, max: 16, group: `g${j % 8}` })),
  scores: Int32Array.from({ length: 200 * 40 }, () => (random() < 0.1 ? NOT_ALLOWED : Math.floor(random() * 500))),
};
const earlier = { problem, assignment: solveAssignment(problem) };

/** The problem with only these entries and judges. */
function part(
  of: AssignmentProblem,
  isEntry: (e: number) => boolean,
  isJudge: (j: number) => boolean = () => true,
): AssignmentProblem {
  const width = of.judges.length;
  return {
    ...of,
    entries: of.entries.filter((_, e) => isEntry(e)),
    judges: of.judges.filter((_, j) => isJudge(j)),
    scores: of.scores.filter((_, at) => isEntry(Math.floor(at / width)) && isJudge(at % width)),
  };
}

const conflicts = problem.scores.map((score, at) => (at % 97 === 0 ? NOT_ALLOWED : score));
const risen = problem.scores.map((score, at) => (at % 89 === 0 && score !== NOT_ALLOWED ? score + 400 : score));
const confirmed = earlier.assignment.readers.slice(0, 50).map((its, e) => [e, its[0]!] as const);
const changes: readonly (readonly [string, AssignmentProblem])[] = [
  ['nothing', problem],
  ['entries withdrawn', part(problem, (e) => e % 50 !== 7)],
  [
    'a judge dropped out',
    part(
      problem,
      () => true,
      (j) => j !== 11,
    ),
  ],
  [
    'a judge without places',
    { ...problem, judges: problem.judges.map((one, j) => (j === 4 ? { ...one, min: 0, max: 0 } : one)) },
  ],
  ['conflicts declared late', { ...problem, scores: conflicts }],
  ['scores risen', { ...problem, scores: risen }],
  ['pairs confirmed', { ...part(problem, (e) => e !== 120), fixed: confirmed }],
  ['a limit on likeness', { ...problem, perGroup: 1 }],
  [
    'more judges an entry',
    { ...problem, entries: problem.entries.map((one, e) => ({ ...one, judges: e < 9 ? 4 : 3 })) },
  ],
];

describe('resolveAssignment', () => {
  it.each(changes)('is as good as solving anew, and proved: %s', (_, changed) => {
    const again = resolveAssignment(earlier, changed);
    expect(again.total).toBe(solveAssignment(changed).total);
    expect(verifyAssignment(changed, again)).toEqual({ ok: true, problems: [], gap: 0n });
  });

  it.each(changes)('goes back from the change and forth: %s', (_, changed) => {
    const there = resolveAssignment(earlier, changed);
    const back = resolveAssignment({ problem: changed, assignment: there }, problem);
    expect(back.total).toBe(earlier.assignment.total);
    expect(verifyAssignment(problem, back).ok).toBe(true);
  });

  it('finds the greatest total there is from whatever was before', () => {
    fc.assert(
      fc.property(smallProblem, smallProblem, (before, after) => {
        const first = orNone(() => solveAssignment(before));
        fc.pre(first !== undefined);
        const again = orNone(() => resolveAssignment({ problem: before, assignment: first }, after));
        expect(again?.total).toBe(bestByTrying(after));
        if (again) expect(verifyAssignment(after, again).ok).toBe(true);
      }),
      { seed: 20_211_202, numRuns: 400 },
    );
  });

  describe('with pairs to keep', () => {
    const changed = part(problem, (e) => e % 20 !== 3);
    const names = new Set(
      earlier.assignment.readers.flatMap((its, e) =>
        its.map((j) => `${problem.entries[e]!.id} ${problem.judges[j]!.id}`),
      ),
    );
    const keptBy = (result: Assignment) =>
      result.readers.flatMap((its, e) =>
        its.filter((j) => names.has(`${changed.entries[e]!.id} ${changed.judges[j]!.id}`)),
      ).length;
    const best = resolveAssignment(earlier, changed);

    it.each([1, 50, 1_000_000])('gives up no more than the bonus for each: %d', (bonus) => {
      const result = resolveAssignment(earlier, changed, { keep: { bonus } });
      const kept = keptBy(result) - keptBy(best);
      expect(kept).toBeGreaterThanOrEqual(0);
      expect(best.total - result.total).toBeLessThanOrEqual(kept * bonus);
      const { problems, gap } = verifyAssignment(changed, result);
      expect(gap).toBe(BigInt(result.gap));
      expect(problems.filter(({ code }) => code !== 'NOT_PROVED_BEST')).toEqual([]);
      expect(best.total).toBeLessThanOrEqual(result.total + result.gap);
    });

    it('keeps all of them where they count more than all scores', () => {
      const result = resolveAssignment(earlier, changed, { keep: { bonus: 1_000_000 } });
      expect(keptBy(result)).toBe(3 * changed.entries.length);
    });

    it('refuses a bonus that is not whole or too large', () => {
      expect(() => resolveAssignment(earlier, changed, { keep: { bonus: 0.5 } })).toThrow('keep.bonus');
      expect(() => resolveAssignment(earlier, changed, { keep: { bonus: 2_147_483_647 } })).toThrow('keep.bonus');
    });
  });
});
