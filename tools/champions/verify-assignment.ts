import { parseArgs } from 'node:util';
import {
  type AssignmentFault,
  type ClaimedAssignment,
  floorOf,
  UnsoundProblem,
  verifyAssignment,
} from '@champions/assignment';
import { placesOf, type ProblemFile, readJsonFile, readProblem } from './assignment-files';
import { UnreachableFile, UnusableFile } from './assignment-files-json';

export const usage = `usage: npm run champions -- verify-assignment --in problem.json --result result.json

  --in FILE      the problem, as assign reads it
  --result FILE  the result, as assign writes it

Counts every limit and the total, and proves from the dual prices alone that no total is greater, in exact whole numbers.
A result with a floor is right when its floor and what it gives up of the greatest total are what it says.
ends with 0 when it is right, 1 when it is not or a file holds something else, 2 when it was called wrongly or a file
cannot be read`;

/** @returns the exit code: 0 done, 1 refused by the data, 2 wrong usage. */
export function run(args: readonly string[]): Promise<number> {
  return Promise.resolve(verify(args));
}

function verify(args: readonly string[]): number {
  const request = readArguments(args);
  if (typeof request === 'string') {
    console.error(`${request}\n\n${usage}`);
    return 2;
  }
  try {
    const file = readProblem(request.input);
    const value = readJsonFile(request.result);
    const claimed = claimOf(value, file, request.result);
    const { ok, problems, gap } = verifyAssignment(file.problem, claimed);
    if (ok) {
      console.log(`✔ every limit is kept, and no total is greater than ${claimed.total} (gap 0)`);
      return 0;
    }
    const floor = (value as { floor?: unknown }).floor;
    // A floor costs something of the total; that nothing else is wrong leaves only how much.
    if (floor !== undefined && problems.every(({ code }) => code === 'NOT_PROVED_BEST')) {
      const found = floorOf(file.problem, claimed.readers);
      const right = found === floor;
      const least = right ? `the floor is ${found}` : `the floor is ${found}, not ${JSON.stringify(floor)}`;
      console.log(
        `${right ? '✔ every limit is kept' : '✘ the result is not right'}: ${least}, the gap ${claimed.gap ?? 0}`,
      );
      return right ? 0 : 1;
    }
    console.log(`✘ the result is not right${gap === undefined ? '' : ` (gap ${gap})`}`);
    for (const fault of problems) console.log(`  ${sentence(fault, file)}`);
    return 1;
  } catch (error) {
    if (error instanceof UnsoundProblem) {
      console.log(`✘ the result is not right\n  ${error.path}: ${error.fault}`);
      return 1;
    }
    if (!(error instanceof UnusableFile)) throw error;
    console.error(error.message);
    return error instanceof UnreachableFile ? 2 : 1;
  }
}

function readArguments(args: readonly string[]): { input: string; result: string } | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { in: { type: 'string' }, result: { type: 'string' } } });
    if (values.in === undefined) return 'which problem? Give it with --in FILE';
    if (values.result === undefined) return 'which result? Give it with --result FILE';
    return { input: values.in, result: values.result };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @throws UnusableFile for a file that has not the shape of a result.
 * @throws UnsoundProblem for a pair of somebody whom the problem does not know.
 */
function claimOf(value: unknown, { problem, entryIds, judgeIds }: ProblemFile, file: string): ClaimedAssignment {
  const missing = (path: string, what: string): never => {
    throw new UnusableFile(file, `${path}: ${what} belongs here`);
  };
  const object = (found: unknown, path: string) =>
    typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : missing(path, 'an object');
  const array = (found: unknown, path: string) =>
    Array.isArray(found) ? (found as unknown[]) : missing(path, 'an array');
  const number = (found: unknown, path: string) => (typeof found === 'number' ? found : missing(path, 'a number'));
  const numbers = (found: unknown, path: string) =>
    array(found, path).map((price, at) => number(price, `${path}[${at}]`));

  const result = object(value, 'the result');
  const [entryAt, judgeAt] = [placesOf(entryIds), placesOf(judgeIds)];
  const readers: number[][] = problem.entries.map(() => []);
  array(result['pairs'], 'pairs').forEach((pair, at) => {
    const [entry, judge] = array(pair, `pairs[${at}]`);
    readers[entryAt(entry, `pairs[${at}][0]`, 'entry')]?.push(judgeAt(judge, `pairs[${at}][1]`, 'judge'));
  });
  const prices = object(result['dualPrices'], 'dualPrices');
  const groups = array(prices['groups'] ?? [], 'dualPrices.groups').map((one, at) => {
    const path = `dualPrices.groups[${at}]`;
    const [entry, group, price] = array(one, path);
    if (typeof group !== 'string') return missing(`${path}[1]`, 'the name of a group');
    return [entryAt(entry, `${path}[0]`, 'entry'), group, number(price, `${path}[2]`)] as const;
  });
  return {
    readers,
    total: number(result['total'], 'total'),
    gap: number(result['gap'], 'gap'),
    prices: {
      entries: numbers(prices['entries'], 'dualPrices.entries'),
      judges: numbers(prices['judges'], 'dualPrices.judges'),
      groups,
    },
  };
}

function sentence(fault: AssignmentFault, { problem }: ProblemFile): string {
  const entry = (at: number) => `entry ${problem.entries[at]?.id ?? at}`;
  const judge = (at: number) => `judge ${problem.judges[at]?.id ?? at}`;
  switch (fault.code) {
    case 'WRONG_SIZE':
      return `${fault.part} has not as many members as the problem`;
    case 'UNKNOWN_JUDGE':
      return `${entry(fault.entry)} has a judge ${fault.judge} who does not exist`;
    case 'JUDGE_TWICE':
      return `${entry(fault.entry)} has ${judge(fault.judge)} twice`;
    case 'NOT_ALLOWED':
      return `${judge(fault.judge)} must not read ${entry(fault.entry)}`;
    case 'FIXED_PAIR_MISSING':
      return `${entry(fault.entry)} with ${judge(fault.judge)} is fixed, and missing`;
    case 'WRONG_NUMBER_OF_JUDGES':
      return `${entry(fault.entry)} has ${fault.found} judges and wants ${fault.wanted}`;
    case 'BELOW_MINIMUM':
      return `${judge(fault.judge)} reads ${fault.found} entries, fewer than ${fault.wanted}`;
    case 'ABOVE_MAXIMUM':
      return `${judge(fault.judge)} reads ${fault.found} entries, more than ${fault.wanted}`;
    case 'TOO_MANY_OF_GROUP':
      return `${entry(fault.entry)} has ${fault.found} judges of the group ${fault.group}`;
    case 'WRONG_TOTAL':
      return `the scores of the pairs add up to ${fault.found}`;
    case 'NOT_A_PRICE':
      return `dualPrices.${fault.part}[${fault.index}] is no price: whole numbers, and none below 0 for groups`;
    case 'WRONG_GAP':
      return `the gap is ${fault.found}`;
    case 'NOT_PROVED_BEST':
      return `the prices do not prove it the greatest: a total greater by ${fault.gap} is not ruled out`;
  }
}
