import { join } from 'node:path';
import { newId } from '@champions/kernel';
import { IDENTITY_HEADER, identitySigner } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { freePort, testKeys } from '@champions/testing/stack';
import { type MeasuredProcess, startMeasured } from '../child-process';
import type { Target } from './load-generator';

/** One pipeline at work: a process that takes commands, and one that keeps rows of what it hears. */
export interface Side extends Target {
  readonly writer: MeasuredProcess;
  readonly reader: MeasuredProcess;
}

export async function startOurs(): Promise<Side> {
  const keys = await testKeys();
  const [writerUrl, readerUrl] = [addressOf(await freePort()), addressOf(await freePort())];
  const others = ['GATEWAY', 'IDENTITY', 'COMPETITIONS', 'NOTIFICATIONS', 'PUBLICATION'];
  const env = {
    ...process.env,
    ...keys,
    ...Object.fromEntries(others.map((name) => [`${name}_URL`, 'http://127.0.0.1:1'])),
    INTAKE_URL: writerUrl,
    JUDGING_URL: readerUrl,
    PUBLIC_URL: 'http://champions.example',
    CHAMPIONS_NAMESPACE: `load-${newId()}-`,
    HMAC_SECRET: 'a secret for the benchmark, long enough',
    LOG_LEVEL: 'warn',
  };
  const sign = await identitySigner(JSON.parse(keys.GATEWAY_PRIVATE_KEY) as Record<string, string>);
  const roles = [{ competitionId: 'load', role: 'manager' as const }];
  const actor: Actor = { id: 'load', name: 'Load', language: 'en', operator: false, organisations: [], roles };
  return {
    url: writerUrl,
    headers: async () => ({ [IDENTITY_HEADER]: await sign(actor) }),
    ...(await startBoth('ours.js', env)),
  };
}

export async function startBaseline(): Promise<Side> {
  const port = await freePort();
  const env = { ...process.env, LOAD_TOPIC: `load-${newId()}`, LOAD_PORT: String(port) };
  return { url: addressOf(port), headers: () => Promise.resolve({}), ...(await startBoth('baseline.js', env)) };
}

async function startBoth(program: string, env: NodeJS.ProcessEnv): Promise<Pick<Side, 'writer' | 'reader'>> {
  const path = join(__dirname, program);
  const reader = await startMeasured(path, ['reader', program], env);
  return { reader, writer: await startMeasured(path, ['writer', program], env) };
}

const addressOf = (port: number): string => `http://127.0.0.1:${String(port)}`;
