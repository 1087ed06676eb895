import { breakTies, type LadderRecord, type LadderStep, type Mark, type RankedEntry } from '@champions/ranking';
import type { Primitives } from '../primitives';
import type { SealedInputs } from './inputs';
import type { SealedRules } from './sealed-rules';

export interface SealedLot {
  /** What was committed to. */
  readonly seed: string;
  /** Of the last signed root before the seed was told: nobody could know it when the seed was chosen. */
  readonly root: string;
}

export interface SealedTieBreak {
  /** Null for a lot that was never told. */
  readonly lot: SealedLot | null;
  /** The ranking once ties are broken, best first. */
  readonly ranked: readonly RankedEntry[];
  /** Every step that was taken, with what it compared. */
  readonly records: readonly LadderRecord[];
}

/**
 * Breaks the ties of a ranking by the locked ladder. Sheets are compared by their totals, criteria by their marks.
 * @throws RangeError for what `breakTies` refuses.
 */
export function breakSealedTies(
  { ladder, rubric, method }: SealedRules,
  { sheets, abstentions }: SealedInputs,
  ranking: readonly RankedEntry[],
  lot: SealedLot | null,
  { sha256 }: Primitives,
): SealedTieBreak {
  const marks = sheets.flatMap(({ entry, judge, marks: given, total }): Mark[] => [
    { entry, judge, mark: total },
    ...Object.entries(given).map(([criterion, mark]) => ({ entry, judge, criterion, mark })),
  ]);
  const criteria = [...rubric.map(({ key }) => key), ...sheets.flatMap(({ marks: given }) => Object.keys(given))];
  const { decimals } = method.options;
  const { ranked, records } = breakTies(
    ranking,
    {
      steps: ladder.steps as readonly LadderStep[],
      ...(ladder.commitment === null ? {} : { commitment: ladder.commitment }),
    },
    {
      ...{ marks, abstentions },
      // A reading is the total alone; the marks beside it are there for the steps that look at one criterion.
      weights: Object.fromEntries(criteria.map((criterion) => [criterion, 0])),
      ...(typeof decimals === 'number' ? { decimals } : {}),
      ...(lot ? { lot: { ...lot, digest: sha256 } } : {}),
    },
  );
  return { lot, ranked, records };
}
