import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identify, isSameProcess } from './daemons.mjs';

/** Runs `work` while holding the lock file; waits for a living holder, takes over from a dead one. */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  while (!tryLock(path)) await wait(100);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function tryLock(path) {
  try {
    writeFileSync(path, JSON.stringify(identify(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8'));
    if (!isSameProcess(holder)) rmSync(path, { force: true });
  } catch {
    // The holder is just writing or just releasing it: look again.
  }
  return false;
}
