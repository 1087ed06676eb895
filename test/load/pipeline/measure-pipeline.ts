import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { newId } from '@champions/kernel';
import { IDENTITY_HEADER, identitySigner } from '@champions/platform';
import { freePort, testKeys } from '@champions/testing/stack';
import { percentile } from './latencies';
import { saturate, steadily, type Target } from './load-generator';

const ROUNDS = 3;
const ROUND_MS = 6_000;
const IN_FLIGHT = 32;
const LATENCY_MS = 8_000;

interface Side extends Target {
  readonly readerUrl: string;
  readonly processes: readonly ChildProcess[];
}

/** The pipeline of the platform against one written by hand, turn about on one stack. Medians of the rounds. */
export async function measurePipeline(stack: Readonly<Record<string, string>>) {
  const sides = { ours: await start('ours', stack), baseline: await start('baseline', stack) };
  try {
    await Promise.all(Object.values(sides).map((side) => saturate(side, IN_FLIGHT, 3_000)));
    const rates: Record<keyof typeof sides, number[]> = { ours: [], baseline: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.baseline.push(await saturate(sides.baseline, IN_FLIGHT, ROUND_MS));
      rates.ours.push(await saturate(sides.ours, IN_FLIGHT, ROUND_MS));
    }
    const [ours, baseline] = [percentile(rates.ours, 0.5), percentile(rates.baseline, 0.5)];
    const rate = ours / 2;
    const latency = { baseline: await latencyAt(sides.baseline, rate), ours: await latencyAt(sides.ours, rate) };
    return {
      throughput: { ours: round1(ours), baseline: round1(baseline), ratio: round2(ours / baseline), goal: 0.6 },
      commitToProjectionMs: {
        commandsPerSecond: round1(rate),
        ...latency,
        p99Ratio: round2(latency.ours.p99 / latency.baseline.p99),
        goal: { p99Ratio: 3, p99: 100 },
      },
    };
  } finally {
    for (const { processes } of Object.values(sides)) for (const child of processes) child.kill('SIGKILL');
  }
}

async function latencyAt(side: Side, perSecond: number) {
  await settled(side);
  await steadily(side, perSecond, LATENCY_MS);
  const values = await settled(side);
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99), samples: values.length };
}

/** Takes what was measured until nothing more arrives. */
async function settled({ readerUrl }: Side): Promise<readonly number[]> {
  const all: number[] = [];
  for (;;) {
    const taken = (await (await fetch(`${readerUrl}/api/judging/latencies`)).json()) as number[];
    all.push(...taken);
    if (taken.length === 0) return all;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function start(kind: 'ours' | 'baseline', stack: Readonly<Record<string, string>>): Promise<Side> {
  const keys = await testKeys();
  const [writerPort, readerPort] = [await freePort(), await freePort()];
  const url = (port: number) => `http://127.0.0.1:${String(port)}`;
  const others = ['GATEWAY', 'IDENTITY', 'COMPETITIONS', 'NOTIFICATIONS', 'PUBLICATION'];
  const env = {
    ...process.env,
    ...stack,
    ...keys,
    ...Object.fromEntries(others.map((name) => [`${name}_URL`, 'http://127.0.0.1:1'])),
    ...{ INTAKE_URL: url(writerPort), JUDGING_URL: url(readerPort), PUBLIC_URL: 'http://champions.example' },
    ...{
      CHAMPIONS_NAMESPACE: `load-${newId()}-`,
      HMAC_SECRET: 'a secret for the benchmark, long enough',
      LOG_LEVEL: 'error',
    },
  };
  const program = join(__dirname, `${kind}.js`);
  const reader = await ready(fork(program, ['reader'], { env }));
  const writer = await ready(fork(program, ['writer'], { env }));
  const sign = await identitySigner(JSON.parse(keys.GATEWAY_PRIVATE_KEY) as Record<string, string>);
  const roles = [{ competitionId: 'load', role: 'manager' as const }];
  const actor = { id: 'load', name: 'Load', language: 'en' as const, operator: false, organisations: [], roles };
  const headers = async () => (kind === 'ours' ? { [IDENTITY_HEADER]: await sign(actor) } : {});
  return { url: url(writerPort), readerUrl: url(readerPort), headers, processes: [reader, writer] };
}

function ready(child: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      resolve(child);
    });
    child.once('exit', (code) => {
      reject(new Error(`a process of the benchmark ended with ${String(code)}`));
    });
  });
}

const round1 = (value: number) => Math.round(value * 10) / 10;
const round2 = (value: number) => Math.round(value * 100) / 100;
