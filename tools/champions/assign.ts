import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
  type Assignment,
  type AssignmentProblem,
  explainInfeasible,
  type FairFloor,
  InfeasibleAssignment,
  sentenceOf,
  solveAssignment,
  solveFairFloor,
} from '@champions/assignment';
import { type ProblemFile, readProblem, useProblem, writeWhole } from './assignment-files';
import { UnreachableFile, UnusableFile } from './assignment-files-json';

export const usage = `usage: npm run champions -- assign --in problem.json --out result.json [--floor] [--seed N]

  --in FILE    { "entries": [{"id", "judges": 5}, …], "judges": [{"id", "min", "max", "group"?}, …],
                 "scores": [[…], …], "fixed"?: [[entry, judge], …], "perGroup"?: 1 }
               judges of an entry: how many it gets; min, max: the fewest and the most entries of a judge;
               scores: entry by judge, whole numbers, null or -2147483648 where the pair is not allowed,
               or {"file": "scores.bin", "dtype": "int32le"}, a path beside the problem file;
               fixed: pairs that stand already, by id (a number that is no id counts from 0 in the list);
               perGroup: at most so many judges of one group on an entry
  --out FILE   { "pairs": [[entry, judge], …], "total", "gap", "dualPrices": {"entries", "judges", "groups"},
                 "solveMs", "peakRssMiB" }: the greatest total there is, and what proves it
  --floor      the worst-served entry first: the greatest least sum of an entry's scores, then the total at that
               floor; adds "floor", "floorBound" (none is higher), "floorExact" and "totalExact", and "gap" says
               what of the greatest total was given up
  --seed N     which of several equally good assignments is given, 0 when left out

ends with 0 when done, 1 when no assignment keeps all limits or the file holds no problem, 2 when it was called wrongly
or a file cannot be read or written`;

interface Request {
  readonly input: string;
  readonly output: string;
  readonly floor: boolean;
  readonly seed: number;
}

/** An assignment as it is written: with `--floor` the pairs are its, and prices those of the greatest total. */
interface Found extends Pick<Assignment, 'readers' | 'total' | 'gap' | 'prices'> {
  readonly fair?: FairFloor;
}

/** @returns the exit code: 0 done, 1 refused by the data, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (typeof request === 'string') {
    console.error(`${request}\n\n${usage}`);
    return 2;
  }
  try {
    const { ids, found, solveMs } = request.floor ? await solveFair(request) : solvePlain(request);
    writeWhole(request.output, describeResult(ids, found, solveMs));
    console.log(summary(found, solveMs));
    return 0;
  } catch (error) {
    if (error instanceof UnusableFile) {
      console.error(error.message);
      return error instanceof UnreachableFile ? 2 : 1;
    }
    if (!(error instanceof InfeasibleAssignment)) throw error;
    console.error(`✘ no assignment keeps all limits\n${whyNot(readProblem(request.input).problem)}`);
    return 1;
  }
}

interface Solved {
  readonly ids: Ids;
  readonly found: Found;
  readonly solveMs: number;
}

type Ids = Omit<ProblemFile, 'problem'>;

/** The greatest total alone: scores of a file stay there but for the row that is looked at. */
function solvePlain({ input, seed }: Request): Solved {
  return useProblem(input, ({ problem, ...ids }) => {
    const before = performance.now();
    const found = solveAssignment(problem, { seed });
    return { ids, found, solveMs: millisecondsSince(before) };
  });
}

async function solveFair({ input, seed }: Request): Promise<Solved> {
  const { problem, ...ids } = readProblem(input);
  const before = performance.now();
  const best = solveAssignment(problem, { seed });
  const solveExact = (other: AssignmentProblem) => (other === problem ? best : solveAssignment(other, { seed }));
  const fair = await solveFairFloor(problem, { solveExact });
  const { readers, total } = fair;
  const found = { readers, total, gap: best.total - total, prices: best.prices, fair };
  return { ids, found, solveMs: millisecondsSince(before) };
}

const millisecondsSince = (before: number) => Math.round((performance.now() - before) * 10) / 10;

function summary({ readers, total, gap, fair }: Found, solveMs: number): string {
  const pairs = readers.reduce((sum, { length }) => sum + length, 0);
  if (!fair) return `✔ ${pairs} pairs with a total of ${total}, proved to be the greatest, in ${solveMs} ms`;
  const floor = fair.exact
    ? `${fair.floor}, the highest there is`
    : `${fair.floor}, at most ${fair.gap} below the highest there is: none is above ${fair.floorBound}`;
  return `✔ ${pairs} pairs with a floor of ${floor}; the total is ${total}, ${gap} below the greatest; ${solveMs} ms`;
}

function readArguments(args: readonly string[]): Request | string {
  try {
    const options = {
      in: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string' },
      floor: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.in === undefined) return 'which problem? Give it with --in FILE';
    if (values.out === undefined) return 'where does the result go? Give it with --out FILE';
    const seed = values.seed ?? '0';
    if (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffff_ffff)
      return '--seed takes a whole number from 0 to 4294967295';
    return { input: values.in, output: values.out, floor: values.floor ?? false, seed: Number(seed) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The result as JSON, a pair a line, in parts. */
function describeResult({ entryIds, judgeIds }: Ids, found: Found, solveMs: number): string[] {
  const { readers, total, gap, prices, fair } = found;
  const pairs: string[] = [];
  readers.forEach((its, entry) => {
    const id = JSON.stringify(entryIds[entry]);
    for (const judge of its)
      pairs.push(`${pairs.length === 0 ? '' : ','}\n    [${id}, ${JSON.stringify(judgeIds[judge])}]`);
  });
  const groups = prices.groups.map(([entry, group, price]) => [entryIds[entry], group, price]);
  const dualPrices = JSON.stringify({ entries: prices.entries, judges: prices.judges, groups });
  const peakRssMiB = Math.round((process.resourceUsage().maxRSS / 1024) * 10) / 10;
  const floor = fair
    ? `  "floor": ${fair.floor},\n  "floorBound": ${fair.floorBound},\n  "floorExact": ${fair.exact},\n  "totalExact": ${fair.totalExact},\n`
    : '';
  return [
    `{\n  "total": ${total},\n  "gap": ${gap},\n  "solveMs": ${solveMs},\n  "peakRssMiB": ${peakRssMiB},\n${floor}  "pairs": [`,
    ...pairs,
    `\n  ],\n  "dualPrices": ${dualPrices}\n}\n`,
  ];
}

function whyNot(problem: AssignmentProblem): string {
  const explanation = explainInfeasible(problem);
  return 'reasons' in explanation ? sentenceOf(explanation, problem) : '';
}
