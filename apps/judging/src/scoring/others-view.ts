import { type Blinded, type Entry, visibleText } from '../entries';
import type { Finished, ScoreSheet } from './domain/score-sheet';

export type MarksShown = Pick<Finished, 'marks' | 'comment' | 'comments' | 'abstained' | 'total'>;

/** What another judge gave the same entry. Judges are numbered within the entry: nobody learns who is who. */
export interface OthersMarks extends MarksShown {
  readonly reader: number;
  /** What was given before the discussion changed it. */
  readonly first: MarksShown | null;
  readonly revisions: readonly { readonly at: string; readonly why: string; readonly total: number }[];
}

/** Comments are typed by people who may have known whose the entry is: they are blotted like the entry itself. */
export function toOthersMarks(
  sheets: readonly ScoreSheet[],
  entry: Pick<Entry, 'organisationName' | 'economy'>,
  blind: readonly Blinded[],
): readonly OthersMarks[] {
  const text = (typed: string) => visibleText(typed, entry, blind);
  const shown = ({ marks, comment, comments, abstained, total }: MarksShown): MarksShown => ({
    ...{ marks, abstained, total },
    comment: text(comment),
    comments: Object.fromEntries(Object.entries(comments).map(([key, typed]) => [key, text(typed)])),
  });
  return sheets.flatMap((sheet, index) => {
    const { status, total, first, revisions } = sheet;
    if (status !== 'submitted' || total === null) return [];
    return [
      {
        reader: index + 1,
        ...shown({ ...sheet, total }),
        first: first && shown(first),
        revisions: revisions.map((one) => ({ at: one.at.toISOString(), why: text(one.why), total: one.total })),
      },
    ];
  });
}
