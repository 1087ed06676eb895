import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { solveFairFloor } from '../floor/solve-fair-floor';
import { isFeasible } from '../infeasible/explain-infeasible';
import { solveAssignment } from '../solve-assignment';
import { brokenLimits } from './broken-limits';
import { type SideLimits } from './side-limits';
import { NotCoverable, solveLimited } from './solve-limited';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const options = () => ({ solveExact: solveAssignment, highs });

const problem: AssignmentProblem = {
  entries: ['A', 'B'].map((id) => ({ id, judges: 2 })),
  judges: [0, 1, 2, 3].map((n) => ({ id: `j${n}`, min: 0, max: 2 })),
  scores: Int32Array.from([9, 8, 7, 1, 9, 8, 7, 1]),
};
const byCountry = { by: 'country', most: 1, groups: ['Peru', 'Peru', 'Chile', 'Chile'] };
const byHouse = { by: 'organisation', most: 1, groups: ['Chamber', 'Bank', 'Chamber', undefined] };

it('keeps several limits at once, in the best way there is', async () => {
  const both = { likeness: [byCountry, byHouse] };
  // One of Peru and one of Chile, not both of the Chamber: 8 + 7, or 9 + 1.
  expect(await solveLimited(problem, both, options())).toMatchObject({ total: 30, bound: 30, exact: true });
  const { readers } = await solveLimited(problem, both, options());
  expect(readers).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

it('leaves pairs that stand, and adds nobody of their group', async () => {
  const fixed = [
    [0, 0],
    [0, 1],
  ] as const;
  const wanted = { ...problem, entries: [{ id: 'A', judges: 3 }, problem.entries[1]!], fixed };
  const { readers } = await solveLimited(wanted, { likeness: [byCountry] }, options());
  expect(readers[0]).toEqual([0, 1, 2]);
});

it('counts by itself what is broken', () => {
  const side = { coverage: [{ entry: 1, judges: [3], atLeast: 1 }], likeness: [byCountry, byHouse] };
  const readers = [
    [0, 1],
    [0, 2],
  ];
  expect(brokenLimits(problem, readers, side)).toEqual([
    { code: 'NOT_COVERED', coverage: 0, entry: 1, found: 0 },
    { code: 'TOO_ALIKE', limit: 0, entry: 0, group: 'Peru', found: 2 },
    { code: 'TOO_ALIKE', limit: 1, entry: 1, group: 'Chamber', found: 2 },
  ]);
});

it('gives what was mended, and how much better it could be, where it is too large for a program', async () => {
  const { readers, total, bound, exact, method } = await solveLimited(
    problem,
    { likeness: [byCountry, byHouse] },
    { ...options(), mostPairs: 0 },
  );
  expect(brokenLimits(problem, readers, { likeness: [byCountry, byHouse] })).toEqual([]);
  expect([method, exact, bound]).toEqual(['mended', false, 34]);
  expect(total).toBeLessThanOrEqual(30);
});

const anyCase = fc
  .record({ entries: fc.integer({ min: 1, max: 3 }), judges: fc.integer({ min: 2, max: 5 }) })
  .chain(({ entries, judges }) =>
    fc.record({
      wanted: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: entries, maxLength: entries }),
      loads: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: judges, maxLength: judges }),
      groups: fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { minLength: judges, maxLength: judges }), {
        minLength: 2,
        maxLength: 2,
      }),
      scores: fc.array(fc.constantFrom(NOT_ALLOWED, -2, 0, 1, 3, 8, 20), {
        minLength: entries * judges,
        maxLength: entries * judges,
      }),
      fixed: fc.array(fc.tuple(fc.nat(entries - 1), fc.nat(judges - 1)), { maxLength: 1 }),
      covering: fc.uniqueArray(fc.nat(judges - 1), { minLength: 1 }),
    }),
  )
  .map(({ wanted, loads, groups, scores, fixed, covering }) => ({
    problem: {
      entries: wanted.map((judges, e) => ({ id: `E${e}`, judges })),
      judges: loads.map((max, j) => ({ id: `J${j}`, min: 0, max })),
      scores: Int32Array.from(scores),
      fixed,
    },
    side: {
      likeness: groups.map((its, n) => ({ by: `limit ${n}`, groups: its, most: 1 })),
      coverage: [{ entry: 0, judges: covering, atLeast: 1 }],
    },
  }));

it('finds the greatest total, and the highest floor with the greatest total at it, as trying everything does', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      if (!isFeasible(given.problem)) return;
      const best = tryAll(given.problem, given.side);
      if (best === undefined) {
        await expect(solveLimited(given.problem, given.side, options())).rejects.toThrow(NotCoverable);
        return;
      }
      const limited = await solveLimited(given.problem, given.side, options());
      expect(limited).toMatchObject({ total: best.total, bound: best.total, exact: true });
      expect(brokenLimits(given.problem, limited.readers, given.side)).toEqual([]);
      const fair = await solveFairFloor(given.problem, { ...options(), side: given.side });
      expect(fair).toMatchObject({ floor: best.floor, gap: 0, total: best.totalAtFloor, totalExact: true });
      expect(brokenLimits(given.problem, fair.readers, given.side)).toEqual([]);
    }),
    { seed: 20211206, numRuns: 80 },
  );
});

function tryAll(
  { entries, judges, scores, fixed = [] }: AssignmentProblem,
  { likeness = [], coverage = [] }: SideLimits,
) {
  const loads = judges.map(() => 0);
  let best: { total: number; floor: number; totalAtFloor: number } | undefined;
  const finish = (total: number, floor: number) => {
    if (!judges.every(({ max }, j) => loads[j]! <= max)) return;
    best ??= { total, floor, totalAtFloor: total };
    best.total = Math.max(best.total, total);
    if (floor > best.floor) [best.floor, best.totalAtFloor] = [floor, total];
    else if (floor === best.floor) best.totalAtFloor = Math.max(best.totalAtFloor, total);
  };
  const next = (e: number, total: number, floor: number) => {
    if (e === entries.length) {
      finish(total, floor);
      return;
    }
    const stands = (j: number) => fixed.some(([a, b]) => a === e && b === j);
    for (let set = 0; set < 1 << judges.length; set++) {
      const chosen = judges.map((_, j) => j).filter((j) => (set >> j) & 1);
      const score = (j: number) => scores[e * judges.length + j]!;
      if (chosen.length !== entries[e]!.judges) continue;
      if (judges.some((_, j) => (chosen.includes(j) ? score(j) === NOT_ALLOWED && !stands(j) : stands(j)))) continue;
      if (coverage.some((one) => one.entry === e && !chosen.some((j) => one.judges.includes(j)))) continue;
      const alike = likeness.some(({ groups, most }) =>
        chosen.some((j) => groups[j] !== undefined && chosen.filter((k) => groups[k] === groups[j]).length > most),
      );
      if (alike) continue;
      const sum = chosen.reduce((all, j) => all + (score(j) === NOT_ALLOWED ? 0 : score(j)), 0);
      for (const j of chosen) loads[j]! += 1;
      next(e + 1, total + sum, Math.min(floor, sum));
      for (const j of chosen) loads[j]! -= 1;
    }
  };
  next(0, 0, Infinity);
  return best;
}
