// `npm run champions -- …`: the operators' command, from its sources.
import { load } from '../contracts/typescript.mjs';

const { main } = load('tools/champions/main.ts');
process.exitCode = await main(process.argv.slice(2));
