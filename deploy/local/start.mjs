import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { installPackages } from './install.mjs';
import { cloneDir, stateDir } from './places.mjs';
import {
  operatorEmail,
  platformEnvironment,
  processesOf,
  runningProcesses,
  startPlatform,
  stopPlatform,
  untilPlatformReady,
} from './platform.mjs';
import { nodeProblems } from './preflight.mjs';
import { startStack, stopStack } from './stack.mjs';

const usage = `npm start                        set up, start, and on the first boot play the 2021 edition
npm start -- --no-rehearsal      without playing it
npm start -- --fresh             delete this clone's data first
npm start -- --separate          one process a service
Ctrl-C stops what was started here, and nothing else.`;

const report = (line) => console.error(`  ${line}`);

async function main() {
  const options = {
    rehearsal: { type: 'boolean', default: true },
    fresh: { type: 'boolean' },
    separate: { type: 'boolean' },
    help: { type: 'boolean' },
  };
  const { values } = parseArgs({ options, allowNegative: true });
  if (values.help) return console.log(usage);
  const problems = nodeProblems();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const state = stateDir();
  const mine = { processes: [], components: [] };
  const stop = stopper(state, mine);
  try {
    await start(state, values, mine);
    await playFirstEdition(state, values);
    await printAddresses(state);
    await stop.asked;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
  await stop.now();
}

async function start(state, { fresh, separate = false }, mine) {
  await installPackages(report);
  if (fresh) {
    if (runningProcesses(state).length > 0)
      throw new Error('the platform runs: stop it (Ctrl-C where it was started) before --fresh');
    await stopStack({ state, wipe: true });
  }
  const [{ started, ...urls }] = await Promise.all([startStack({ state, report }), build(report)]);
  mine.components = started;
  const running = runningProcesses(state);
  const names = processesOf(separate);
  if (running.length > 0 && running.some((name) => !names.includes(name)))
    throw new Error(`the platform already runs as ${running.join(', ')}: stop that first`);
  report('starting the services');
  mine.processes = await startPlatform({ state, urls, separate });
  await untilPlatformReady(state, names);
}

async function playFirstEdition(state, { rehearsal }) {
  const played = join(state, 'data', 'rehearsed');
  if (!rehearsal || existsSync(played)) return;
  const env = await platformEnvironment(state, JSON.parse(readFileSync(join(state, 'stack.json'), 'utf8')));
  const program = join(cloneDir, 'dist/test/journeys/rehearsal/main.js');
  const child = spawn(process.execPath, [program, '--edition', '2021'], { env, stdio: 'inherit', cwd: cloneDir });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error('the edition did not play to its end; the log is in .local/logs');
  writeFileSync(played, `${new Date().toISOString()}\n`);
}

async function printAddresses(state) {
  const { PUBLIC_URL, INBOX_URL } = await platformEnvironment(
    state,
    JSON.parse(readFileSync(join(state, 'stack.json'), 'utf8')),
  );
  console.log(`
  Public site   ${PUBLIC_URL}/
  Portal        ${PUBLIC_URL}/portal/
  Mail inbox    ${INBOX_URL}/          (sign-in codes arrive here)
  API           ${PUBLIC_URL}/docs
  Job board     ${PUBLIC_URL}/jobs

  Sign in as    ${operatorEmail}                 runs the installation
${peopleOf2021()}
  Ctrl-C stops what was started here; npm start goes on with what was there.
`);
}

function peopleOf2021() {
  const people = join(stateDir(), 'data', 'people.json');
  if (!existsSync(people)) return '';
  return JSON.parse(readFileSync(people, 'utf8'))
    .map(({ email, role }) => `                ${email.padEnd(50)} ${role}\n`)
    .join('');
}

/** Ctrl-C may come at any moment: it ends what runs in front, and what was started here is stopped once. */
function stopper(state, mine) {
  let answer;
  const asked = new Promise((resolve) => (answer = resolve));
  let stopping;
  const now = () =>
    (stopping ??= (async () => {
      await stopPlatform(state, mine.processes);
      if (mine.components.length > 0) await stopStack({ state, only: mine.components });
    })());
  const onSignal = () => {
    console.error('\n  stopping');
    answer();
    void now().finally(() => process.exit(process.exitCode ?? 0));
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  return { asked, now };
}

await main();
