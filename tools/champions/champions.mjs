// `npm run champions -- …`: the operators' command, from its sources.
import { load } from '../contracts/typescript.mjs';

const module = (name) => load(`tools/champions/${name}.ts`);

process.exitCode = await module('main').main(process.argv.slice(2), (name) => module(name).run);
