import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../deploy/local/commands.mjs';
import { cacheDir } from '../../deploy/local/places.mjs';

/** Packages of PyPI in an environment of their own, installed once. @returns its Python. */
export async function pythonPeer(name, packages, modules, report) {
  const folder = join(cacheDir(), name);
  const python = join(folder, 'bin/python');
  if (existsSync(python) && existsSync(join(folder, 'ready'))) return python;
  report(`installing ${packages.join(', ')} (once)`);
  await run('python3', ['-m', 'venv', '--clear', folder]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]);
  const ready = JSON.stringify(join(folder, 'ready'));
  await run(python, ['-c', `import ${modules}, pathlib; pathlib.Path(${ready}).touch()`]);
  return python;
}
