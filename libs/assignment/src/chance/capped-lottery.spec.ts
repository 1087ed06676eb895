import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { solveAssignment } from '../solve-assignment';
import { drawAssignment } from './draw-assignment';
import { randomFrom } from './seeded-random';
import { CapTooLow, solveCappedLottery } from './solve-capped-lottery';

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

it('gives each of two friends half the chance when no pair may be more probable', async () => {
  const lottery = await solveCappedLottery(two, { most: 1, of: 2 }, { highs });
  expect(lottery).toEqual({
    of: 2,
    pairs: [0, 1].flatMap((entry) => [0, 1].map((judge) => ({ entry, judge, units: 1 }))),
    expectedUnits: 20,
    boundUnits: 20,
  });
});

it('is the assignment of the greatest total when the cap is 1', async () => {
  const given = problem(12, 8);
  const lottery = await solveCappedLottery(given, { most: 1, of: 1 }, { highs });
  expect(lottery.expectedUnits).toBe(solveAssignment(given).total);
});

it('refuses a cap that the readings cannot be spread under', async () => {
  await expect(solveCappedLottery(two, { most: 1, of: 3 }, { highs })).rejects.toThrow(CapTooLow);
  await expect(solveCappedLottery(two, { most: 2, of: 1 }, { highs })).rejects.toThrow(RangeError);
});

it('expects the greatest total under the cap, by a bound of its own arithmetic', async () => {
  for (const cap of [
    { most: 1, of: 2 },
    { most: 2, of: 3 },
    { most: 7, of: 10 },
  ]) {
    const { expectedUnits, boundUnits, pairs, of } = await solveCappedLottery(problem(12, 9), cap, { highs });
    expect(boundUnits).toBeCloseTo(expectedUnits, 4);
    expect(Math.max(...pairs.slice(1).map(({ units }) => units / of))).toBeLessThanOrEqual(cap.most / cap.of);
  }
});

it('finds a cap of one in so many by assignment alone, as the program does', async () => {
  const { perGroup, ...free } = problem(12, 9);
  const { fixed, ...limited } = problem(12, 9);
  for (const given of [free, limited, problem(12, 9)])
    for (const cap of [
      { most: 50, of: 100 },
      { most: 1, of: 1 },
    ]) {
      const byProgram = await solveCappedLottery(given, cap, { highs });
      const { of, expectedUnits, boundUnits } = await solveCappedLottery(given, cap, {
        highs,
        solveExact: solveAssignment,
      });
      expect([of, expectedUnits, boundUnits]).toEqual([byProgram.of, byProgram.expectedUnits, expectedUnits]);
    }
  expect([perGroup, fixed]).toEqual([1, [[0, 0]]]);
  const narrow = solveCappedLottery(two, { most: 1, of: 3 }, { solveExact: solveAssignment });
  await expect(narrow).rejects.toThrow(CapTooLow);
});

it('draws the same from the same seed', async () => {
  const given = problem(12, 9);
  const lottery = await solveCappedLottery(given, { most: 1, of: 2 }, { highs });
  const drawn = ['01', '01', '02', '03', '04'].map((seed) => JSON.stringify(drawAssignment(given, lottery, seed)));
  expect(drawn[0]).toBe(drawn[1]);
  expect(new Set(drawn).size).toBeGreaterThan(1);
});

it('draws assignments that keep every limit, each pair as often as its probability says', async () => {
  const given = problem(8, 9);
  const lottery = await solveCappedLottery(given, { most: 3, of: 5 }, { highs });
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
