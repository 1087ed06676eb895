import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

// The contracts are read from their sources, so that the documents can be made before anything is built.
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { cwd: root }).code, file);

/** Loads a TypeScript module of this repository, compiled in memory as the build would. */
export const load = (path) => require(resolve(root, path));
