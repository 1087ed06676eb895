import type { FactMarks, JudgingFact } from '@champions/seal';

/** A sheet by pseudonyms. */
export interface StandingSheet {
  readonly entry: string;
  readonly judge: string;
  /** `submitted` counts, `abstained` was read and not marked; `open` is filled in again; `removed` counts no more. */
  readonly status: 'submitted' | 'abstained' | 'open' | 'removed';
  readonly marks: FactMarks;
  readonly abstained: readonly string[];
  readonly at: string;
}

export interface Standing {
  /** Who takes part. */
  readonly entries: readonly string[];
  readonly sheets: readonly StandingSheet[];
  readonly now: string;
}

/** A fact, and what it follows from: the same for whoever else finds it missing. */
export interface FactDue {
  readonly source: string;
  readonly fact: JudgingFact;
}

/** What a chain has yet to say, so that it says how things stand. */
export function factsDue(facts: readonly JudgingFact[], { entries, sheets, now }: Standing): readonly FactDue[] {
  const admitted = new Map<string, number>();
  const said = new Map<string, { readonly fact: JudgingFact; readonly index: number }>();
  for (const [index, fact] of facts.entries())
    if (fact.type === 'entry-admitted' || fact.type === 'entry-withdrawn') admitted.set(fact.entry, index);
    else if ('judge' in fact) said.set(pairOf(fact), { fact, index });
  const isIn = (entry: string) => facts[admitted.get(entry) ?? -1]?.type === 'entry-admitted';
  const taking = new Set(entries);
  const about = (entry: string) => `${entry} after ${String(admitted.get(entry) ?? -1)}`;
  return [
    ...entries
      .filter((entry) => !isIn(entry))
      .map((entry): FactDue => ({ source: about(entry), fact: { type: 'entry-admitted', at: now, entry } })),
    ...[...admitted.keys()]
      .filter((entry) => isIn(entry) && !taking.has(entry))
      .map((entry): FactDue => ({ source: about(entry), fact: { type: 'entry-withdrawn', at: now, entry } })),
    ...sheets
      .filter(({ entry }) => taking.has(entry) || admitted.has(entry))
      .flatMap((sheet): FactDue[] => {
        const last = said.get(pairOf(sheet));
        const fact = factOf(sheet, last?.fact ?? null);
        return fact ? [{ source: `${pairOf(sheet)} after ${String(last?.index ?? -1)}`, fact }] : [];
      }),
  ];
}

/** What is to be said of a sheet; null when the last thing that was said of it still holds. */
function factOf({ status, entry, judge, marks, abstained, at }: StandingSheet, last: JudgingFact | null) {
  const counts = last?.type === 'sheet-submitted' || last?.type === 'sheet-abstained';
  switch (status) {
    case 'submitted':
      return last?.type === 'sheet-submitted' && same(last, { marks, abstained })
        ? null
        : ({ type: 'sheet-submitted', at, judge, entry, marks, abstained } as const);
    case 'abstained':
      return last?.type === 'sheet-abstained' ? null : ({ type: 'sheet-abstained', at, judge, entry } as const);
    case 'open':
      return counts ? ({ type: 'sheet-reopened', at, judge, entry } as const) : null;
    case 'removed':
      return counts ? ({ type: 'sheet-removed', at, judge, entry, why: 'does-not-count' } as const) : null;
  }
}

type Marked = Pick<StandingSheet, 'marks' | 'abstained'>;

function same(a: Marked, b: Marked): boolean {
  const keys = new Set([...Object.keys(a.marks), ...Object.keys(b.marks)]);
  return (
    [...keys].every((key) => a.marks[key] === b.marks[key]) &&
    a.abstained.length === b.abstained.length &&
    a.abstained.every((key) => b.abstained.includes(key))
  );
}

const pairOf = ({ judge, entry }: { readonly judge: string; readonly entry: string }): string => `${judge} ${entry}`;
