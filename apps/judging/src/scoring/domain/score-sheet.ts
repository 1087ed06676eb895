import { assertNever, DomainError } from '@champions/kernel';
import { sheetTotal } from '@champions/seal';
import {
  type Comments,
  failedCriteria,
  type Marked,
  markProblems,
  type Marks,
  unknownCriteria,
  type Weighed,
} from './rubric';
import { noteOf, notesOfOld, type SheetNote } from './sheet-record';

/** What a judge fills in. */
export interface Filled extends Marked {
  /** On the entry as a whole. */
  readonly comment: string;
  /** Whether the comments may reach the organisation, without the judge's name. */
  readonly share: boolean;
}

/** Marks that count, with what follows from them. */
export interface Finished extends Filled {
  /** From 0 to 100. */
  readonly total: number;
  /** The pass/fail criteria that were failed. */
  readonly failed: readonly string[];
}

export const entrySources = ['paper', 'mail', 'telephone'] as const;
export type EnteredFrom = (typeof entrySources)[number];

/** Marks that somebody else typed for the judge, as they were typed. */
export interface Entered extends Finished {
  readonly by: string;
  readonly at: Date;
  readonly source: EnteredFrom;
  /** Where the original is, or what was hard to read. */
  readonly note: string;
  readonly answeredAt: Date | null;
  /** Whether the judge put other marks in their place; null until the judge has answered. */
  readonly corrected: boolean | null;
}

export interface Revision extends Finished {
  readonly by: string;
  readonly at: Date;
  readonly why: string;
}

/** One judge's marks for one entry. It keeps no text of the entry: that is read where it is shown. */
export interface ScoreSheet extends Filled {
  readonly roundId: string;
  readonly competitionId: string;
  readonly judgeId: string;
  readonly entryId: string;
  /** `entered`: typed for the judge, who has yet to confirm it. `abstained`: read, and not marked. */
  readonly status: 'open' | 'entered' | 'submitted' | 'abstained' | 'recused';
  /** From 0 to 100, once submitted. */
  readonly total: number | null;
  readonly failed: readonly string[];
  readonly submittedAt: Date | null;
  /** Why the judge stepped aside or abstained. */
  readonly reason: string | null;
  readonly entered: Entered | null;
  /** What was submitted before the discussion, once that has changed it. */
  readonly first: (Finished & { readonly submittedAt: Date | null }) | null;
  readonly revisions: readonly Revision[];
  /** What happened, in order, for the chain of the round: each exactly once, however late it is read. */
  readonly record: readonly SheetNote[];
}

export type Assignment = Pick<ScoreSheet, 'roundId' | 'competitionId' | 'judgeId' | 'entryId'>;

interface ByRubric extends Filled {
  readonly rubric: readonly Weighed[];
}

export type JudgeCommand =
  | ({ readonly type: 'save' } & ByRubric)
  | ({ readonly type: 'submit'; readonly at: Date } & ByRubric)
  | { readonly type: 'confirm'; readonly at: Date }
  | { readonly type: 'reopen'; readonly at: Date }
  | ({ readonly type: 'revise'; readonly why: string; readonly at: Date } & ByRubric)
  | { readonly type: 'abstain'; readonly reason: string; readonly at: Date }
  | { readonly type: 'recuse'; readonly reason: string; readonly at: Date };

export type ScoreSheetCommand =
  | ({ readonly type: 'assign' } & Assignment)
  | ({ readonly type: 'enter' } & ByRubric & Pick<Entered, 'by' | 'at' | 'source' | 'note'>)
  | (JudgeCommand & { readonly judgeId: string });

export type ScoreSheetFact =
  | ({ readonly type: 'assigned' } & Assignment)
  | ({ readonly type: 'saved' } & Filled)
  | ({ readonly type: 'entered' } & Finished & Pick<Entered, 'by' | 'at' | 'source' | 'note'>)
  | ({ readonly type: 'submitted'; readonly at: Date } & Finished)
  | { readonly type: 'reopened'; readonly at: Date }
  | ({ readonly type: 'revised' } & Revision)
  | { readonly type: 'abstained'; readonly reason: string; readonly at: Date }
  | { readonly type: 'recused'; readonly reason: string; readonly at: Date };

export function decide(command: ScoreSheetCommand, sheet: ScoreSheet | null): readonly ScoreSheetFact[] {
  if (command.type === 'assign') {
    const { roundId, competitionId, judgeId, entryId } = command;
    return sheet === null ? [{ type: 'assigned', roundId, competitionId, judgeId, entryId }] : [];
  }
  if (sheet === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  if (command.type === 'enter') return enter(command, sheet);
  if (sheet.judgeId !== command.judgeId) throw new DomainError('NOT_YOUR_SHEET', { kind: 'forbidden' });
  if (sheet.status === 'recused') {
    if (command.type === 'recuse') return [];
    throw new DomainError('SHEET_RECUSED');
  }
  switch (command.type) {
    case 'save':
      requireUnfinished(sheet);
      requireKnown(command);
      return sameFilled(command, sheet) ? [] : [{ type: 'saved', ...toFilled(command) }];
    case 'submit':
      if (sheet.status === 'submitted' && sameFilled(command, sheet)) return [];
      requireUnfinished(sheet);
      return [{ type: 'submitted', ...finish(command), at: command.at }];
    case 'confirm': {
      if (sheet.status === 'submitted') return [];
      if (sheet.status !== 'entered' || sheet.entered === null) throw new DomainError('NOTHING_TO_CONFIRM');
      const { total, failed } = sheet.entered;
      return [{ type: 'submitted', ...toFilled(sheet.entered), total, failed, at: command.at }];
    }
    case 'reopen':
      return sheet.status === 'submitted' || sheet.status === 'abstained' ? [{ type: 'reopened', at: command.at }] : [];
    case 'revise': {
      if (sheet.status !== 'submitted') throw new DomainError('NOTHING_TO_REVISE');
      if (sameFilled(command, sheet)) return [];
      return [{ type: 'revised', ...finish(command), by: command.judgeId, at: command.at, why: command.why }];
    }
    case 'abstain':
      if (sheet.status === 'abstained') return [];
      requireUnfinished(sheet);
      return [{ type: 'abstained', reason: command.reason, at: command.at }];
    case 'recuse':
      return [{ type: 'recused', reason: command.reason, at: command.at }];
    default:
      return assertNever(command);
  }
}

function enter(
  command: Extract<ScoreSheetCommand, { readonly type: 'enter' }>,
  sheet: ScoreSheet,
): readonly ScoreSheetFact[] {
  // Nobody types over a judge: neither over what is finished nor over what was begun.
  if (sheet.status === 'recused') throw new DomainError('SHEET_RECUSED');
  if (sheet.status === 'submitted' || sheet.status === 'abstained') throw new DomainError('JUDGE_HAS_FINISHED');
  if (sheet.status === 'open' && !isBlank(sheet)) throw new DomainError('JUDGE_HAS_BEGUN');
  if (sheet.status === 'entered' && sameFilled(command, sheet)) return [];
  const { by, at, source, note } = command;
  return [{ type: 'entered', ...finish(command), by, at, source, note }];
}

function requireUnfinished({ status }: ScoreSheet): void {
  if (status === 'submitted') throw new DomainError('SHEET_SUBMITTED');
  if (status === 'abstained') throw new DomainError('SHEET_ABSTAINED');
}

/** A draft keeps whatever a judge types, right or wrong; only a criterion that is not there is no judge's typing. */
function requireKnown({ rubric, ...marked }: ByRubric): void {
  const fields = unknownCriteria(rubric, marked);
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
}

function finish({ rubric, ...marked }: ByRubric): Finished {
  const fields = markProblems(rubric, marked, { finished: true });
  if (fields.length > 0) throw new DomainError('SHEET_INCOMPLETE', { fields });
  return { ...toFilled(marked), total: sheetTotal(rubric, marked), failed: failedCriteria(rubric, marked) };
}

const toFilled = ({ marks, comment, comments, abstained, share }: Filled): Filled => ({
  ...{ marks, comment, comments, abstained, share },
});

const toFinished = (finished: Finished): Finished => ({
  ...toFilled(finished),
  total: finished.total,
  failed: finished.failed,
});

const isBlank = ({ marks, comment, comments, abstained, share }: Filled): boolean =>
  !share &&
  comment.trim() === '' &&
  abstained.length === 0 &&
  Object.keys(marks).length === 0 &&
  Object.values(comments).every((one) => one.trim() === '');

function sameFilled(typed: Filled, kept: Filled): boolean {
  return (
    typed.comment === kept.comment &&
    typed.share === kept.share &&
    sameEntries(typed.marks, kept.marks) &&
    sameEntries(typed.comments, kept.comments) &&
    typed.abstained.length === kept.abstained.length &&
    typed.abstained.every((key) => kept.abstained.includes(key))
  );
}

function sameEntries(typed: Marks | Comments, kept: Marks | Comments): boolean {
  const keys = new Set([...Object.keys(typed), ...Object.keys(kept)]);
  return [...keys].every((key) => typed[key] === kept[key]);
}

export function evolve(sheet: ScoreSheet | null, fact: ScoreSheetFact): ScoreSheet {
  if (fact.type === 'assigned') {
    const { roundId, competitionId, judgeId, entryId } = fact;
    const blank = { marks: {}, comment: '', comments: {}, abstained: [], share: false };
    const uncounted = { total: null, failed: [], submittedAt: null };
    const nothingYet = { reason: null, entered: null, first: null, revisions: [], record: [] };
    return { roundId, competitionId, judgeId, entryId, status: 'open', ...blank, ...uncounted, ...nothingYet };
  }
  if (sheet === null) throw new Error(`${fact.type} before a sheet was assigned`);
  const note = noteOf(fact, sheet);
  return changed(note ? { ...sheet, record: [...sheet.record, note] } : sheet, fact);
}

function changed(sheet: ScoreSheet, fact: Exclude<ScoreSheetFact, { readonly type: 'assigned' }>): ScoreSheet {
  const uncounted = { total: null, failed: [], submittedAt: null };
  switch (fact.type) {
    case 'saved':
      return { ...sheet, ...toFilled(fact), status: 'open' };
    case 'entered': {
      const { by, at, source, note } = fact;
      const entered = { ...toFinished(fact), by, at, source, note, answeredAt: null, corrected: null };
      return { ...sheet, ...toFilled(fact), status: 'entered', ...uncounted, entered };
    }
    case 'submitted': {
      const { total, failed, at } = fact;
      const entered = sheet.entered && {
        ...sheet.entered,
        answeredAt: at,
        corrected: !sameFilled(sheet.entered, fact),
      };
      return {
        ...sheet,
        ...toFilled(fact),
        status: 'submitted',
        total,
        failed,
        submittedAt: at,
        reason: null,
        entered,
      };
    }
    case 'reopened':
      return { ...sheet, status: 'open', ...uncounted, reason: null };
    case 'revised': {
      const { by, at, why } = fact;
      const { failed, submittedAt } = sheet;
      const before = sheet.first ?? { ...toFilled(sheet), total: sheet.total ?? 0, failed, submittedAt };
      const now = toFinished(fact);
      const revision = { ...now, by, at, why };
      return { ...sheet, ...now, first: before, revisions: [...sheet.revisions, revision] };
    }
    case 'abstained':
    case 'recused':
      return { ...sheet, status: fact.type, ...uncounted, reason: fact.reason };
    default:
      return assertNever(fact);
  }
}

/** A sheet from before criteria could be commented on and left out. */
export function upcastSheet(stored: unknown): unknown {
  const added = { comments: {}, abstained: [], failed: [], entered: null, first: null, revisions: [] };
  return { ...(stored as object), ...added };
}

/** A sheet from before its facts were noted for the chain. */
export function upcastUnrecorded(stored: unknown): unknown {
  const sheet = stored as Omit<ScoreSheet, 'record'>;
  return { ...sheet, record: notesOfOld(sheet) };
}

/** A sheet from before comments could be shared: what nobody was asked about stays with those who decide. */
export function upcastUnshared(stored: unknown): unknown {
  const { entered, first, revisions, ...sheet } = stored as ScoreSheet;
  const unshared = <T extends object>(one: T) => ({ ...one, share: false });
  return {
    ...unshared(sheet),
    entered: entered && unshared(entered),
    first: first && unshared(first),
    revisions: revisions.map(unshared),
  };
}
