import {
  type AgreementGap,
  type AlphaMetric,
  cronbachAlpha,
  describeNumbers,
  type Description,
  type FleissKappa,
  fleissKappa,
  type IntraclassCorrelations,
  intraclassCorrelations,
  type KendallW,
  kendallW,
  type KrippendorffAlpha,
  krippendorffAlpha,
  type RatingTable,
} from '@champions/ranking';
import { CsvError, type CsvFile, numberIn } from './csv-file';

export interface Ratings {
  readonly raters: readonly string[];
  readonly items: readonly string[];
  readonly table: RatingTable;
}

/** A figure, or in words why the table allows none. */
export type Figure<T> = T | { readonly none: string };

export interface Agreement {
  readonly raters: number;
  readonly items: number;
  readonly missing: number;
  readonly ratings: Description | null;
  readonly ofRaters: readonly ({ readonly rater: string } & Partial<Description>)[];
  readonly intraclass: Figure<IntraclassCorrelations>;
  readonly krippendorff: Readonly<Record<AlphaMetric, Figure<KrippendorffAlpha>>>;
  readonly kendall: Figure<KendallW>;
  readonly fleiss: Figure<FleissKappa>;
  readonly cronbach: Figure<{ readonly alpha: number }>;
}

/**
 * The ratings in a file: a first column `rater`, then one column an item; a row for each rater; empty is missing.
 * @throws CsvError for anything else, with its place.
 */
export function ratingsOf({ header, rows }: CsvFile): Ratings {
  const [first, ...items] = header;
  if (first?.text.toLowerCase() !== 'rater') {
    const said = `the first column is “${first?.text ?? ''}” where “rater” is expected: one row a rater, one column an item`;
    throw new CsvError(first?.line ?? 1, first?.column ?? 1, said);
  }
  if (items.length === 0)
    throw new CsvError(first.line, first.column, 'there are no items: one column for each follows');
  if (rows.length === 0) throw new CsvError(first.line + 1, 1, 'there are no raters: one row for each follows');
  const seen = new Map<string, number>();
  const raters = rows.map(([cell]) => {
    const { text = '', line = 1, column = 1 } = cell ?? {};
    if (text === '') throw new CsvError(line, column, 'this row has no rater');
    const before = seen.get(text);
    if (before !== undefined) throw new CsvError(line, column, `rater “${text}” has a row already (line ${before})`);
    seen.set(text, line);
    return text;
  });
  const table = rows.map((cells) =>
    items.map(({ text }, item) => {
      const cell = cells[item + 1];
      return cell === undefined || cell.text === '' ? null : numberIn(cell, text);
    }),
  );
  return { raters, items: items.map(({ text }) => text), table };
}

/** Every figure of agreement that the ratings allow. */
export function agreementOf({ raters, items, table }: Ratings): Agreement {
  const present = (row: RatingTable[number]) => row.filter((rating) => rating !== null);
  const alpha = (metric: AlphaMetric) => figure(krippendorffAlpha(table, metric));
  return {
    ...{ raters: raters.length, items: items.length, missing: table.flat().filter((rating) => rating === null).length },
    ratings: describeNumbers(present(table.flat())),
    ofRaters: raters.map((rater, place) => ({ rater, ...describeNumbers(present(table[place] ?? [])) })),
    intraclass: figure(intraclassCorrelations(table)),
    krippendorff: {
      ...{ nominal: alpha('nominal'), ordinal: alpha('ordinal') },
      ...{ interval: alpha('interval'), ratio: alpha('ratio') },
    },
    kendall: figure(kendallW(table)),
    fleiss: figure(fleissKappa(table)),
    cronbach: figure(cronbachAlpha(table)),
  };
}

const reasons: Readonly<Record<AgreementGap, string>> = {
  'one-rater': 'no item has ratings of two raters to compare',
  'one-item': 'it needs at least two items',
  'missing-ratings': 'it needs every rating, and some are missing',
  'no-variation': 'there is no variation: nothing tells the items apart',
  'negative-ratings': 'it needs a scale from 0 up, and some ratings are below 0',
  'no-categories': 'it needs categories (whole numbers), and some ratings have decimals',
};

/** What an agreement figure is, or in words why there is none. */
export function figure<T extends object>(found: T | AgreementGap): Figure<T> {
  return typeof found === 'string' ? { none: reasons[found] } : found;
}
