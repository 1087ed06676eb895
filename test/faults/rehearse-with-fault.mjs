import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { cloneDir } from '../../deploy/local/places.mjs';
import { platformEnvironment } from '../../deploy/local/platform.mjs';
import { faults } from './faults.mjs';
import { afterMs, phases } from './plan.mjs';

/** Seconds that the call stays open longer, so that people can still write when what broke is mended. */
function slackOf({ fault, phase }) {
  if (phase !== 'call') return 0;
  return fault === 'kafka-down' || fault.startsWith('start-before') ? 45 : 25;
}

/**
 * Plays an edition and does the planned fault in the planned phase.
 * @param measured seconds that each phase takes here.
 * @returns {{ code, report, output }}: the rehearsal's exit code, its report (null when it gave none) and its progress.
 */
export async function rehearseWithFault(place, plan, { proposals, seed, measured }) {
  const env = await platformEnvironment(place.state, place.urls);
  const program = join(cloneDir, 'dist/test/journeys/rehearsal/main.js');
  const args = [
    '--proposals',
    String(proposals),
    '--seed',
    String(seed),
    '--json',
    '--mode',
    plan.separate ? 'separate' : 'all-in-one',
    '--slack',
    String(slackOf(plan)),
  ];
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'], cwd: cloneDir });
  let json = '';
  let output = '';
  child.stdout.on('data', (chunk) => (json += chunk));
  const names = ['set-up', ...Object.keys(phases)];
  const before = names[names.indexOf(plan.phase) - 1];
  let faulted = null;
  createInterface({ input: child.stderr }).on('line', (line) => {
    output += `${line}\n`;
    // A phase says so when it has ended; the next one has begun then.
    if (faulted === null && line.trimStart().startsWith(before))
      faulted = pause(afterMs(plan, measured))
        .then(() => faults[plan.fault](place, plan.target))
        .then(
          () => null,
          (error) => error,
        );
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (faulted === null) throw new Error(`the rehearsal ended before ${plan.phase} began:\n${output}`);
  const failure = await faulted;
  if (failure) throw failure;
  return { code, report: json === '' ? null : JSON.parse(json), output };
}
