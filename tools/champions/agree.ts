import { parseArgs } from 'node:util';
import { agreementOf, ratingsOf } from './agree-model';
import { describe } from './agree-report';
import { CsvError, readCsvFile } from './csv-file';

export const usage = `usage: npm run champions -- agree --table FILE [--json]

  --table FILE  a CSV file: a first column “rater”, then a column for each item; a row for each rater; empty = missing
  --json        everything as JSON; a figure that the table does not allow is { "none": why }

ends with 0 when done, 1 when the file is refused, 2 when it was called wrongly`;

/** @returns the exit code: 0 done, 1 refused by the data, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (typeof request === 'string') {
    console.error(`${request}\n\n${usage}`);
    return 2;
  }
  try {
    const agreement = agreementOf(ratingsOf(await readCsvFile(request.file)));
    console.log(request.json ? JSON.stringify(agreement) : describe(agreement));
    return 0;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const refused = error instanceof CsvError;
    console.error(refused ? `${request.file}: ${said}` : `${request.file} could not be read: ${said}`);
    return refused ? 1 : 2;
  }
}

/** @returns what is asked for, or what is wrong with it. */
function readArguments(args: readonly string[]): { readonly file: string; readonly json: boolean } | string {
  try {
    const options = { table: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { table, json = false } = parseArgs({ args: [...args], options }).values;
    return table === undefined ? 'which file? Give it with --table FILE' : { file: table, json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
