import { measureLetters } from './letters/measure-letters';
import { measurePipeline } from './pipeline/measure-pipeline';
import { measureRanking } from './ranking/measure-ranking';
import { measureSeal } from './seal/measure-seal';
import { measureSeverity } from './severity/measure-severity';

const benchmarks: Readonly<Record<string, () => Promise<object>>> = {
  pipeline: measurePipeline,
  letters: measureLetters,
  ranking: measureRanking,
  seal: measureSeal,
  severity: measureSeverity,
};

/** `run.js NAME` sends the figures of a benchmark to its parent; the stack's addresses come as variables. */
async function main(): Promise<void> {
  const name = process.argv[2] ?? '';
  const measure = benchmarks[name];
  if (!measure) throw new RangeError(`there is no benchmark ${name}`);
  // Whoever asked has gone: the measured processes, whose parent this is, go too.
  process.once('disconnect', () => process.exit(1));
  process.send?.({ benchmark: name, ...(await measure()) });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
