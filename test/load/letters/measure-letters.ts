import { join } from 'node:path';
import { newId } from '@champions/kernel';
import { freePort, testKeys } from '@champions/testing/stack';
import { type MeasuredProcess, startMeasured } from '../child-process';
import { cpuOf } from '../cpu';
import { median, rounded } from '../statistics';
import { LETTERS } from './sample-letters';

const ROUNDS = 5;

interface Round {
  readonly perSecond: number;
  readonly cpuMs: number;
}

/** Letters of the notifications service against BullMQ and nodemailer alone, turn about on one stack and inbox. */
export async function measureLetters() {
  const baseline = await startMeasured(join(__dirname, 'baseline.js'), ['letters', 'baseline.js'], {
    ...process.env,
    LOAD_QUEUE: `load-${newId()}`,
  });
  const ours = await startOurs();
  const rounds: Record<'ours' | 'baseline', Round[]> = { ours: [], baseline: [] };
  try {
    for (const side of [baseline, ours]) await side.ask('send');
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.baseline.push(await measured(baseline));
      rounds.ours.push(await measured(ours));
    }
  } finally {
    for (const side of [baseline, ours]) side.kill();
  }
  const rate = (side: 'ours' | 'baseline') => median(rounds[side].map(({ perSecond }) => perSecond));
  const cpu = (side: 'ours' | 'baseline') => rounded(median(rounds[side].map(({ cpuMs }) => cpuMs)), 2);
  const ratio = rounded(rate('ours') / rate('baseline'), 2);
  return {
    ratio,
    lettersPerSecond: { ours: rounded(rate('ours')), baseline: rounded(rate('baseline')) },
    rounds: {
      ours: rounds.ours.map(({ perSecond }) => rounded(perSecond)),
      baseline: rounds.baseline.map(({ perSecond }) => rounded(perSecond)),
    },
    cpuMsPerLetter: { ours: cpu('ours'), baseline: cpu('baseline') },
    goals: { 'ratio ≥ 0.8': ratio >= 0.8 },
  };
}

async function startOurs(): Promise<MeasuredProcess> {
  const others = ['GATEWAY', 'IDENTITY', 'COMPETITIONS', 'INTAKE', 'JUDGING', 'PUBLICATION'];
  return startMeasured(join(__dirname, 'ours.js'), ['letters', 'ours.js'], {
    ...process.env,
    ...(await testKeys()),
    ...Object.fromEntries(others.map((name) => [`${name}_URL`, 'http://127.0.0.1:1'])),
    NOTIFICATIONS_URL: `http://127.0.0.1:${String(await freePort())}`,
    PUBLIC_URL: 'http://champions.example',
    CHAMPIONS_NAMESPACE: `load-${newId()}-`,
    HMAC_SECRET: 'a secret for the benchmark, long enough',
    LOG_LEVEL: 'warn',
  });
}

async function measured(side: MeasuredProcess): Promise<Round> {
  const cpuBefore = await cpuOf([side]);
  const began = performance.now();
  await side.ask('send');
  const seconds = (performance.now() - began) / 1_000;
  return { perSecond: LETTERS / seconds, cpuMs: ((await cpuOf([side])) - cpuBefore) / LETTERS };
}
