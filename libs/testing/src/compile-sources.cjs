// Lets a thread of a test read the TypeScript sources, compiled as the build compiles them; jest does so for the tests only.
const { resolve } = require('node:path');
const { transformFileSync } = require('@swc/core');

const root = resolve(__dirname, '../../..');
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { cwd: root }).code, file);
