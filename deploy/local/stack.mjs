import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDown, composeUp, hasDocker } from './compose-stack.mjs';
import { inbox } from './components/inbox.mjs';
import { kafka } from './components/kafka.mjs';
import { mongo, setDurability } from './components/mongo.mjs';
import { redis } from './components/redis.mjs';
import { runningPid, signalDaemon, stopDaemon } from './daemons.mjs';
import { withLock } from './locks.mjs';
import { cacheDir, databaseDir, stateDir } from './places.mjs';
import { portsOf } from './ports.mjs';
import { stackProblems } from './preflight.mjs';

export const components = { kafka, mongo, redis, inbox };

/**
 * Starts what is not running of Kafka, MongoDB, Redis and the inbox, and answers when all are ready.
 * A URL in the environment stands in for its component. Whatever fails, what this call started is stopped again.
 *
 * @param {{ state?: string, only?: string[], durable?: boolean, report?: (line: string) => void }} options
 * @returns {Promise<{ mongodbUrl, kafkaBrokers, redisUrl, smtpUrl, inboxUrl, started: string[] }>}
 */
export async function startStack({
  state = stateDir(),
  only,
  durable = process.env.MONGO_DURABLE === '1',
  report = () => {},
} = {}) {
  mkdirSync(state, { recursive: true });
  return withLock(join(state, 'stack.lock'), async () => {
    const stack = { state, durable, report, cache: cacheDir(), ports: await portsOf(state) };
    const local = Object.values(components).filter(
      ({ name, variable }) => !process.env[variable] && (!only || only.includes(name)),
    );
    const down = local.filter((component) => !isUp(state, component)).map(({ name }) => name);
    const problems = down.length === 0 ? [] : await stackProblems({ ...stack, wanted: down });
    const byCompose = problems.length > 0 && (await hasDocker()) ? down.filter((name) => name !== 'inbox') : [];
    if (problems.length > 0 && byCompose.length === 0)
      throw new Error(`the local stack cannot run:\n${list(problems)}`);
    try {
      if (byCompose.length > 0) await startByCompose(byCompose, stack);
      await startLocally(
        local.filter(({ name }) => !byCompose.includes(name)),
        stack,
      );
    } catch (error) {
      await Promise.all(down.map((name) => stopComponent(state, name)));
      throw error;
    }
    if (!down.includes('mongo') && runningPid(state, 'postgres') !== undefined) setDurability(state, durable);
    const urls = urlsOf(stack.ports);
    writeFileSync(join(state, 'stack.json'), `${JSON.stringify(urls, null, 2)}\n`);
    return { ...urls, started: down };
  });
}

async function startByCompose(names, stack) {
  stack.report(`the local programs cannot run here: starting ${names.join(', ')} with Docker`);
  writeFileSync(join(stack.state, 'compose.json'), JSON.stringify(names));
  await composeUp(names, stack);
}

// Downloads come one after another; a component starts as soon as its own are there.
async function startLocally(list, stack) {
  let downloads = Promise.resolve();
  const starts = list.map((component) => {
    downloads = downloads.then(() => component.prepare(stack));
    return downloads.then(() => component.start(stack));
  });
  const results = await Promise.allSettled(starts);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

/** Stops the components of this state folder, all or those named; with `wipe` their data goes too. */
export async function stopStack({ state = stateDir(), only = Object.keys(components), wipe = false } = {}) {
  if (!existsSync(state)) return;
  await withLock(join(state, 'stack.lock'), async () => {
    await Promise.all(only.map((name) => stopComponent(state, name)));
    if (existsSync(join(state, 'compose.json'))) {
      await composeDown({ state, ports: await portsOf(state), wipe });
      rmSync(join(state, 'compose.json'));
    }
    if (wipe) for (const name of only) rmSync(dataDir(state, name), { recursive: true, force: true });
  });
}

/** Stops one component by a signal: SIGKILL for fault tests, SIGSTOP and SIGCONT to pause and resume it. */
export async function signalComponent(name, signal, state = stateDir()) {
  const { daemons } = components[name];
  if (signal === 'SIGSTOP' || signal === 'SIGCONT') daemons.forEach((daemon) => signalDaemon(state, daemon, signal));
  else await stopComponent(state, name, signal);
}

async function stopComponent(state, name, signal) {
  for (const daemon of components[name].daemons) {
    // PostgreSQL waits for its clients at SIGTERM; SIGINT is its word for "close them and stop".
    await stopDaemon(state, daemon, { signal: signal ?? (daemon === 'postgres' ? 'SIGINT' : 'SIGTERM') });
  }
}

/** `{ kafka: true, ... }`: which components run. */
export function stackStatus(state = stateDir()) {
  const byCompose = composeNames(state);
  return Object.fromEntries(
    Object.values(components).map((component) => [
      component.name,
      byCompose.includes(component.name) || isUp(state, component),
    ]),
  );
}

function isUp(state, { daemons, name }) {
  return composeNames(state).includes(name) || daemons.every((daemon) => runningPid(state, daemon) !== undefined);
}

function composeNames(state) {
  const file = join(state, 'compose.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function dataDir(state, name) {
  return name === 'mongo' ? databaseDir(state) : join(state, 'data', name);
}

function urlsOf(ports) {
  const url = ({ variable, url: local }) => process.env[variable] || local(ports);
  return {
    mongodbUrl: url(mongo),
    kafkaBrokers: url(kafka),
    redisUrl: url(redis),
    smtpUrl: url(inbox),
    inboxUrl: process.env.INBOX_URL || `http://127.0.0.1:${ports.inbox}`,
  };
}

const list = (problems) => problems.map((problem) => `  - ${problem}`).join('\n');
