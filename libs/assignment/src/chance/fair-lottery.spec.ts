import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { brokenLimits } from '../limits/broken-limits';
import { drawAssignment } from './draw-assignment';
import { randomFrom } from './seeded-random';
import { CapTooLow, solveCappedLottery } from './solve-capped-lottery';
import { type FairLottery, LotteryTooLarge, solveFairLottery } from './solve-fair-lottery';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

function matrix(rows: readonly (readonly number[])[], max: number, readings = 1): AssignmentProblem {
  return {
    entries: rows.map((_, e) => ({ id: `E${e}`, judges: readings })),
    judges: (rows[0] ?? []).map((_, j) => ({ id: `J${j}`, min: 0, max })),
    scores: Int32Array.from(rows.flat()),
  };
}

const per = (units: number, { of }: FairLottery) => units / of;

it('raises what the worst-served entry expects first, then the total', async () => {
  // By hand: A gets x of its 10 and 1 − x of 4, B gets 1 − x of 6 and x of 1: both are best off alike at 10x + 4(1 − x)
  // = 6(1 − x) + x, that is x = 2/11.
  const two = matrix([[10, 4], [6, 1]], 1); // prettier-ignore
  const lottery = await solveFairLottery(two, { most: 9, of: 10 }, {}, { highs });
  expect(per(lottery.floorUnits, lottery)).toBeCloseTo(4 + 12 / 11, 4);
  expect(per(lottery.floorBoundUnits - lottery.floorUnits, lottery)).toBeLessThan(1e-4);
  expect(per(lottery.expectedUnits, lottery)).toBeCloseTo(8 + 24 / 11, 4);
  // At no more than 4/5 of its worse judge A must have a fifth of the better one, which B then lacks.
  const capped = await solveFairLottery(two, { most: 4, of: 5 }, {}, { highs });
  expect(per(capped.floorUnits, capped)).toBeCloseTo(6 - 5 / 5, 4);
});

it('keeps cap and limits exactly, and expects no less for the worst than the lottery of the greatest total', async () => {
  const random = randomFrom([2, 7, 1, 8]);
  for (let n = 0; n < 12; n++) {
    const score = () => (random.below(9) === 0 ? NOT_ALLOWED : random.below(100));
    const given: AssignmentProblem = {
      ...matrix(
        Array.from({ length: 8 }, () => Array.from({ length: 9 }, score)),
        3,
        2,
      ),
      fixed: [[0, 0]],
      perGroup: 1,
    };
    const judges = given.judges.map((judge, j) => ({ ...judge, min: 1, group: `G${j % 4}` }));
    const problem = { ...given, judges };
    const side = { coverage: given.entries.map((_, entry) => ({ entry, judges: [0, 1, 4, 5, 8], atLeast: 1 })) };
    const cap = { most: 4, of: 5 };
    const fair = await solveFairLottery(problem, cap, side, { highs }).catch((error: unknown) => error);
    if (fair instanceof CapTooLow) {
      expect(() => solveCappedLottery(problem, cap, side)).toThrow(CapTooLow);
      continue;
    }
    const lottery = fair as FairLottery;
    const plain = solveCappedLottery(problem, cap, side);
    const served = problem.entries.map((_, e) =>
      plain.pairs
        .filter(({ entry }) => entry === e)
        .reduce((sum, { judge, units }) => sum + units * Math.max(0, problem.scores[e * 9 + judge]!), 0),
    );
    expect(per(lottery.floorUnits, lottery)).toBeGreaterThan(Math.min(...served) / plain.of - 1e-3);
    expect(per(lottery.floorBoundUnits - lottery.floorUnits, lottery)).toBeLessThan(1e-3);
    expect(per(lottery.boundUnits - lottery.expectedUnits, lottery)).toBeLessThan(1e-2);
    expect(per(lottery.expectedUnits, lottery)).toBeLessThan(plain.expectedUnits / plain.of + 1e-9);
    for (const { entry, judge, units } of lottery.pairs)
      if (entry + judge > 0) expect(units).toBeLessThanOrEqual((lottery.of * cap.most) / cap.of);
    for (const seed of ['01', '02', '03'])
      expect(brokenLimits(problem, drawAssignment(problem, lottery, seed, side), side)).toEqual([]);
  }
});

it('says when it is too large for programs', async () => {
  const two = matrix([[10, 4], [6, 1]], 1); // prettier-ignore
  await expect(solveFairLottery(two, { most: 1, of: 2 }, {}, { highs, mostPairs: 3 })).rejects.toThrow(LotteryTooLarge);
  await expect(solveFairLottery(two, { most: 1, of: 3 }, {}, { highs })).rejects.toThrow(CapTooLow);
});
