import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../deploy/local/commands.mjs';
import { cloneDir } from '../../../deploy/local/places.mjs';
import { pythonPeer } from '../python-peer.mjs';
import { compared, writeInstance } from './instances.mjs';

const PEER = ['ortools==9.15.6755', 'numpy==2.4.6'];
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const ratio = (ours, theirs) => Math.round((ours / theirs) * 1_000) / 1_000;

/**
 * The exact assignment on the command line (its whole process) beside OR-Tools' min-cost flow in C++ (building and
 * solving alone), and smaller sizes and changes in process.
 */
export async function measureAssignment({ state, report }) {
  const python = await pythonPeer('ortools-9.15.6755', PEER, 'ortools', report);
  const folder = join(state, 'assignment');
  const results = {};
  try {
    for (const [name, shape] of Object.entries(compared)) {
      report(name);
      results[name] = await compare(python, writeInstance(folder, name, shape));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const inProcess = JSON.parse(await run(process.execPath, [beside('in-process.mjs')], { cwd: cloneDir }));
  const all = Object.values(results);
  return {
    benchmark: 'assignment',
    ratio: Math.max(...all.map(({ wall }) => wall.ratio)),
    results,
    inProcess,
    goals: {
      'proved the greatest, and the total of OR-Tools': all.every(({ proved, sameTotal }) => proved && sameTotal),
      'wall ≤ 0.35 × OR-Tools': all.every(({ wall }) => wall.ratio <= 0.35),
      'peak memory ≤ 0.10 × OR-Tools': all.every(({ memory }) => memory.ratio <= 0.1),
      '1,000 × 100 × 3 in ≤ 0.3 s': inProcess.thousandMs <= 300,
      '100 × 15 × 3 in ≤ 10 ms, warm': inProcess.hundredMs <= 10,
      'by lot, 5,000 × 300 × 3: proved the greatest, in ≤ 3 s': inProcess.lots.every(
        ({ proved, ms }) => proved && ms <= 3_000,
      ),
      '1 % withdrawn: solved again in ≤ 0.2 × the time': inProcess.change.sameTotal && inProcess.change.ratio <= 0.2,
    },
  };
}

async function compare(python, problem) {
  const theirs = JSON.parse(await run(python, [beside('peer.py'), problem]));
  const result = problem.replace('.json', '.result.json');
  const before = performance.now();
  await champions('assign', '--in', problem, '--out', result);
  const wallMs = Math.round(performance.now() - before);
  const proved = await champions('verify-assignment', '--in', problem, '--result', result).then(
    () => true,
    () => false,
  );
  const ours = JSON.parse(readFileSync(result, 'utf8'));
  return {
    proved: proved && ours.gap === 0,
    sameTotal: ours.total === theirs.total,
    wall: { ms: wallMs, solveMs: ours.solveMs, peerMs: theirs.ms, ratio: ratio(wallMs, theirs.ms) },
    memory: { mib: ours.peakRssMiB, peerMib: theirs.peakMiB, ratio: ratio(ours.peakRssMiB, theirs.peakMiB) },
  };
}

/** What `npm run champions` runs, without npm. */
const champions = (...args) => {
  const { scripts } = JSON.parse(readFileSync(join(cloneDir, 'package.json'), 'utf8'));
  const [, ...program] = scripts.champions.split(' ');
  return run(process.execPath, [...program, ...args], { cwd: cloneDir });
};
