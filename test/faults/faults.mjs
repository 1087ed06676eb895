import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { run } from '../../deploy/local/commands.mjs';
import { runningPid, signalDaemon, startDaemon, stopDaemon } from '../../deploy/local/daemons.mjs';
import { programs } from '../../deploy/local/downloads/programs.mjs';
import { cacheDir, cloneDir } from '../../deploy/local/places.mjs';
import { platformEnvironment, startPlatform, stopPlatform } from '../../deploy/local/platform.mjs';
import { isFree, portsOf } from '../../deploy/local/ports.mjs';
import { signalComponent, startStack } from '../../deploy/local/stack.mjs';

// Longer than the relays' lease of nine seconds.
const PAST_THE_LEASE_MS = 12_000;
const KAFKA_DOWN_MS = 20_000;
// Long enough for a process to find that what it needs is not there.
const AWAY_AT_START_MS = 8_000;

/**
 * What can go wrong, each as `(place, target) => Promise` that does it and puts the process or component back.
 * `place` is `{ state, urls, separate, processes }`, `target` one of its processes.
 */
export const faults = {
  /** A process is killed outright and started again. */
  async 'kill-process'(place, target) {
    await restart(place, target);
  },

  /** Redis loses all it had while everything runs. */
  async 'wipe-redis'({ state }) {
    const { redis } = await portsOf(state);
    await run(programs(cacheDir()).redisCli, ['-p', String(redis), 'flushall']);
  },

  /** A process stands still past its lease while another instance takes its slots; then it goes on with what it held. */
  async 'pause-relay'({ state, urls, separate }, target) {
    const second = separate && target !== 'gateway' ? await startSecond(state, urls, target) : null;
    signalDaemon(state, target, 'SIGSTOP');
    await pause(PAST_THE_LEASE_MS);
    signalDaemon(state, target, 'SIGCONT');
    if (second) await stopDaemon(state, second);
  },

  /** Kafka is killed and stays away for twenty seconds. */
  async 'kafka-down'({ state }) {
    await signalComponent('kafka', 'SIGKILL', state);
    await pause(KAFKA_DOWN_MS);
    await startStack({ state, only: ['kafka'], durable: true });
  },

  /** The document store is killed and started again. */
  async 'kill-store'({ state }) {
    await signalComponent('mongo', 'SIGKILL', state);
    await startStack({ state, only: ['mongo'], durable: true });
  },

  /** Kafka is killed and a process with it; the process is back first. */
  async 'start-before-kafka'(place, target) {
    await startBefore('kafka', place, target);
  },

  /** The document store is killed and a process with it; the process is back first. */
  async 'start-before-store'(place, target) {
    await startBefore('mongo', place, target);
  },
};

async function restart({ state, urls, separate }, target) {
  await stopPlatform(state, [target], 'SIGKILL');
  await startPlatform({ state, urls, separate, only: [target] });
}

async function startBefore(component, place, target) {
  const { state } = place;
  await signalComponent(component, 'SIGKILL', state);
  await restart(place, target);
  await pause(AWAY_AT_START_MS);
  await startStack({ state, only: [component], durable: true });
}

async function startSecond(state, urls, service) {
  const name = `${service}-second`;
  const port = await freePort((await portsOf(state)).redis + 100);
  const env = { ...(await platformEnvironment(state, urls)), PORT: String(port) };
  startDaemon(state, name, {
    command: process.execPath,
    args: [join(cloneDir, `dist/apps/${service}/src/main.js`)],
    env,
    cwd: cloneDir,
  });
  while (!(await answers(port))) {
    if (runningPid(state, name) === undefined) throw new Error(`the second ${service} died while starting`);
    await pause(100);
  }
  return name;
}

async function freePort(from) {
  let port = from;
  while (!(await isFree(port))) port += 1;
  return port;
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false;
  }
}
