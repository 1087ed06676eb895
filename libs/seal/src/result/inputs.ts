import { counts, type FactMarks, type JudgingFact } from './judging-fact';
import { type SealedCriterion, sheetTotal } from './sheet-total';

export interface SealedSheet {
  readonly entry: string;
  readonly judge: string;
  readonly marks: FactMarks;
  readonly abstained: readonly string[];
  /** From 0 to 100 (`sheetTotal`). */
  readonly total: number;
}

/** What a ranking is made from. */
export interface SealedInputs {
  /** Every entry that takes part, judged or not, by code units. */
  readonly entries: readonly string[];
  /** The sheets that count, by entry, then judge. */
  readonly sheets: readonly SealedSheet[];
  /** Who read an entry and gave no marks, by entry, then judge. */
  readonly abstentions: readonly { readonly entry: string; readonly judge: string }[];
}

/** What counts once all these facts have happened, in their order. */
export function inputsOf(facts: readonly JudgingFact[], rubric: readonly SealedCriterion[]): SealedInputs {
  const entries = new Set<string>();
  for (const fact of facts)
    if (fact.type === 'entry-admitted') entries.add(fact.entry);
    else if (fact.type === 'entry-withdrawn') entries.delete(fact.entry);
  const { sheets, abstentions } = standingSheets(facts);
  return {
    entries: [...entries].sort(byCodeUnits),
    sheets: sheets
      .filter(({ entry }) => entries.has(entry))
      .map((sheet) => ({ ...sheet, total: sheetTotal(rubric, sheet) })),
    abstentions: abstentions.filter(({ entry }) => entries.has(entry)),
  };
}

export interface StandingSheets {
  readonly sheets: readonly Omit<SealedSheet, 'total'>[];
  readonly abstentions: SealedInputs['abstentions'];
}

/** The sheets that stand once all these facts have happened, of whatever entries; by entry, then judge. */
export function standingSheets(facts: readonly JudgingFact[]): StandingSheets {
  const sheets = new Map<string, Omit<SealedSheet, 'total'>>();
  const abstentions = new Map<string, StandingSheets['abstentions'][number]>();
  for (const fact of facts) {
    if (!('judge' in fact)) continue;
    const { entry, judge } = fact;
    const key = JSON.stringify([entry, judge]);
    sheets.delete(key);
    abstentions.delete(key);
    if (counts(fact)) sheets.set(key, { entry, judge, marks: fact.marks, abstained: fact.abstained });
    else if (fact.type === 'sheet-abstained') abstentions.set(key, { entry, judge });
  }
  return {
    sheets: [...sheets.values()].sort(byEntryAndJudge),
    abstentions: [...abstentions.values()].sort(byEntryAndJudge),
  };
}

export interface SealedDecision {
  readonly entry: string;
  readonly outcome: string;
  readonly reason?: string;
}

/** The last decision on each entry, by code units. */
export function decisionsOf(facts: readonly JudgingFact[]): readonly SealedDecision[] {
  const decisions = new Map<string, SealedDecision>();
  for (const fact of facts)
    if (fact.type === 'decision-taken') {
      const { entry, outcome, reason } = fact;
      decisions.set(entry, { entry, outcome, ...(reason === undefined ? {} : { reason }) });
    }
  return [...decisions.values()].sort((a, b) => byCodeUnits(a.entry, b.entry));
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
type Pair = StandingSheets['abstentions'][number];
const byEntryAndJudge = (a: Pair, b: Pair): number => byCodeUnits(a.entry, b.entry) || byCodeUnits(a.judge, b.judge);
