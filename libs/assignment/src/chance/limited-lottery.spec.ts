import loadHighs, { type Highs } from 'highs';
import { type AssignmentProblem, NOT_ALLOWED } from '../assignment-problem';
import { allPairs } from '../floor/core-pairs';
import { solvePairProgram } from '../floor/pair-program';
import { standingLimits } from '../infeasible/standing-limits';
import { brokenLimits } from '../limits/broken-limits';
import { hardRows } from '../limits/hard-rows';
import { type SideLimits } from '../limits/side-limits';
import { NotCoverable } from '../limits/solve-limited';
import { drawAssignment } from './draw-assignment';
import { LimitsCross } from './entry-sets';
import { randomFrom, type SeededRandom } from './seeded-random';
import { CapTooLow, type Lottery, solveCappedLottery } from './solve-capped-lottery';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

interface Limited {
  readonly given: AssignmentProblem;
  readonly side: SideLimits;
}

const ENTRIES = 7;
const JUDGES = 10;

/** Judges of organisations that lie in one economy each, who read one language of two or both. */
function limited(random: SeededRandom): Limited {
  const homes = Array.from({ length: JUDGES }, () => random.below(6));
  const reads = homes.map(() => 1 + random.below(3));
  const languages = Array.from({ length: ENTRIES }, () => 1 + random.below(2));
  const likeness = { by: 'organisation', most: 1, groups: homes.map((home) => (home > 0 ? `O${home}` : undefined)) };
  const coverage = languages.map((language, entry) => ({
    ...{ entry, judges: reads.flatMap((its, j) => ((its & language) > 0 ? [j] : [])), atLeast: 1 },
  }));
  return {
    given: {
      entries: languages.map((_, e) => ({ id: `E${e}`, judges: 2 + random.below(2) })),
      judges: homes.map((home, j) => ({ ...{ id: `J${j}`, min: random.below(2), max: 3 }, group: `G${home % 3}` })),
      scores: Int32Array.from({ length: ENTRIES * JUDGES }, () =>
        random.below(9) === 0 ? NOT_ALLOWED : random.below(100) - 20,
      ),
      ...(random.below(3) > 0 && { perGroup: 1 + random.below(2) }),
      ...(random.below(2) > 0 && { fixed: [[random.below(ENTRIES), random.below(JUDGES)] as const] }),
    },
    side: { ...(random.below(2) > 0 && { likeness: [likeness] }), ...(random.below(2) > 0 && { coverage }) },
  };
}

/** The program over all pairs, by HiGHS, with every limit as a row; undefined where it has no solution. */
function byProgram({ given, side }: Limited, most: number, unit: number): number | undefined {
  const limits = standingLimits(given);
  const rows = hardRows(given, side, limits);
  const program = { scores: given.scores, limits, pairs: allPairs(given, limits), rows, unit, most } as const;
  const { status, objective } = solvePairProgram(highs, { ...program, aim: 'total', whole: false, seconds: 9 });
  if (status !== 'optimal') return undefined;
  const standing = (given.fixed ?? []).map(([e, j]) => given.scores[e * JUDGES + j]!);
  return objective + standing.reduce((sum, score) => sum + (score === NOT_ALLOWED ? 0 : unit * score), 0);
}

function solved({ given, side }: Limited, most: number, of: number): Lottery | 'cross' | undefined {
  try {
    return solveCappedLottery(given, { most, of }, side);
  } catch (error) {
    if (error instanceof LimitsCross) return 'cross';
    if (error instanceof CapTooLow || error instanceof NotCoverable) return undefined;
    throw error;
  }
}

const probabilityOf = ({ pairs, of }: Lottery, entry: number, judge: number) =>
  (pairs.find((pair) => pair.entry === entry && pair.judge === judge)?.units ?? 0) / of;

it('expects what a program with all limits finds, and every draw keeps them', () => {
  const random = randomFrom([3, 1, 4, 1]);
  const kinds = { cross: 0, none: 0, drawn: 0 };
  for (let n = 0; n < 250; n++) {
    const one = limited(random);
    const [most, of] = [3 + random.below(3), 5];
    const lottery = solved(one, most, of);
    if (lottery === 'cross') {
      kinds.cross++;
      continue;
    }
    const expected = byProgram(one, most, of);
    if (lottery === undefined) {
      kinds.none++;
      expect(expected).toBeUndefined();
      continue;
    }
    kinds.drawn++;
    expect(lottery.expectedUnits / lottery.of).toBeCloseTo(expected! / of, 5);
    expect(lottery.boundUnits).toBe(lottery.expectedUnits);
    for (const seed of ['00', '7f']) {
      const readers = drawAssignment(one.given, lottery, seed, one.side);
      expect(brokenLimits(one.given, readers, one.side)).toEqual([]);
      one.given.entries.forEach(({ judges }, e) => {
        expect(new Set(readers[e]).size).toBe(judges);
      });
      one.given.judges.forEach(({ min, max }, j) => {
        const load = readers.filter((its) => its.includes(j)).length;
        expect(load >= min && load <= max).toBe(true);
      });
    }
  }
  expect(kinds.drawn).toBeGreaterThan(60);
  expect(kinds.none).toBeGreaterThan(10);
});

it('draws each pair as often as its probability says, also within sets in sets', () => {
  const given: AssignmentProblem = {
    entries: Array.from({ length: 4 }, (_, e) => ({ id: `E${e}`, judges: 3 })),
    judges: Array.from({ length: 8 }, (_, j) => ({
      id: `J${j}`,
      min: 1,
      max: 2,
      group: j < 5 ? 'Peru' : `alone ${j}`,
    })),
    scores: Int32Array.from({ length: 32 }, (_, at) => (at * 37) % 11),
    perGroup: 2,
  };
  const groups = ['bank', 'bank', 'bank', 'school', 'school', undefined, undefined, undefined];
  const side = { likeness: [{ by: 'organisation', most: 1, groups }] };
  const lottery = solveCappedLottery(given, { most: 3, of: 5 }, side);
  const draws = 4000;
  const counts = new Map<number, number>();
  for (let seed = 0; seed < draws; seed++)
    drawAssignment(given, lottery, seed.toString(16).padStart(8, '0'), side).forEach((its, e) => {
      expect(its.filter((j) => j < 5).length).toBeLessThanOrEqual(2);
      for (const group of ['bank', 'school']) expect(its.filter((j) => groups[j] === group).length).toBeLessThan(2);
      for (const j of its) counts.set(e * 8 + j, (counts.get(e * 8 + j) ?? 0) + 1);
    });
  for (let pair = 0; pair < 32; pair++) {
    const probability = probabilityOf(lottery, Math.floor(pair / 8), pair % 8);
    const spread = Math.sqrt(draws * probability * (1 - probability));
    expect(Math.abs((counts.get(pair) ?? 0) - draws * probability)).toBeLessThanOrEqual(4 * spread);
  }
});

it('has one who reads the language in every draw, though not all read it', () => {
  const given: AssignmentProblem = {
    entries: [0, 1, 2].map((e) => ({ id: `E${e}`, judges: 2 })),
    judges: Array.from({ length: 6 }, (_, j) => ({ id: `J${j}`, min: 0, max: 3 })),
    // The two who read it are the worst.
    scores: Int32Array.from({ length: 18 }, (_, at) => (at % 6 < 2 ? 0 : 10)),
  };
  const side = { coverage: [0, 1, 2].map((entry) => ({ entry, judges: [0, 1], atLeast: 1 })) };
  const lottery = solveCappedLottery(given, { most: 1, of: 2 }, side);
  expect(lottery.expectedUnits / lottery.of).toBe(30);
  for (let seed = 0; seed < 60; seed++)
    for (const its of drawAssignment(given, lottery, seed.toString(16).padStart(2, '0'), side))
      expect(its.filter((j) => j < 2)).toHaveLength(1);
  const none = { coverage: [{ entry: 1, judges: [], atLeast: 1 }] };
  expect(() => solveCappedLottery(given, { most: 1, of: 2 }, none)).toThrow(NotCoverable);
});

it('refuses limits that cross, naming them and an entry', () => {
  const given: AssignmentProblem = {
    entries: ['A', 'B'].map((id) => ({ id, judges: 2 })),
    judges: ['Peru', 'Peru', 'Chile', 'Chile'].map((group, j) => ({ id: `J${j}`, min: 0, max: 2, group })),
    scores: new Int32Array(8),
    perGroup: 1,
  };
  const likeness = [{ by: 'organisation', most: 1, groups: [undefined, 'bank', 'bank', undefined] }];
  const refusal = (side: SideLimits) => {
    try {
      return solveCappedLottery(given, { most: 4, of: 5 }, side);
    } catch (error) {
      const { limits, entry } = error as LimitsCross;
      return { limits: [...limits].sort(), entry };
    }
  };
  expect(refusal({ likeness })).toEqual({ limits: ['group', 'organisation'], entry: 0 });
  const coverage = [{ entry: 1, judges: [1, 2], atLeast: 1 }];
  expect(refusal({ coverage })).toEqual({ limits: ['coverage', 'group'], entry: 1 });
  // Whoever reads it is of one economy, or the limit cannot bind: nothing crosses.
  expect(refusal({ coverage: [{ entry: 1, judges: [0, 1], atLeast: 1 }] })).toMatchObject({ of: 5 });
  expect(refusal({ likeness: [{ ...likeness[0]!, most: 2 }] })).toMatchObject({ of: 5 });
});
