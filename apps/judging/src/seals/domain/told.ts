import type { JudgingFact } from '@champions/seal';

/** The last that a chain has said of a sheet, and how much of its record. */
export interface ToldSheet {
  readonly type: JudgingFact['type'];
  readonly why: string | null;
  /** How many notes of the sheet's record are said. */
  readonly notes: number;
  /** How often it was said, beside the record, that the sheet counts no more or again. */
  readonly turns: number;
  /** What was said last, where that was before sheets kept a record. */
  readonly old: JudgingFact | null;
}

/** What a chain has said so far, as far as it takes to know what is still to be said. Grows with the chain. */
export class Told {
  private count = 0;
  private last: string | null = null;
  private published = false;
  /** Entries by the index of what was said of them last. */
  private readonly entries = new Map<string, { readonly index: number; readonly isIn: boolean }>();
  private readonly sheets = new Map<string, ToldSheet>();

  get size(): number {
    return this.count;
  }
  get isSealed(): boolean {
    return this.last === 'result';
  }
  get hasRoot(): boolean {
    return this.published;
  }
  get admitted(): readonly string[] {
    return [...this.entries].filter(([, { isIn }]) => isIn).map(([entry]) => entry);
  }

  entry(entry: string): { readonly index: number; readonly isIn: boolean } | null {
    return this.entries.get(entry) ?? null;
  }

  sheet(pair: { readonly judge: string; readonly entry: string }): ToldSheet | null {
    return this.sheets.get(pairOf(pair)) ?? null;
  }

  /** Takes the next link in. @param fact null for one of a kind that says nothing of these. */
  add(type: string, fact: JudgingFact | null, source: string): void {
    const index = this.count;
    this.count += 1;
    this.last = type;
    if (fact === null) return;
    if (fact.type === 'root-published') this.published = true;
    if (fact.type === 'entry-admitted' || fact.type === 'entry-withdrawn')
      this.entries.set(fact.entry, { index, isIn: fact.type === 'entry-admitted' });
    if ('judge' in fact) this.sheets.set(pairOf(fact), after(this.sheet(fact), fact, source));
  }
}

function after(before: ToldSheet | null, fact: JudgingFact, source: string): ToldSheet {
  const { notes, turns } = before ?? { notes: 0, turns: 0 };
  const said = { type: fact.type, why: fact.type === 'sheet-removed' ? fact.why : null };
  const note = noteNumber(source);
  if (note !== null) return { ...said, notes: note + 1, turns, old: null };
  if (isTurn(source)) return { ...said, notes, turns: turns + 1, old: before?.old ?? null };
  return { ...said, notes, turns, old: fact };
}

export const noteSource = (sheetId: string, n: number): string => `${sheetId} note ${String(n)}`;
export const turnSource = (sheetId: string, n: number): string => `${sheetId} turn ${String(n)}`;

function noteNumber(source: string): number | null {
  const [, n] = /^\S+ note (\d+)$/.exec(source) ?? [];
  return n === undefined ? null : Number(n);
}

const isTurn = (source: string): boolean => /^\S+ turn \d+$/.test(source);
const pairOf = ({ judge, entry }: { readonly judge: string; readonly entry: string }): string => `${judge} ${entry}`;
