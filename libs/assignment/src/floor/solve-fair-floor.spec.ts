import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { isFeasible } from '../infeasible/explain-infeasible';
import { InfeasibleAssignment, solveAssignment } from '../solve-assignment';
import { type FairFloorOptions, solveFairFloor } from './solve-fair-floor';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const fair = (problem: AssignmentProblem, options: Partial<FairFloorOptions> = {}) =>
  solveFairFloor(problem, { solveExact: solveAssignment, highs, ...options });

const small: AssignmentProblem = {
  entries: [
    { id: 'A', judges: 1 },
    { id: 'B', judges: 1 },
  ],
  judges: [
    { id: 'x', min: 0, max: 1 },
    { id: 'y', min: 0, max: 1 },
  ],
  scores: Int32Array.from([9, 4, 5, 1]),
};

it('gives up total so that the worst-served entry gains', async () => {
  // Greatest total: A–x and B–y with 10, but B gets 1. Fair: A–y and B–x with 9, and nobody below 4.
  expect(await fair(small)).toEqual({
    readers: [[1], [0]],
    floor: 4,
    floorBound: 4,
    gap: 0,
    exact: true,
    total: 9,
    totalExact: true,
    totalBound: 9,
  });
});

it('says the gap aloud where it only searched', async () => {
  const found = await fair(small, { mostPairs: 0 });
  expect(found).toMatchObject({ readers: [[1], [0]], floor: 4, floorBound: 5, gap: 1, exact: false });
});

it('throws what the exact solver throws when there is no solution', async () => {
  await expect(fair({ ...small, judges: small.judges.slice(0, 1), scores: Int32Array.from([1, 1]) })).rejects.toThrow(
    InfeasibleAssignment,
  );
});

const anyProblem = fc
  .record({ entries: fc.integer({ min: 1, max: 4 }), judges: fc.integer({ min: 2, max: 4 }) })
  .chain(({ entries, judges }) =>
    fc.record({
      entries: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: entries, maxLength: entries }),
      judges: fc.array(
        fc.record({
          min: fc.integer({ min: 0, max: 1 }),
          max: fc.integer({ min: 1, max: 3 }),
          group: fc.constantFrom('a', 'b'),
        }),
        {
          minLength: judges,
          maxLength: judges,
        },
      ),
      scores: fc.array(
        fc.oneof(
          { weight: 1, arbitrary: fc.constant(NOT_ALLOWED) },
          { weight: 6, arbitrary: fc.integer({ min: -3, max: 20 }) },
        ),
        {
          minLength: entries * judges,
          maxLength: entries * judges,
        },
      ),
      fixed: fc.array(fc.tuple(fc.nat(entries - 1), fc.nat(judges - 1)), { maxLength: 1 }),
      perGroup: fc.constantFrom(1, 2),
    }),
  )
  .map(({ entries, judges, scores, ...rest }) => ({
    ...rest,
    entries: entries.map((wanted, e) => ({ id: `E${e}`, judges: wanted })),
    judges: judges.map((judge, j) => ({ id: `J${j}`, ...judge })),
    scores: Int32Array.from(scores),
  }));

it('finds the highest floor and the greatest total at it, as trying every assignment does', async () => {
  await fc.assert(
    fc.asyncProperty(anyProblem, async (problem) => {
      if (!isFeasible(problem) || problem.entries.every(({ judges }) => judges === 0)) return;
      const [floor, total] = tryAll(problem);
      expect(await fair(problem)).toMatchObject({
        floor,
        floorBound: floor,
        gap: 0,
        exact: true,
        total,
        totalExact: true,
      });
    }),
    { seed: 20211205, numRuns: 60 },
  );
});

it('never claims more than there is where it may only search', async () => {
  await fc.assert(
    fc.asyncProperty(anyProblem, fc.constantFrom({ provePairs: 0 }, { mostPairs: 0 }), async (problem, options) => {
      if (!isFeasible(problem) || problem.entries.every(({ judges }) => judges === 0)) return;
      const [floor] = tryAll(problem);
      const found = await fair(problem, options);
      expect(found.floor).toBeLessThanOrEqual(floor);
      expect(found.floorBound).toBeGreaterThanOrEqual(floor);
      expect(found).toMatchObject({ gap: found.floorBound - found.floor, exact: found.gap === 0 });
      found.readers.forEach((readers, e) => {
        expect(readers).toHaveLength(problem.entries[e]!.judges);
      });
      expect(
        isFeasible({ ...problem, fixed: found.readers.flatMap((own, e) => own.map((j): [number, number] => [e, j])) }),
      ).toBe(true);
    }),
    { seed: 20211208, numRuns: 60 },
  );
});

function tryAll({ entries, judges, scores, fixed = [], perGroup = Infinity }: AssignmentProblem): [number, number] {
  const loads = judges.map(() => 0);
  let best: [number, number] = [-Infinity, -Infinity];
  const next = (e: number, floor: number, total: number) => {
    if (e === entries.length) {
      if (judges.some(({ min, max }, j) => loads[j]! < min || loads[j]! > max)) return;
      if (floor > best[0] || (floor === best[0] && total > best[1])) best = [floor, total];
      return;
    }
    for (let set = 0; set < 1 << judges.length; set++) {
      const chosen = judges.map((_, j) => j).filter((j) => (set >> j) & 1);
      const standing = (j: number) => fixed.some(([a, b]) => a === e && b === j);
      const score = (j: number) => scores[e * judges.length + j]!;
      const alike = (j: number) => chosen.filter((other) => judges[other]!.group === judges[j]!.group).length;
      if (chosen.length !== entries[e]!.judges || chosen.some((j) => alike(j) > perGroup)) continue;
      if (judges.some((_, j) => (chosen.includes(j) ? score(j) === NOT_ALLOWED && !standing(j) : standing(j))))
        continue;
      const own = chosen.reduce((sum, j) => sum + (score(j) === NOT_ALLOWED ? 0 : score(j)), 0);
      for (const j of chosen) loads[j]! += 1;
      next(e + 1, chosen.length === 0 ? floor : Math.min(floor, own), total + own);
      for (const j of chosen) loads[j]! -= 1;
    }
  };
  next(0, Infinity, 0);
  return best;
}
