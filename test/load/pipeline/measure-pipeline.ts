import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf } from '../cpu';
import { median, percentile, rounded } from '../statistics';
import { saturate, steadily } from './load-generator';
import { latenciesOf, type Moment } from './moments';
import { type Side, startBaseline, startOurs } from './sides';

const ROUNDS = 5;
const ROUND_MS = 5_000;
const IN_FLIGHT = 32;
const LATENCY_ROUNDS = 5;
const LATENCY_MS = 4_000;
const LONGEST_WAIT_MS = 30_000;

interface Round {
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly latencies: readonly number[];
}

/** The pipeline of the platform against one written by hand, turn about on one stack. Medians of the rounds. */
export async function measurePipeline() {
  const ours = await startOurs();
  const baseline = await startBaseline();
  try {
    for (const side of [baseline, ours]) await measured(side, () => saturate(side, IN_FLIGHT, ROUND_MS));
    const full = await turnAbout([baseline, ours], ROUNDS, (side) => saturate(side, IN_FLIGHT, ROUND_MS));
    const [baselineRate = 0, oursRate = 0] = full.map((rounds) => median(rounds.map(({ perSecond }) => perSecond)));
    const half = await turnAbout([baseline, ours], LATENCY_ROUNDS, (side) => steadily(side, oursRate / 2, LATENCY_MS));
    const ratio = rounded(oursRate / baselineRate, 2);
    const [baselineMs, oursMs] = half.map(describeLatency);
    const p99Ratio = rounded((oursMs?.p99 ?? Number.NaN) / (baselineMs?.p99 ?? Number.NaN), 2);
    return {
      commandsPerSecond: { ours: rounded(oursRate), baseline: rounded(baselineRate) },
      rounds: full.map((rounds) => rounds.map(({ perSecond }) => rounded(perSecond))),
      cpuMsPerCommand: full.map((rounds) => rounded(median(rounds.map(({ cpuMs }) => cpuMs)), 2)),
      ratio,
      commitToProjectionMs: { atPerSecond: rounded(oursRate / 2), ours: oursMs, baseline: baselineMs, p99Ratio },
      goals: {
        'ratio ≥ 0.6': ratio >= 0.6,
        'p99 ≤ 3 × baseline': p99Ratio <= 3,
        'p99 ≤ 100 ms': (oursMs?.p99 ?? Number.NaN) <= 100,
      },
    };
  } finally {
    for (const one of [ours.writer, ours.reader, baseline.writer, baseline.reader]) one.kill();
  }
}

async function turnAbout(
  sides: readonly Side[],
  rounds: number,
  load: (side: Side) => Promise<number>,
): Promise<readonly (readonly Round[])[]> {
  const results: Round[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, side] of sides.entries()) results[index]?.push(await measured(side, () => load(side)));
  return results;
}

/** A load from its first command until the last row holds it: a pipeline that falls behind gains nothing by it. */
async function measured(side: Side, load: () => Promise<number>): Promise<Round> {
  await Promise.all([side.writer.ask('commits'), side.reader.ask('projections')]);
  const cpuBefore = await cpuOf([side.writer, side.reader]);
  const began = performance.timeOrigin + performance.now();
  const count = await load();
  const commits = (await side.writer.ask('commits')) as readonly Moment[];
  const projections: Moment[] = [];
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    projections.push(...((await side.reader.ask('projections')) as readonly Moment[]));
    const { latencies, missing } = latenciesOf(commits, projections);
    if (missing === 0) {
      const ended = projections.reduce((last, { at }) => Math.max(last, at), 0);
      const cpuMs = ((await cpuOf([side.writer, side.reader])) - cpuBefore) / count;
      return { perSecond: count / ((ended - began) / 1_000), cpuMs, latencies };
    }
    if (Date.now() > deadline) throw new Error(`${String(missing)} of ${String(count)} commands never reached a row`);
    await pause(100);
  }
}

/** Medians of the rounds, so that one disturbed round does not decide. */
function describeLatency(rounds: readonly Round[]) {
  const of = (share: number) => rounded(median(rounds.map(({ latencies }) => percentile(latencies, share))));
  return {
    p50: of(0.5),
    p99: of(0.99),
    p99OfRounds: rounds.map(({ latencies }) => rounded(percentile(latencies, 0.99))),
    samples: rounds.reduce((sum, { latencies }) => sum + latencies.length, 0),
  };
}
