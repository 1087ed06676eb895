import { type Localised, wellFormed } from '@champions/kernel';
import type { FeedbackReason, Standing } from './words';

export interface NamedStanding {
  readonly key: string;
  readonly name: Localised;
  readonly standing: Standing;
}

/** A comment that its judge marked for sharing, as typed. */
export interface SharedComment {
  /** Which sheet and criterion it is from: for this service alone, since it would tell whose it is. */
  readonly source: string;
  /** The criterion it is about; null for the entry as a whole. */
  readonly criterion: Localised | null;
  readonly text: string;
}

/** What a feedback letter rests on, worked out from the sheets and the decisions. */
export interface Basis {
  readonly standing: readonly NamedStanding[];
  readonly strongest: readonly string[];
  readonly weakest: readonly string[];
  readonly suggested: readonly FeedbackReason[];
  readonly comments: readonly SharedComment[];
}

interface Sheet {
  readonly sheetId: string;
  readonly comment: string;
  readonly comments: Readonly<Record<string, string>>;
  readonly abstained: readonly string[];
}

interface Named {
  readonly key: string;
  readonly name: Localised;
}

/** The comments of sheets that were marked for sharing, in an order that says nothing of who wrote them. */
export function sharedComments(sheets: readonly Sheet[], rubric: readonly Named[]): readonly SharedComment[] {
  const said = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
  return sheets
    .toSorted((a, b) => (a.sheetId < b.sheetId ? -1 : 1))
    .flatMap(({ sheetId, comment, comments, abstained }) => [
      ...(said(comment) ? [{ source: sheetId, criterion: null, text: wellFormed(comment) }] : []),
      ...rubric.flatMap(({ key, name }) => {
        const text = comments[key];
        return said(text) && !abstained.includes(key)
          ? [{ source: `${sheetId}/${key}`, criterion: name, text: wellFormed(text) }]
          : [];
      }),
    ]);
}
