import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { allPairs } from '../floor/core-pairs';
import { solvePairProgram } from '../floor/pair-program';
import { standingLimits } from '../infeasible/standing-limits';
import { hardRows } from '../limits/hard-rows';
import { type SideLimits } from '../limits/side-limits';
import { solveAssignment } from '../solve-assignment';
import { drawAssignment } from './draw-assignment';
import { randomFrom } from './seeded-random';
import { CapTooLow, type ProbabilityCap, solveCappedLottery } from './solve-capped-lottery';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const two: AssignmentProblem = {
  entries: ['A', 'B'].map((id) => ({ id, judges: 1 })),
  judges: ['x', 'y'].map((id) => ({ id, min: 0, max: 1 })),
  scores: Int32Array.from([10, 0, 0, 10]),
};

function problem(entries: number, judges: number): AssignmentProblem {
  const random = randomFrom([9, 9, 9, entries]);
  return {
    entries: Array.from({ length: entries }, (_, e) => ({ id: `E${e}`, judges: 2 })),
    judges: Array.from({ length: judges }, (_, j) => ({
      id: `J${j}`,
      min: 1,
      max: Math.ceil((2 * entries) / judges) + 1,
      group: `G${j % 3}`,
    })),
    scores: Int32Array.from({ length: entries * judges }, () =>
      random.below(8) === 0 ? NOT_ALLOWED : random.below(100),
    ),
    fixed: [[0, 0]],
    perGroup: 1,
  };
}

it('gives each of two friends half the chance when no pair may be more probable', () => {
  const lottery = solveCappedLottery(two, { most: 1, of: 2 });
  expect(lottery).toEqual({
    of: 2,
    pairs: [0, 1].flatMap((entry) => [0, 1].map((judge) => ({ entry, judge, units: 1 }))),
    expectedUnits: 20,
    boundUnits: 20,
  });
});

it('is the assignment of the greatest total when the cap is 1', () => {
  const given = problem(12, 8);
  const lottery = solveCappedLottery(given, { most: 1, of: 1 });
  expect(lottery.expectedUnits).toBe(solveAssignment(given).total);
});

it('refuses a cap that the readings cannot be spread under', () => {
  expect(() => solveCappedLottery(two, { most: 1, of: 3 })).toThrow(CapTooLow);
  expect(() => solveCappedLottery(two, { most: 2, of: 1 })).toThrow(RangeError);
});

/** The same program solved by HiGHS over all pairs, in units. */
function byProgram(given: AssignmentProblem, { most, of }: ProbabilityCap, side: SideLimits = {}): number | undefined {
  const limits = standingLimits(given);
  const rows = hardRows(given, side, limits);
  const pairs = allPairs(given, limits);
  const program = { scores: given.scores, limits, pairs, rows, aim: 'total', unit: of, most, seconds: 9 } as const;
  const { status, objective } = solvePairProgram(highs, { ...program, whole: false });
  return status === 'optimal' ? objective : undefined;
}

it('expects the greatest total under the cap, proved by prices and as a program finds it', () => {
  const { fixed, perGroup, ...free } = problem(12, 9);
  for (const given of [free, { ...free, perGroup: 1 }, { ...free, fixed: [[0, 0] as const] }, problem(12, 9)])
    for (const cap of [
      { most: 1, of: 2 },
      { most: 2, of: 3 },
      { most: 7, of: 10 },
      { most: 77, of: 100 },
      { most: 1, of: 1 },
    ]) {
      const { expectedUnits, boundUnits, pairs, of } = solveCappedLottery(given, cap);
      expect(boundUnits).toBe(expectedUnits);
      const standing = 'fixed' in given ? of * Math.max(0, given.scores[0]!) : 0;
      expect(byProgram(given, cap)! + standing).toBeCloseTo(expectedUnits, 4);
      const drawn = pairs.filter(({ entry, judge }) => !('fixed' in given) || entry + judge > 0);
      expect(Math.max(...drawn.map(({ units }) => units / of))).toBeLessThanOrEqual(cap.most / cap.of);
    }
  expect([perGroup, fixed]).toEqual([1, [[0, 0]]]);
});

it('draws the same from the same seed', () => {
  const given = problem(12, 9);
  const lottery = solveCappedLottery(given, { most: 1, of: 2 });
  const drawn = ['01', '01', '02', '03', '04'].map((seed) => JSON.stringify(drawAssignment(given, lottery, seed)));
  expect(drawn[0]).toBe(drawn[1]);
  expect(new Set(drawn).size).toBeGreaterThan(1);
});

it('draws assignments that keep every limit, each pair as often as its probability says', () => {
  const given = problem(8, 9);
  const lottery = solveCappedLottery(given, { most: 3, of: 5 });
  const draws = 3000;
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = 0; i < draws; i++) {
    const readers = drawAssignment(given, lottery, i.toString(16).padStart(8, '0'));
    const loads = given.judges.map(() => 0);
    readers.forEach((own, e) => {
      expect(own).toHaveLength(2);
      expect(new Set(own.map((j) => given.judges[j]!.group)).size).toBe(2);
      for (const j of own) {
        loads[j]! += 1;
        counts.set(`${e} ${j}`, (counts.get(`${e} ${j}`) ?? 0) + 1);
        total += Math.max(0, given.scores[e * 9 + j]!);
      }
    });
    expect(given.judges.every(({ min, max }, j) => loads[j]! >= min && loads[j]! <= max)).toBe(true);
  }
  expect([...counts.keys()].every((key) => lottery.pairs.some(({ entry, judge }) => key === `${entry} ${judge}`))).toBe(
    true,
  );
  for (const { entry, judge, units } of lottery.pairs) {
    const probability = units / lottery.of;
    const spread = Math.sqrt(draws * probability * (1 - probability));
    expect(Math.abs((counts.get(`${entry} ${judge}`) ?? 0) - draws * probability)).toBeLessThanOrEqual(4 * spread);
  }
  expect(total / draws / (lottery.expectedUnits / lottery.of)).toBeCloseTo(1, 2);
});
