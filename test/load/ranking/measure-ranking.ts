import {
  fitSeverity,
  rank,
  rankingMethods,
  recallOfTop,
  seededRandom,
  simulatedRound,
  type SimulatedRoundOptions,
  uncertainRanks,
} from '@champions/ranking';
import { median, rounded } from '../statistics';

const LARGE: SimulatedRoundOptions = {
  ...{ entries: 10_000, judges: 1_000, readings: 5 },
  ...{ quality: 8, severity: 8, noise: 8 },
};
/** Not calibrated: judges differ half as much again as entries do, and as noise does. */
const RECALL: SimulatedRoundOptions = {
  ...{ entries: 1_000, judges: 150, readings: 5 },
  ...{ quality: 8, severity: 12, noise: 8 },
};
const DRAWS = 1_000;
const CUTS = [100, 2_500];
const TOP = 100;
const SEEDS = 20;
const ROUNDS = 3;

/**
 * Expected ranks, intervals and cuts of a large round from a thousand draws, against a plain ranking of the same draws
 * (an index sorted by a comparison, sums in arrays); how long each method takes; and what the severity-corrected ranking
 * finds of the true best, against one who knows each judge and against the raw mean.
 */
export function measureRanking() {
  const { marks } = simulatedRound(LARGE, seededRandom(1));
  const fitted = timed(() => fitSeverity(marks));
  const merits = { ids: fitted.result.entries.ids, draw: fitted.result.draw };
  const ours: number[] = [];
  const plain: number[] = [];
  const drawing: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(timed(() => uncertainRanks(merits, { random: seededRandom(2), draws: DRAWS, cuts: CUTS })).ms);
    plain.push(timed(() => plainRanks(merits.draw, merits.ids.length)).ms);
    drawing.push(timed(() => drawOnly(merits.draw)).ms);
  }
  const seconds = median(ours) / 1_000;
  const recall = measureRecall();
  return Promise.resolve({
    entries: LARGE.entries,
    judges: LARGE.judges,
    marks: marks.length,
    draws: DRAWS,
    seconds: {
      fit: rounded(fitted.ms / 1_000, 2),
      ranks: rounded(seconds, 2),
      ofThatDrawing: rounded(median(drawing) / 1_000, 2),
    },
    plainSeconds: rounded(median(plain) / 1_000, 2),
    ratio: rounded(median(ours) / median(plain), 2),
    methodsMs: measureMethods(marks),
    recall,
    goals: {
      'a thousand draws ≤ 10 s': seconds <= 10,
      'recall ≥ 0.95 × oracle': recall.ofOracle >= 0.95,
      'recall ≥ 1.2 × raw mean': recall.ofMean >= 1.2,
    },
  });
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function drawOnly(draw: (normal: () => number) => Float64Array): number {
  const { normal } = seededRandom(2);
  let sum = 0;
  for (let time = 0; time < DRAWS; time += 1) sum += draw(normal)[0] ?? 0;
  return sum;
}

/** What one writes first: ranks by sorting, kept per entry, and their quantiles by sorting again. */
function plainRanks(draw: (normal: () => number) => Float64Array, size: number): (readonly [number, number, number])[] {
  const { normal } = seededRandom(2);
  const ranks: number[][] = Array.from({ length: size }, () => []);
  for (let time = 0; time < DRAWS; time += 1) {
    const merits = draw(normal);
    const order = Array.from({ length: size }, (_, index) => index);
    order.sort((a, b) => (merits[b] ?? 0) - (merits[a] ?? 0));
    order.forEach((index, place) => ranks[index]?.push(place + 1));
  }
  return ranks.map((own) => {
    own.sort((a, b) => a - b);
    const mean = own.reduce((sum, rank) => sum + rank, 0) / own.length;
    return [mean, own[Math.floor(own.length * 0.05)] ?? 0, own[Math.floor(own.length * 0.95)] ?? 0];
  });
}

function measureMethods(marks: Parameters<typeof fitSeverity>[0]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.values(rankingMethods)
      .filter(({ most }) => most >= LARGE.entries)
      .map(({ name, version }) => [
        name,
        rounded(median(Array.from({ length: ROUNDS }, () => timed(() => rank({ method: name, version, marks })).ms))),
      ]),
  );
}

function measureRecall() {
  const found = { corrected: 0, oracle: 0, mean: 0 };
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const { marks, quality, leniency } = simulatedRound(RECALL, seededRandom(1_000 + seed));
    const recall = (method: string, given: typeof marks): number =>
      recallOfTop(
        rank({ method, version: 1, marks: given, options: { decimals: 9 } }).map(({ entry }) => entry),
        quality,
        TOP,
      );
    found.corrected += recall('severity-corrected', marks) / SEEDS;
    found.mean += recall('mean', marks) / SEEDS;
    found.oracle +=
      recall(
        'mean',
        marks.map((mark) => ({ ...mark, mark: mark.mark - (leniency.get(mark.judge) ?? 0) })),
      ) / SEEDS;
  }
  return {
    ...{ rounds: SEEDS, top: TOP, corrected: rounded(found.corrected, 3) },
    ...{ oracle: rounded(found.oracle, 3), mean: rounded(found.mean, 3) },
    ofOracle: rounded(found.corrected / found.oracle, 3),
    ofMean: rounded(found.corrected / found.mean, 3),
  };
}
