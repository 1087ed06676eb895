import type { Language } from '@champions/contracts';
import { sentence } from '@champions/platform';
import { type AnswerValue, type Blinded, type Entry, visibleAnswers, visibleIdentity, visibleText } from '../entries';
import type { Criterion, OthersMarks, Round } from '../rounds';
import { judgingSentences } from '../sentences';
import { type MarkProblem, markProblems } from './domain/rubric';
import type { Entered, Filled, ScoreSheet } from './domain/score-sheet';
import { isUnfinished } from './is-unfinished';
import type { MarksShown } from './others-view';
import type { OwnSheet } from './own-sheets.handler';

/** One line of a judge's list. Who is behind the entry is there only as far as the round shows it. */
export interface SheetListItem {
  readonly sheetId: string;
  readonly roundId: string;
  readonly competitionId: string;
  readonly proposalId: string;
  readonly status: ScoreSheet['status'];
  readonly roundStatus: Round['status'];
  readonly roundName: Round['name'];
  readonly title: string;
  readonly language: string;
  readonly organisationName?: string;
  readonly economy?: string;
  /** Whether it is one of those that every judge reads first. */
  readonly calibration: boolean;
  readonly marks: Filled['marks'];
  readonly abstained: Filled['abstained'];
  readonly total: number | null;
  readonly submittedAt: string | null;
  readonly revision: number;
}

export interface ProblemView {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** Marks that somebody typed for the judge; who that was is the secretariat's to know. */
export type EnteredView = Pick<
  Entered,
  'marks' | 'comment' | 'comments' | 'abstained' | 'share' | 'source' | 'note'
> & {
  readonly at: string;
  readonly answer: 'waiting' | 'confirmed' | 'corrected';
};

export interface OwnMarks extends Filled {
  readonly sheetId: string;
  readonly status: ScoreSheet['status'];
  readonly total: number | null;
  readonly failed: readonly string[];
  readonly submittedAt: string | null;
  readonly reason: string | null;
  readonly entered: EnteredView | null;
  /** The total before the discussion changed it. */
  readonly firstTotal: number | null;
  /** What was given before that. */
  readonly first: MarksShown | null;
  readonly revisions: readonly { readonly at: string; readonly why: string; readonly total: number }[];
  /** What is wrong with what was typed; it was kept as it is. */
  readonly problems: readonly ProblemView[];
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
    readonly othersMarks: OthersMarks;
    readonly calibration: boolean;
    /** Whether a submitted sheet can be revised now. */
    readonly revisable: boolean;
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

/** What a change of a sheet answers. */
export function toAnswer({ sheet: { id, revision, state }, round, origin }: OwnSheet, language: Language): OwnMarks {
  return blotNote(toOwnMarks({ sheetId: id, revision, ...state }, round.rubric, language), origin, round.blind);
}

/** What the secretariat notes beside marks it has typed is blotted as the entry is; it knows whose that is. */
function blotNote<T extends OwnMarks>(view: T, origin: OwnSheet['origin'], blind: readonly Blinded[]): T {
  const { entered } = view;
  return entered && origin
    ? { ...view, entered: { ...entered, note: visibleText(entered.note, origin, blind) } }
    : view;
}

export function toOwnMarks(sheet: Kept, rubric: readonly Criterion[], language: Language): OwnMarks {
  const { sheetId, status, total, failed, submittedAt, reason, revision } = sheet;
  const { marks, comment, comments, abstained, share } = sheet;
  const problems = isUnfinished(sheet) ? markProblems(rubric, sheet, { finished: false }) : [];
  return {
    ...{ sheetId, status, marks, comment, comments, abstained, share, total, failed, reason, revision },
    submittedAt: submittedAt?.toISOString() ?? null,
    entered: sheet.entered && toEntered(sheet.entered),
    firstTotal: sheet.first?.total ?? null,
    first: sheet.first && toShown(sheet.first),
    revisions: sheet.revisions.map((one) => ({ at: one.at.toISOString(), why: one.why, total: one.total })),
    problems: problems.map((problem) => toProblem(problem, language)),
  };
}

const toShown = ({ marks, comment, comments, abstained, total }: MarksShown): MarksShown => ({
  ...{ marks, comment, comments, abstained, total },
});

function toEntered({ at, corrected, ...entered }: Entered): EnteredView {
  const { marks, comment, comments, abstained, share, source, note } = entered;
  const answer = corrected === null ? 'waiting' : corrected ? 'corrected' : 'confirmed';
  return { marks, comment, comments, abstained, share, source, note, at: at.toISOString(), answer };
}

function toProblem({ path: field, code, params }: MarkProblem, language: Language): ProblemView {
  return { field, code, message: sentence(judgingSentences, code, language, params) ?? code };
}

export function toListItem(
  sheet: Kept,
  { blind, status: roundStatus, name: roundName, settings }: Round,
  entry: Omit<Entry, 'form' | 'answers'>,
): SheetListItem {
  const { sheetId, roundId, competitionId, entryId, status, total, submittedAt, revision } = sheet;
  const { marks, abstained } = sheet;
  return {
    ...{ sheetId, roundId, competitionId, proposalId: entryId, status, roundStatus, roundName },
    title: visibleText(entry.title, entry, blind),
    language: entry.language,
    ...visibleIdentity(entry, blind),
    calibration: settings.calibration.includes(entryId),
    ...{ marks, abstained, total, submittedAt: submittedAt?.toISOString() ?? null, revision },
  };
}

/** What changes of a round while it runs. */
interface RoundNow {
  readonly closesAt: string | null;
  readonly revisable: boolean;
}

export function toSheetView(
  sheet: Kept,
  round: Round,
  entry: Entry,
  { closesAt, revisable, language }: RoundNow & { readonly language: Language },
): SheetView {
  const { roundId, competitionId, entryId } = sheet;
  const { blind, rubric, status, settings } = round;
  const { othersMarks } = settings;
  const calibration = settings.calibration.includes(entryId);
  return {
    ...blotNote(toOwnMarks(sheet, rubric, language), entry, blind),
    ...{ roundId, competitionId, proposalId: entryId, rubric },
    round: { status, blind, closesAt, othersMarks, calibration, revisable },
    entry: {
      title: visibleText(entry.title, entry, blind),
      language: entry.language,
      form: entry.form,
      answers: visibleAnswers(entry.answers, entry, blind),
      ...visibleIdentity(entry, blind),
    },
  };
}
