import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installPackages } from './install.mjs';
import { cloneDir, stateDir } from './places.mjs';
import {
  platformEnvironment,
  processesOf,
  runningProcesses,
  startPlatform,
  stopPlatform,
  untilPlatformReady,
} from './platform.mjs';
import { startStack, stopStack } from './stack.mjs';

/** Plays an edition on the platform that runs, or on one started for it and stopped again. */
const args = process.argv.slice(2).filter((arg) => arg !== '--separate');
const state = stateDir();
const report = (line) => console.error(`  ${line}`);
let components = [];
let processes = [];

async function main() {
  if (args.includes('--help')) return play({ ...process.env }, 'all-in-one');
  await installPackages(report);
  const [{ started, ...urls }] = await Promise.all([startStack({ state, report }), build(report)]);
  components = started;
  const running = runningProcesses(state);
  const separate = running.length > 0 ? !running.includes('all-in-one') : process.argv.includes('--separate');
  processes = await startPlatform({ state, urls, separate });
  await untilPlatformReady(state, processesOf(separate));
  return play(await platformEnvironment(state, urls), separate ? 'separate' : 'all-in-one');
}

async function play(env, mode) {
  const program = join(cloneDir, 'dist/test/journeys/rehearsal/main.js');
  const child = spawn(process.execPath, [program, ...args, '--mode', mode], { env, stdio: 'inherit', cwd: cloneDir });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

let stopping;
const stop = () =>
  (stopping ??= (async () => {
    await stopPlatform(state, processes);
    if (components.length > 0) await stopStack({ state, only: components });
  })());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().finally(() => process.exit(130)));

try {
  process.exitCode = (await main()) ?? 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stop();
}
