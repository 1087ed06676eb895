import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneDir } from '../../deploy/local/places.mjs';
import { platformEnvironment, startPlatform, untilPlatformReady } from '../../deploy/local/platform.mjs';

const EVERY_MS = 500;
const GOAL_MB = 1_200;

/**
 * Plays an edition on the all-in-one. @returns the most memory that it and its stack held at one moment, in MB of a
 * million bytes: proportional (shared pages count once, as they are held once) and resident (they count in each process).
 */
export async function measureMemory({ state, urls }) {
  await startPlatform({ state, urls });
  await untilPlatformReady(state, ['all-in-one']);
  const idle = memoryOf(state);
  const samples = [];
  const timer = setInterval(() => samples.push(memoryOf(state)), EVERY_MS);
  const reconciled = await playEdition(await platformEnvironment(state, urls)).finally(() => clearInterval(timer));
  const most = (kind) => Math.max(...samples.map(({ total }) => total[kind]));
  const peak = samples.find(({ total }) => total.proportional === most('proportional'));
  return {
    benchmark: 'memory',
    ratio: Number((most('proportional') / GOAL_MB).toFixed(2)),
    megabytes: { proportional: most('proportional'), resident: most('resident'), goal: GOAL_MB },
    peak,
    idle,
    goals: { 'the edition reconciles': reconciled, 'proportional ≤ 1.2 GB': most('proportional') <= GOAL_MB },
  };
}

async function playEdition(env) {
  const program = join(cloneDir, 'dist/test/journeys/rehearsal/main.js');
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'inherit'], cwd: cloneDir });
  const end = () => child.kill();
  process.once('exit', end);
  const code = await new Promise((resolve) => child.once('close', resolve));
  process.off('exit', end);
  return code === 0;
}

/** Megabytes of each daemon of a state folder with its children, such as the browser that prints. */
function memoryOf(state) {
  const parents = new Map(processes().map(({ pid, parent }) => [pid, parent]));
  const daemons = readdirSync(join(state, 'run')).flatMap((file) => {
    const { pid } = JSON.parse(readFileSync(join(state, 'run', file), 'utf8'));
    return pid === undefined ? [] : [{ name: file.replace('.json', ''), pid }];
  });
  const parts = daemons.map(({ name, pid }) => {
    const family = [...parents.keys()].filter((one) => isBelow(one, pid, parents)).map(bytesOf);
    const sum = (kind) => Math.round(family.reduce((total, one) => total + one[kind], 0) / 1e6);
    return [name, { proportional: sum('proportional'), resident: sum('resident') }];
  });
  const total = (kind) => parts.reduce((sum, [, part]) => sum + part[kind], 0);
  return {
    ...Object.fromEntries(parts),
    total: { proportional: total('proportional'), resident: total('resident') },
  };
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

/** A process whose map we may not read counts as a whole. */
function bytesOf(pid) {
  const resident = kibibytes(`/proc/${pid}/status`, 'VmRSS') * 1_024;
  return { resident, proportional: kibibytes(`/proc/${pid}/smaps_rollup`, 'Pss') * 1_024 || resident };
}

function kibibytes(file, field) {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
