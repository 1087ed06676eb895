import { type AnswerValue, type Blinded, type Entry, visibleAnswers, visibleIdentity, visibleText } from '../entries';
import type { Criterion, Round } from '../rounds';
import type { Marks } from './domain/rubric';
import type { ScoreSheet } from './domain/score-sheet';

/** One line of a judge's list. Who is behind the entry is there only as far as the round shows it. */
export interface SheetListItem {
  readonly sheetId: string;
  readonly roundId: string;
  readonly competitionId: string;
  readonly proposalId: string;
  readonly status: ScoreSheet['status'];
  readonly roundStatus: Round['status'];
  readonly title: string;
  readonly language: string;
  readonly organisationName?: string;
  readonly economy?: string;
  readonly total: number | null;
  readonly submittedAt: string | null;
  readonly revision: number;
}

export interface OwnMarks {
  readonly sheetId: string;
  readonly status: ScoreSheet['status'];
  readonly marks: Marks;
  readonly comment: string;
  readonly total: number | null;
  readonly submittedAt: string | null;
  readonly revision: number;
}

export interface SheetView extends OwnMarks {
  readonly roundId: string;
  readonly competitionId: string;
  readonly proposalId: string;
  readonly round: {
    readonly status: Round['status'];
    readonly blind: readonly Blinded[];
    readonly closesAt: string | null;
  };
  readonly rubric: readonly Criterion[];
  readonly entry: {
    readonly title: string;
    readonly language: string;
    readonly form: Entry['form'];
    readonly answers: Readonly<Record<string, AnswerValue>>;
    readonly organisationName?: string;
    readonly economy?: string;
  };
}

type Kept = ScoreSheet & { readonly sheetId: string; readonly revision: number };

export function toOwnMarks({ sheetId, status, marks, comment, total, submittedAt, revision }: Kept): OwnMarks {
  return { sheetId, status, marks, comment, total, submittedAt: submittedAt?.toISOString() ?? null, revision };
}

export function toListItem(
  sheet: Kept,
  { blind, status: roundStatus }: Round,
  entry: Omit<Entry, 'form' | 'answers'>,
): SheetListItem {
  const { sheetId, roundId, competitionId, entryId, status, total, submittedAt, revision } = sheet;
  return {
    ...{ sheetId, roundId, competitionId, proposalId: entryId, status, roundStatus },
    title: visibleText(entry.title, entry, blind),
    language: entry.language,
    ...visibleIdentity(entry, blind),
    ...{ total, submittedAt: submittedAt?.toISOString() ?? null, revision },
  };
}

export function toSheetView(sheet: Kept, round: Round, entry: Entry, closesAt: string | null): SheetView {
  const { roundId, competitionId, entryId } = sheet;
  const { blind, rubric, status } = round;
  return {
    ...toOwnMarks(sheet),
    ...{ roundId, competitionId, proposalId: entryId, rubric, round: { status, blind, closesAt } },
    entry: {
      title: visibleText(entry.title, entry, blind),
      language: entry.language,
      form: entry.form,
      answers: visibleAnswers(entry.answers, entry, blind),
      ...visibleIdentity(entry, blind),
    },
  };
}
