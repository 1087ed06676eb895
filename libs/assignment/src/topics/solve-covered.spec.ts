import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { isFeasible } from '../infeasible/explain-infeasible';
import { solveAssignment } from '../solve-assignment';
import { type Coverage } from '../limits/side-limits';
import { NotCoverable } from '../limits/solve-limited';
import { solveCovered } from './solve-covered';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const covered = (problem: AssignmentProblem, coverage: readonly Coverage[]) =>
  solveCovered(problem, coverage, { solveExact: solveAssignment, highs });

const small: AssignmentProblem = {
  entries: ['A', 'B'].map((id) => ({ id, judges: 1 })),
  judges: ['x', 'y'].map((id) => ({ id, min: 0, max: 1 })),
  scores: Int32Array.from([9, 4, 5, 1]),
};

it('keeps the greatest total where it covers everything anyway', async () => {
  expect(await covered(small, [{ entry: 0, judges: [0, 1], atLeast: 1 }])).toEqual({
    readers: [[0], [1]],
    total: 10,
    bound: 10,
    exact: true,
    method: 'plain',
  });
});

it('gives an entry the judge who reads its language', async () => {
  expect(await covered(small, [{ entry: 0, judges: [1], atLeast: 1 }])).toEqual({
    readers: [[1], [0]],
    total: 9,
    bound: 9,
    exact: true,
    method: 'program',
  });
});

it('names the wishes that fail on their own, and says when they only fail together', async () => {
  const wish = (entry: number, judges: number[], atLeast = 1) => ({ entry, judges, atLeast });
  await expect(covered(small, [wish(1, [0, 1]), wish(0, [])])).rejects.toMatchObject({ alone: [1], proven: true });
  await expect(covered(small, [wish(0, [1]), wish(1, [1])])).rejects.toMatchObject({ alone: [], proven: true });
});

const anyCase = fc
  .record({ entries: fc.integer({ min: 1, max: 4 }), judges: fc.integer({ min: 2, max: 4 }) })
  .chain(({ entries, judges }) =>
    fc.record({
      entries: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: entries, maxLength: entries }),
      judges: fc.array(fc.record({ max: fc.integer({ min: 1, max: 3 }), group: fc.constantFrom('a', 'b') }), {
        minLength: judges,
        maxLength: judges,
      }),
      scores: fc.array(fc.constantFrom(NOT_ALLOWED, -2, 0, 1, 3, 8, 20), {
        minLength: entries * judges,
        maxLength: entries * judges,
      }),
      fixed: fc.array(fc.tuple(fc.nat(entries - 1), fc.nat(judges - 1)), { maxLength: 1 }),
      coverage: fc.array(
        fc.record({
          entry: fc.nat(entries - 1),
          judges: fc.uniqueArray(fc.nat(judges - 1), { minLength: 1 }),
          atLeast: fc.constantFrom(1, 1, 2),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  )
  .map(({ entries, judges, scores, fixed, coverage }) => ({
    coverage,
    problem: {
      entries: entries.map((wanted, e) => ({ id: `E${e}`, judges: wanted })),
      judges: judges.map((judge, j) => ({ id: `J${j}`, min: 0, ...judge })),
      scores: Int32Array.from(scores),
      fixed,
      perGroup: 2,
    },
  }));

it('finds the greatest total under crossing wishes and groups, as trying every assignment does', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ problem, coverage }) => {
      if (!isFeasible(problem)) return;
      const best = tryAll(problem, coverage);
      if (best === undefined) await expect(covered(problem, coverage)).rejects.toThrow(NotCoverable);
      else expect(await covered(problem, coverage)).toMatchObject({ total: best, bound: best, exact: true });
    }),
    { seed: 20211206, numRuns: 80 },
  );
});

function tryAll(
  { entries, judges, scores, fixed = [], perGroup = 9 }: AssignmentProblem,
  coverage: readonly Coverage[],
) {
  const loads = judges.map(() => 0);
  let best: number | undefined;
  const next = (e: number, total: number) => {
    if (e === entries.length) {
      if (judges.every(({ max }, j) => loads[j]! <= max)) best = Math.max(best ?? -Infinity, total);
      return;
    }
    for (let set = 0; set < 1 << judges.length; set++) {
      const chosen = judges.map((_, j) => j).filter((j) => (set >> j) & 1);
      const standing = (j: number) => fixed.some(([a, b]) => a === e && b === j);
      const score = (j: number) => scores[e * judges.length + j]!;
      const alike = (j: number) => chosen.filter((other) => judges[other]!.group === judges[j]!.group).length;
      const wishes = coverage.filter(({ entry }) => entry === e);
      if (chosen.length !== entries[e]!.judges || chosen.some((j) => alike(j) > perGroup)) continue;
      if (wishes.some((wish) => chosen.filter((j) => wish.judges.includes(j)).length < wish.atLeast)) continue;
      if (judges.some((_, j) => (chosen.includes(j) ? score(j) === NOT_ALLOWED && !standing(j) : standing(j))))
        continue;
      for (const j of chosen) loads[j]! += 1;
      next(e + 1, total + chosen.reduce((sum, j) => sum + (score(j) === NOT_ALLOWED ? 0 : score(j)), 0));
      for (const j of chosen) loads[j]! -= 1;
    }
  };
  next(0, 0);
  return best;
}
