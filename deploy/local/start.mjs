import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
import { supervise } from './supervise.mjs';
import { rememberStarted } from './started.mjs';

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
  const mine = rememberStarted(state);
  if (mine.ownedElsewhere) {
    console.log('\n  The platform of this clone runs already.');
    return printAddresses(state);
  }
  const stop = stopper(state, mine);
  try {
    const platform = await start(state, values, mine);
    await playFirstEdition(state, values);
    await printAddresses(state);
    await supervise({ state, ...platform, asked: stop.asked, report });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
  await stop.now();
}

async function start(state, { fresh, separate = false }, mine) {
  if (fresh) {
    if (runningProcesses(state).length > 0)
      throw new Error('the platform runs: stop it (Ctrl-C where it was started) before --fresh');
    await stopStack({ state, wipe: true });
  }
  const names = processesOf(separate);
  const running = runningProcesses(state);
  if (running.some((name) => !names.includes(name)))
    throw new Error(`the platform already runs as ${running.join(', ')}: stop that first`);
  // The inbox needs the packages; the rest can be fetched and started while they are installed.
  const programs = startStack({ state, report, only: ['kafka', 'mongo', 'redis'] });
  await settled([programs, installPackages(report).then(() => build(report))], ([stack]) => {
    mine.components = union(mine.components, stack?.started);
    mine.save();
  });
  const { started, ...urls } = await startStack({ state, report });
  mine.components = union(mine.components, started);
  mine.save();
  report('starting the services');
  mine.processes = union(mine.processes, await startPlatform({ state, urls, separate }));
  mine.save();
  await untilPlatformReady(state, names);
  return { urls, names };
}

const union = (known, found = []) => [...new Set([...known, ...found])];

/** Waits for all of them also when one fails, so that what was started is known and can be stopped. */
async function settled(works, remember) {
  const outcomes = await Promise.allSettled(works);
  remember(outcomes.map(({ value }) => value));
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return outcomes.map(({ value }) => value);
}

async function playFirstEdition(state, { rehearsal }) {
  const played = playedFile(state);
  if (!rehearsal || existsSync(played)) return;
  const env = await platformEnvironment(state, JSON.parse(readFileSync(join(state, 'stack.json'), 'utf8')));
  const program = join(cloneDir, 'dist/test/journeys/rehearsal/main.js');
  report('playing the 2021 edition (once); what happens can be read in the inbox: ' + env.INBOX_URL);
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

  Sign in as    ${operatorEmail.padEnd(46)} runs the installation
${await peopleOf2021(state)}
  Ctrl-C stops what was started here; npm start goes on with what was there.
`);
}

/** The people of the played edition, from its data. */
async function peopleOf2021(state) {
  if (!existsSync(playedFile(state))) return '';
  const { default: editions } = await import(
    pathToFileURL(join(cloneDir, 'dist/test/journeys/editions/2021/index.js'))
  );
  const { secretariat, judges, proposals } = editions.edition2021({ proposals: 108, seed: 2021 });
  const lines = [
    [secretariat.lead, 'leads the competition'],
    [secretariat.manager, 'manages it'],
    [secretariat.approver, 'approves the announcement'],
    [judges[0], 'judges'],
    [proposals.find(({ generated }) => !generated)?.contact, 'submitted a proposal that won'],
  ];
  return lines.map(([{ email }, what]) => `                ${email.padEnd(46)} ${what}`).join('\n');
}

const playedFile = (state) => join(state, 'data', 'rehearsed');

/** Ctrl-C may come at any moment: it ends what runs in front, and what was started here is stopped once. */
function stopper(state, mine) {
  let answer;
  const asked = new Promise((resolve) => (answer = resolve));
  let stopping;
  const now = () =>
    (stopping ??= (async () => {
      await stopPlatform(state, mine.processes);
      if (mine.components.length > 0) await stopStack({ state, only: mine.components });
      mine.clear();
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
