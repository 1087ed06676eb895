import { parseArgs } from 'node:util';
import { isRankingMethodName, rankingMethods } from '@champions/ranking';
import { analyse, type AnalysisRequest } from './analyse-model';
import { marksOf } from './analyse-file';
import { describe } from './analyse-report';
import { CsvError, readCsvFile } from './csv-file';

export const usage = `usage: npm run champions -- analyse --marks FILE [--method NAME] [--top N]… [--draws N] [--seed N] [--json]

  --marks FILE   a CSV file: entry, judge, criterion (which may be left out), mark; a line for each mark
  --method NAME  ${Object.keys(rankingMethods).join(', ')};
                 severity-corrected when left out
  --top N        where the ranking is cut, such as the number of awards; may come several times;
                 a quarter of the entries, rounded up, when left out
  --draws N      how often ranks are drawn, 1000 when left out
  --seed N       where the draws start, 1 when left out: the same seed gives the same figures
  --json         everything as JSON

ends with 0 when done, 1 when the marks cannot be analysed, 2 when it was called wrongly`;

interface Request extends AnalysisRequest {
  readonly file: string;
  readonly json: boolean;
}

/** @returns the exit code: 0 done, 1 refused by the data, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (typeof request === 'string') {
    console.error(`${request}\n\n${usage}`);
    return 2;
  }
  try {
    const marks = marksOf(await readCsvFile(request.file));
    const analysis = analyse(marks, request);
    console.log(request.json ? JSON.stringify(analysis) : describe(analysis));
    return 0;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const refused = error instanceof CsvError || error instanceof RangeError;
    console.error(refused ? `${request.file}: ${said}` : `${request.file} could not be read: ${said}`);
    return refused ? 1 : 2;
  }
}

/** @returns what is asked for, or what is wrong with it. */
function readArguments(args: readonly string[]): Request | string {
  const read = parsed(args);
  if (typeof read === 'string') return read;
  const { marks, method = 'severity-corrected', top = [], draws = '1000', seed = '1', json = false } = read;
  if (marks === undefined) return 'which file? Give it with --marks FILE';
  if (!isRankingMethodName(method)) return `there is no ranking method ${method}`;
  const tops = top.map((text) => wholeNumber(text, 1, 1_000_000));
  const counts = [wholeNumber(draws, 1, 100_000), wholeNumber(seed, 0, 4_294_967_295)] as const;
  if (tops.includes(undefined)) return '--top takes a whole number from 1';
  if (counts[0] === undefined) return '--draws takes a whole number from 1 to 100000';
  if (counts[1] === undefined) return '--seed takes a whole number from 0 to 4294967295';
  return {
    ...{ file: marks, method, json, draws: counts[0], seed: counts[1] },
    tops: tops.flatMap((number) => number ?? []),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        marks: { type: 'string' },
        method: { type: 'string' },
        top: { type: 'string', multiple: true },
        draws: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
