import { spawn } from 'node:child_process';
import {
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A process by number and start time: numbers are given out again, the pair is not. */
export function identify(pid) {
  return { pid, startedAt: startTime(pid) };
}

export function isSameProcess({ pid, startedAt }) {
  const found = startTime(pid);
  return found !== undefined && found === startedAt;
}

function startTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [processState] = fields;
    return processState === 'Z' || processState === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/**
 * Starts a program in a session of its own, so that Ctrl-C in the terminal does not reach it, and remembers its identity.
 * `user` is `{ uid, gid }` for programs that refuse root.
 */
export function startDaemon(state, name, { command, args = [], env = process.env, cwd = '/', user = {} }) {
  mkdirSync(join(state, 'run'), { recursive: true });
  mkdirSync(join(state, 'logs'), { recursive: true });
  const log = logFile(state, name);
  if (existsSync(log)) renameSync(log, `${log}.previous`);
  const output = openSync(log, 'a');
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output], ...user });
  closeSync(output);
  child.on('error', () => {});
  child.unref();
  if (child.pid === undefined) throw new Error(`${name}: ${command} cannot be started`);
  writeFileSync(pidFile(state, name), JSON.stringify(identify(child.pid)));
  return child.pid;
}

/** The pid of the daemon when it runs, else undefined. */
export function runningPid(state, name) {
  try {
    const identity = JSON.parse(readFileSync(pidFile(state, name), 'utf8'));
    return isSameProcess(identity) ? identity.pid : undefined;
  } catch {
    return undefined;
  }
}

/** Sends the signal and waits until the process is gone; kills it outright when it is not gone in time. */
export async function stopDaemon(state, name, { signal = 'SIGTERM', within = 15_000 } = {}) {
  const pid = runningPid(state, name);
  if (pid !== undefined) {
    const family = signal === 'SIGKILL' ? descendants(pid).map(identify) : [];
    const self = identify(pid);
    // A stopped process cannot act on a polite signal.
    if (signal !== 'SIGKILL') signalProcess(pid, 'SIGCONT');
    signalProcess(pid, signal);
    if (!(await isGone([self], within))) signalProcess(pid, 'SIGKILL');
    for (const member of family) if (isSameProcess(member)) signalProcess(member.pid, 'SIGKILL');
    await isGone([self, ...family], 5_000);
  }
  rmSync(pidFile(state, name), { force: true });
}

/** Sends a signal to the daemon and all its children, such as SIGSTOP and SIGCONT. */
export function signalDaemon(state, name, signal) {
  const pid = runningPid(state, name);
  if (pid === undefined) return false;
  for (const member of [pid, ...descendants(pid)]) signalProcess(member, signal);
  return true;
}

export function logTail(state, name, lines = 15) {
  try {
    return readFileSync(logFile(state, name), 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

/** Waits until `isReady` answers true; fails with the end of the log when the daemon dies or takes too long. */
export async function untilReady(state, name, isReady, within = 60_000) {
  const deadline = Date.now() + within;
  while (!(await isReady())) {
    if (runningPid(state, name) === undefined) throw new Error(`${name} died while starting:\n${logTail(state, name)}`);
    if (Date.now() > deadline) throw new Error(`${name} was not ready in time, see ${logFile(state, name)}`);
    await wait(50);
  }
}

function descendants(root) {
  const children = new Map();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
    } catch {
      // It ended while we were reading.
    }
  }
  const below = (pid) => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(root);
}

async function isGone(identities, within) {
  const deadline = Date.now() + within;
  while (identities.some(isSameProcess)) {
    if (Date.now() > deadline) return false;
    await wait(30);
  }
  return true;
}

function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

export const logFile = (state, name) => join(state, 'logs', `${name}.log`);
const pidFile = (state, name) => join(state, 'run', `${name}.json`);
