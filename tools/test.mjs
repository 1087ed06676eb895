// What `npm test` and CI run: everything, in order, each step's counts added up; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

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

function jest(project, env) {
  const file = `${results}/${project}.json`;
  const succeeded = run('npx', ['jest', '--selectProjects', project, '--json', `--outputFile=${file}`], env);
  if (!existsSync(file)) return void step(`jest ${project}`, false);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (!succeeded && report.success) step(`jest ${project}`, false);
}

// Not `npm ci`: it refuses a lock file that lacks binaries for other platforms, which a mirror need not carry.
const installed = existsSync('node_modules/.package-lock.json') || run('npm', ['install', '--no-save']);
if (step('packages are installed', installed)) {
  for (const check of ['check:format', 'check:types', 'check:lint', 'check:imports', 'check:contracts'])
    step(check, run('npm', ['run', '-s', check]));
  jest('unit', {});
  const state = { CHAMPIONS_STATE_DIR: `${process.cwd()}/.local/test` };
  try {
    if (step('the local stack starts', run('node', ['deploy/local/stack-command.mjs', 'up'], state)))
      jest('integration', state);
  } finally {
    step('the local stack stops', run('node', ['deploy/local/stack-command.mjs', 'down'], state));
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
