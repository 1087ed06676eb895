// `npm run champions -- …`: the operators' command, compiled when its sources have changed.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildServices } from '../../deploy/local/build.mjs';
import { cloneDir } from '../../deploy/local/places.mjs';

await buildServices();
const require = createRequire(import.meta.url);
const module = (name) => require(join(cloneDir, `dist/tools/champions/${name}.js`));

process.exitCode = await module('main').main(process.argv.slice(2), module);
