import { counts, type FactMarks, type JudgingFact } from '@champions/seal';
import { noteSource, type Told, type ToldSheet, turnSource } from './told';

/** Something that happened to a sheet, as the sheet keeps it. */
export type Note =
  | ({ readonly type: 'submitted' | 'confirmed' | 'revised'; readonly at: Date } & Marked)
  | ({ readonly type: 'entered'; readonly at: Date; readonly source: string } & Marked)
  | { readonly type: 'reopened' | 'abstained' | 'recused'; readonly at: Date | null };

interface Marked {
  readonly marks: FactMarks;
  readonly abstained: readonly string[];
  /** The hash of the comments. */
  readonly comments: string;
}

/** A sheet by pseudonyms. */
export interface StandingSheet {
  readonly sheetId: string;
  readonly entry: string;
  readonly judge: string;
  /** Why it counts no more, whatever the judge has handed in; null for one that counts. */
  readonly gone: 'conflict' | 'substituted' | null;
  /** Everything that has happened to it, in order. */
  readonly record: readonly Note[];
}

export interface Standing {
  /** Who takes part. */
  readonly entries: readonly string[];
  readonly sheets: readonly StandingSheet[];
  readonly now: string;
  /** The commitment to a sheet's comments by their hash; undefined once the judge's salt is erased. */
  readonly commit: (sheet: Pick<StandingSheet, 'judge' | 'entry'>, comments: string) => string | undefined;
}

/** A fact, and what it follows from: the same for whoever else finds it missing. */
export interface FactDue {
  readonly source: string;
  readonly fact: JudgingFact;
}

/** Who takes part by now, where the chain says otherwise. */
export function entriesDue(told: Told, { entries, now: at }: Pick<Standing, 'entries' | 'now'>): readonly FactDue[] {
  const taking = new Set(entries);
  const source = (entry: string) => `${entry} after ${String(told.entry(entry)?.index ?? -1)}`;
  const left = told.admitted.filter((entry) => !taking.has(entry));
  return [
    ...entries
      .filter((entry) => told.entry(entry)?.isIn !== true)
      .map((entry): FactDue => ({ source: source(entry), fact: { type: 'entry-admitted', at, entry } })),
    ...left.map((entry): FactDue => ({ source: source(entry), fact: { type: 'entry-withdrawn', at, entry } })),
  ];
}

interface Dated extends FactDue {
  readonly sheetId: string;
  readonly order: number;
}

/**
 * What the chain has yet to say of sheets: every note of their records in the order of time, each once, however many there
 * are since the last look; then which sheets count no more, or again, for a reason that is not in their record.
 */
export function sheetsDue(told: Told, { entries, sheets, now, commit }: Standing): readonly FactDue[] {
  const taking = new Set(entries);
  const notes: Dated[] = [];
  const turns: FactDue[] = [];
  for (const sheet of sheets) {
    // An entry that left before its chain began is in no result.
    if (!taking.has(sheet.entry) && told.entry(sheet.entry) === null) continue;
    const said = told.sheet(sheet);
    const due = notesDue(sheet, said, { now, commit });
    notes.push(...due);
    const turn = turnDue(sheet, { last: due.at(-1)?.fact ?? said, turns: said?.turns ?? 0 }, { now, commit });
    if (turn) turns.push(turn);
  }
  return [
    ...notes
      .sort((a, b) => a.order - b.order || byText(a.sheetId, b.sheetId))
      .map(({ source, fact }) => ({ source, fact })),
    ...turns.sort((a, b) => byText(a.source, b.source)),
  ];
}

type When = Pick<Standing, 'now' | 'commit'>;

function notesDue(sheet: StandingSheet, said: ToldSheet | null, when: When): Dated[] {
  const from = said?.old ? alreadySaid(sheet.record, said.old) : (said?.notes ?? 0);
  let order = 0;
  return sheet.record.slice(from).map((note, n) => {
    // Processes have clocks of their own; the order of a sheet's facts is that of its record.
    order = Math.max(order, note.at?.getTime() ?? 0);
    return {
      sheetId: sheet.sheetId,
      source: noteSource(sheet.sheetId, from + n),
      order,
      fact: factOf(note, sheet, when),
    };
  });
}

/** How many notes a chain covers that spoke of the sheet before sheets kept a record. */
function alreadySaid(record: readonly Note[], old: JudgingFact): number {
  const said = (note: Note): boolean => {
    if ('marks' in note && note.type !== 'entered')
      return counts(old) && sameMarks(note.marks, old.marks) && note.abstained.join() === old.abstained.join();
    if (note.type === 'recused') return old.type === 'sheet-removed';
    return old.type === `sheet-${note.type}`;
  };
  return record.findLastIndex(said) + 1;
}

function sameMarks(a: FactMarks, b: FactMarks): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}

function factOf(note: Note, sheet: StandingSheet, { now, commit }: When): JudgingFact {
  const about = { at: note.at?.toISOString() ?? now, judge: sheet.judge, entry: sheet.entry };
  switch (note.type) {
    case 'recused':
      return { type: 'sheet-removed', ...about, why: 'recused' };
    case 'reopened':
    case 'abstained':
      return { type: `sheet-${note.type}`, ...about };
    case 'entered':
      return { type: 'sheet-entered', ...about, ...markedOf(note, sheet, commit), source: note.source };
    default:
      return { type: `sheet-${note.type}`, ...about, ...markedOf(note, sheet, commit) };
  }
}

function markedOf({ marks, abstained, comments }: Marked, sheet: StandingSheet, commit: Standing['commit']) {
  const commitment = commit(sheet, comments);
  return { marks, abstained, ...(commitment === undefined ? {} : { comments: commitment }) };
}

interface Last {
  readonly last: JudgingFact | ToldSheet | null;
  readonly turns: number;
}

/** A sheet that somebody took out of the count, or gave back to it. */
function turnDue(sheet: StandingSheet, { last, turns }: Last, { now, commit }: When): FactDue | null {
  const about = { at: now, judge: sheet.judge, entry: sheet.entry };
  const source = turnSource(sheet.sheetId, turns);
  // Of a sheet that nothing was said of there is nothing to take back.
  if (last === null) return null;
  const isOut = last.type === 'sheet-removed';
  if (sheet.gone !== null) return isOut ? null : { source, fact: { type: 'sheet-removed', ...about, why: sheet.gone } };
  const note = sheet.record.at(-1);
  if (!isOut || note?.type === 'recused') return null;
  if (note?.type === 'abstained') return { source, fact: { type: 'sheet-abstained', ...about } };
  if (!note || !('marks' in note) || note.type === 'entered')
    return { source, fact: { type: 'sheet-reopened', ...about } };
  return { source, fact: { type: 'sheet-restored', ...about, ...markedOf(note, sheet, commit) } };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
