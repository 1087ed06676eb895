import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
  type Assignment,
  type AssignmentProblem,
  explainInfeasible,
  InfeasibleAssignment,
  sentenceOf,
  solveAssignment,
} from '@champions/assignment';
import { type ProblemFile, readProblem, writeWhole } from './assignment-files';
import { UnusableFile } from './assignment-files-json';

const usage = `usage: npm run champions -- assign --in problem.json --out result.json [--seed N]

  --in FILE    { "entries": [{"id", "judges": 5}, …], "judges": [{"id", "min", "max", "group"?}, …],
                 "scores": [[…], …], "fixed"?: [[entry, judge], …], "perGroup"?: 1 }
               judges of an entry: how many it gets; min, max: the fewest and the most entries of a judge;
               scores: entry by judge, whole numbers, null or -2147483648 where the pair is not allowed,
               or {"file": "scores.bin", "dtype": "int32le"}, a path beside the problem file;
               fixed: pairs that stand already, by id (a number that is no id counts from 0 in the list);
               perGroup: at most so many judges of one group on an entry
  --out FILE   { "pairs": [[entry, judge], …], "total", "gap", "dualPrices": {"entries", "judges", "groups"},
                 "solveMs", "peakRssMiB" }: the greatest total there is, and what proves it
  --seed N     which of several equally good assignments is given, 0 when left out

ends with 0 when done, 1 when no assignment keeps all limits, 2 when it was called wrongly or a file is unusable`;

interface Request {
  readonly input: string;
  readonly output: string;
  readonly seed: number;
}

/** @returns the exit code: 0 done, 1 refused by the data, 2 wrong usage. */
export function run(args: readonly string[]): Promise<number> {
  return Promise.resolve(assign(args));
}

function assign(args: readonly string[]): number {
  const request = readArguments(args);
  if (typeof request === 'string') {
    console.error(`${request}\n\n${usage}`);
    return 2;
  }
  try {
    const file = readProblem(request.input);
    const before = performance.now();
    const result = solveAssignment(file.problem, { seed: request.seed });
    const solveMs = Math.round((performance.now() - before) * 10) / 10;
    writeWhole(request.output, describeResult(file, result, solveMs));
    const pairs = result.readers.reduce((sum, { length }) => sum + length, 0);
    console.log(`✔ ${pairs} pairs with a total of ${result.total}, proved to be the greatest, in ${solveMs} ms`);
    return 0;
  } catch (error) {
    if (error instanceof UnusableFile) {
      console.error(error.message);
      return 2;
    }
    if (!(error instanceof InfeasibleAssignment)) throw error;
    console.error(`✘ no assignment keeps all limits\n${whyNot(readProblem(request.input).problem)}`);
    return 1;
  }
}

function readArguments(args: readonly string[]): Request | string {
  try {
    const options = { in: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.in === undefined) return 'which problem? Give it with --in FILE';
    if (values.out === undefined) return 'where does the result go? Give it with --out FILE';
    const seed = values.seed ?? '0';
    if (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffff_ffff)
      return '--seed takes a whole number from 0 to 4294967295';
    return { input: values.in, output: values.out, seed: Number(seed) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The result as JSON, a pair a line, in parts. */
function describeResult({ entryIds, judgeIds }: ProblemFile, result: Assignment, solveMs: number): string[] {
  const { readers, total, gap, prices } = result;
  const pairs: string[] = [];
  readers.forEach((its, entry) => {
    const id = JSON.stringify(entryIds[entry]);
    for (const judge of its)
      pairs.push(`${pairs.length === 0 ? '' : ','}\n    [${id}, ${JSON.stringify(judgeIds[judge])}]`);
  });
  const groups = prices.groups.map(([entry, group, price]) => [entryIds[entry], group, price]);
  const dualPrices = JSON.stringify({ entries: prices.entries, judges: prices.judges, groups });
  const peakRssMiB = Math.round((process.resourceUsage().maxRSS / 1024) * 10) / 10;
  return [
    `{\n  "total": ${total},\n  "gap": ${gap},\n  "solveMs": ${solveMs},\n  "peakRssMiB": ${peakRssMiB},\n  "pairs": [`,
    ...pairs,
    `\n  ],\n  "dualPrices": ${dualPrices}\n}\n`,
  ];
}

function whyNot(problem: AssignmentProblem): string {
  const explanation = explainInfeasible(problem);
  return 'reasons' in explanation ? sentenceOf(explanation, problem) : '';
}
