import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateDir } from './places.mjs';
import { platformEnvironment } from './platform.mjs';

// The operators' command, told where this clone's platform is; variables of the environment win.
const stack = join(stateDir(), 'stack.json');
if (existsSync(stack))
  Object.assign(process.env, await platformEnvironment(stateDir(), JSON.parse(readFileSync(stack, 'utf8'))));
await import('../../tools/champions/champions.mjs');
