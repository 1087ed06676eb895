import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { logFile, logTail, runningPid, startDaemon, stopDaemon } from './daemons.mjs';
import { keysOf } from './keys.mjs';
import { cloneDir } from './places.mjs';
import { portsOf, requireFree, services } from './ports.mjs';

const ALL_IN_ONE = 'all-in-one';
// What lives is below 200 MB; with the default limit of some gigabytes the engine would leave its garbage lying about.
const HEAP_MB = 512;
export const operatorEmail = 'operator@digital-champions.example';
// Everybody at a machine of one's own comes from one address.
const ownMachine = { RATE_LIMIT_PER_MINUTE: '1000000', SIGN_IN_LIMIT_PER_MINUTE: '1000000' };

/** The processes of a mode: one for all services, or one for each. */
export const processesOf = (separate) => (separate ? services : [ALL_IN_ONE]);

/** The processes of the platform that run in this state folder. */
export function runningProcesses(state) {
  return [ALL_IN_ONE, ...services].filter((name) => runningPid(state, name) !== undefined);
}

/** The variables every process gets; those of the environment win. */
export async function platformEnvironment(state, urls) {
  const ports = await portsOf(state);
  const addresses = services.map((name) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[name]}`]);
  return {
    ...(await keysOf(state)),
    ...Object.fromEntries(addresses),
    ...ownMachine,
    PUBLIC_URL: `http://localhost:${ports.gateway}`,
    OPERATOR_EMAILS: operatorEmail,
    WEB_ROOT: join(cloneDir, 'dist/apps/web'),
    MONGODB_URL: urls.mongodbUrl,
    KAFKA_BROKERS: urls.kafkaBrokers,
    REDIS_URL: urls.redisUrl,
    SMTP_URL: urls.smtpUrl,
    INBOX_URL: urls.inboxUrl,
    ...process.env,
  };
}

/** Starts the processes that do not run yet. @returns the names of those it started. */
export async function startPlatform({ state, urls, separate = false, only = processesOf(separate) }) {
  const env = await platformEnvironment(state, urls);
  const ports = await portsOf(state);
  const started = only.filter((name) => runningPid(state, name) === undefined);
  for (const name of started) {
    for (const service of name === ALL_IN_ONE ? services : [name]) await requireFree(service, ports[service], state);
    const program = join(cloneDir, `dist/apps/${name}/src/main.js`);
    if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build`);
    const traced = env.OTEL_EXPORTER_OTLP_ENDPOINT
      ? ['--require', join(cloneDir, 'dist/libs/platform/src/tracing.js')]
      : [];
    startDaemon(state, name, {
      command: process.execPath,
      args: [`--max-old-space-size=${HEAP_MB}`, '--enable-source-maps', ...traced, program],
      env: { OTEL_SERVICE_NAME: `champions-${name}`, ...env },
      cwd: cloneDir,
    });
  }
  return started;
}

/** Answers when every service says it is ready; fails with the end of the log of a process that died. */
export async function untilPlatformReady(state, names, within = 90_000) {
  const ports = await portsOf(state);
  const deadline = Date.now() + within;
  const waiting = new Set(services);
  while (waiting.size > 0) {
    const dead = names.find((name) => runningPid(state, name) === undefined);
    if (dead) throw new Error(`${dead} died while starting:\n${logTail(state, dead)}`);
    await Promise.all([...waiting].map(async (name) => (await isReady(ports[name])) && waiting.delete(name)));
    if (Date.now() > deadline) {
      const logs = names.map((name) => logFile(state, name)).join(', ');
      throw new Error(`not ready in time: ${[...waiting].join(', ')}; see ${logs}`);
    }
    if (waiting.size > 0) await wait(100);
  }
}

export async function stopPlatform(state, names = runningProcesses(state), signal = 'SIGTERM') {
  await Promise.all(names.map((name) => stopDaemon(state, name, { signal, within: 20_000 })));
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
