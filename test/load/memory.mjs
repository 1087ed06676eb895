import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneDir } from '../../deploy/local/places.mjs';
import { platformEnvironment, startPlatform, stopPlatform, untilPlatformReady } from '../../deploy/local/platform.mjs';

const EVERY_MS = 500;
const GOAL_MIB = 1_229;

/** Plays an edition on the all-in-one and prints the most memory that it and its stack held together. */
export async function measureMemory({ state, urls }) {
  try {
    await startPlatform({ state, urls });
    await untilPlatformReady(state, ['all-in-one']);
    const env = await platformEnvironment(state, urls);
    const program = join(cloneDir, 'dist/test/journeys/rehearsal/main.js');
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'inherit', 'inherit'], cwd: cloneDir });
    let peak = { total: 0 };
    const timer = setInterval(() => {
      const now = memoryOf(state);
      if (now.total > peak.total) peak = now;
    }, EVERY_MS);
    const code = await new Promise((resolve) => child.once('close', resolve));
    clearInterval(timer);
    console.log(
      JSON.stringify({ benchmark: 'memory', peakMiB: peak, ratio: peak.total / GOAL_MIB, goalMiB: GOAL_MIB }, null, 2),
    );
    return code ?? 1;
  } finally {
    await stopPlatform(state);
  }
}

/** Proportional set size of each daemon of a state folder with its children, in MiB: shared pages count once. */
function memoryOf(state) {
  const parents = new Map(processes().map(({ pid, parent }) => [pid, parent]));
  const names = readdirSync(join(state, 'run')).filter((file) => file.endsWith('.json') && file !== 'started.json');
  const parts = Object.fromEntries(
    names.map((file) => {
      const { pid } = JSON.parse(readFileSync(join(state, 'run', file), 'utf8'));
      const family = [...parents.keys()].filter((one) => isBelow(one, pid, parents));
      return [
        file.replace('.json', ''),
        Math.round(family.reduce((sum, one) => sum + proportionalKib(one), 0) / 1_024),
      ];
    }),
  );
  return { ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }];
      } catch {
        // It ended while we were reading.
        return [];
      }
    });
}

function isBelow(pid, root, parents) {
  for (let at = pid; at !== undefined && at !== 0; at = parents.get(at)) if (at === root) return true;
  return false;
}

function proportionalKib(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
