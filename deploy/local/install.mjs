import { copyFileSync } from 'node:fs';
import { run } from './commands.mjs';
import { cloneDir } from './places.mjs';
import { needsInstall } from './preflight.mjs';

/** Installs the packages of the lock file when they are not there. */
export async function installPackages(report) {
  if (!needsInstall(cloneDir)) return false;
  report('installing packages (once)');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: cloneDir });
  copyFileSync(`${cloneDir}/package-lock.json`, `${cloneDir}/node_modules/.champions-lock`);
  return true;
}
