import { setTimeout as wait } from 'node:timers/promises';
import { logFile, runningPid } from './daemons.mjs';
import { startPlatform } from './platform.mjs';

const EVERY_MS = 500;
const SHORT_LIFE_MS = 15_000;
const MOST_SHORT_LIVES = 3;

/**
 * Starts a process of the platform again when it dies, until `asked` is settled.
 * @throws Error when one keeps dying soon after its start; the log says why.
 */
export async function supervise({ state, urls, names, asked, report }) {
  const lives = new Map(names.map((name) => [name, { since: Date.now(), short: 0 }]));
  let stopping = false;
  void asked.finally(() => (stopping = true));
  while (!stopping) {
    for (const name of names) {
      if (stopping || runningPid(state, name) !== undefined) continue;
      const life = lives.get(name);
      life.short = Date.now() - life.since < SHORT_LIFE_MS ? life.short + 1 : 1;
      life.since = Date.now();
      if (life.short > MOST_SHORT_LIVES) throw new Error(`${name} keeps dying: see ${logFile(state, name)}`);
      report(`${name} died and is started again (${logFile(state, name)}.previous says why)`);
      await startPlatform({ state, urls, only: [name] });
    }
    await Promise.race([wait(EVERY_MS), asked]);
  }
}
