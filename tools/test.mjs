// What `npm test` and CI run: everything, in order, each step's counts added up; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from '../deploy/local/build.mjs';
import { installPackages } from '../deploy/local/install.mjs';

const results = '.local/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

function step(name, succeeded) {
  console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${name}`);
  if (succeeded) passed += 1;
  else failed += 1;
  return succeeded;
}

function jest(project, { env = {}, options = [] } = {}) {
  const file = `${results}/${project}.json`;
  const succeeded = run(
    'npx',
    ['jest', '--selectProjects', project, '--json', `--outputFile=${file}`, '--forceExit', ...options],
    env,
  );
  if (!existsSync(file)) return void step(`jest ${project}`, false);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (!succeeded && report.success) step(`jest ${project}`, false);
}

async function main() {
  await installPackages((line) => console.log(line));
  step('packages are installed', true);
  await build((line) => console.log(line));
  step('everything builds', true);
  for (const check of ['check:format', 'check:types', 'check:lint', 'check:web', 'check:imports', 'check:contracts'])
    step(check, run('npm', ['run', '-s', check]));
  jest('unit', { options: ['--maxWorkers=100%'] });
  const stack = { CHAMPIONS_STATE_DIR: `${process.cwd()}/.local/test` };
  try {
    if (step('the local stack starts', run('node', ['deploy/local/stack-command.mjs', 'up'], stack)))
      jest('integration', { env: stack });
  } finally {
    step('the local stack stops', run('node', ['deploy/local/stack-command.mjs', 'wipe'], stack));
  }
  // Loaded only now: it needs the packages.
  const { journeys } = await import('./journeys.mjs');
  await journeys({ state: `${process.cwd()}/.local/journeys`, step, inBrowser: (env) => jest('journeys', { env }) });
  faults();
}

/** Each kind of fault once; `npm run faults -- --seed N --count N` draws many. */
function faults() {
  const file = `${results}/faults.json`;
  run('node', ['test/faults/main.mjs', '--report', file]);
  if (!existsSync(file)) return void step('the platform survives faults', false);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.passed;
  failed += report.failed;
}

try {
  await main();
} catch (error) {
  console.error(error);
  step('everything ran', false);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
