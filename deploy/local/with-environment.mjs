import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cloneDir, stateDir } from './places.mjs';
import { platformEnvironment } from './platform.mjs';

// Runs a module told where this clone's platform is: `node with-environment.mjs MODULE ARGUMENT…`; variables of the
// environment win.
const [, , module, ...rest] = process.argv;
const stack = join(stateDir(), 'stack.json');
if (existsSync(stack))
  Object.assign(process.env, await platformEnvironment(stateDir(), JSON.parse(readFileSync(stack, 'utf8'))));
const path = resolve(cloneDir, module);
process.argv = [process.argv[0], path, ...rest];
await import(pathToFileURL(path).href);
