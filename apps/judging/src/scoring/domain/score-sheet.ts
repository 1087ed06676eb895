import { assertNever, DomainError } from '@champions/kernel';
import { markProblems, type Marks, type Weighed, weightedTotal } from './rubric';

/** One judge's marks for one entry. It keeps no text of the entry: that is read where it is shown. */
export interface ScoreSheet {
  readonly roundId: string;
  readonly competitionId: string;
  readonly judgeId: string;
  readonly entryId: string;
  readonly status: 'open' | 'submitted' | 'recused';
  readonly marks: Marks;
  readonly comment: string;
  /** From 0 to 100, once submitted. */
  readonly total: number | null;
  readonly submittedAt: Date | null;
  /** Why the judge stepped aside. */
  readonly reason: string | null;
}

export type Assignment = Pick<ScoreSheet, 'roundId' | 'competitionId' | 'judgeId' | 'entryId'>;

interface Marked {
  readonly rubric: readonly Weighed[];
  readonly marks: Marks;
  readonly comment: string;
}

export type JudgeCommand =
  | ({ readonly type: 'save' } & Marked)
  | ({ readonly type: 'submit'; readonly at: Date } & Marked)
  | { readonly type: 'reopen' }
  | { readonly type: 'recuse'; readonly reason: string };

export type ScoreSheetCommand =
  ({ readonly type: 'assign' } & Assignment) | (JudgeCommand & { readonly judgeId: string });

export type ScoreSheetFact =
  | ({ readonly type: 'assigned' } & Assignment)
  | { readonly type: 'saved'; readonly marks: Marks; readonly comment: string }
  | {
      readonly type: 'submitted';
      readonly marks: Marks;
      readonly comment: string;
      readonly total: number;
      readonly at: Date;
    }
  | { readonly type: 'reopened' }
  | { readonly type: 'recused'; readonly reason: string };

export function decide(command: ScoreSheetCommand, sheet: ScoreSheet | null): readonly ScoreSheetFact[] {
  if (command.type === 'assign') {
    const { roundId, competitionId, judgeId, entryId } = command;
    return sheet === null ? [{ type: 'assigned', roundId, competitionId, judgeId, entryId }] : [];
  }
  if (sheet === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  if (sheet.judgeId !== command.judgeId) throw new DomainError('NOT_YOUR_SHEET', { kind: 'forbidden' });
  if (sheet.status === 'recused') {
    if (command.type === 'recuse') return [];
    throw new DomainError('SHEET_RECUSED');
  }
  switch (command.type) {
    case 'save': {
      if (sheet.status === 'submitted') throw new DomainError('SHEET_SUBMITTED');
      requireMarks(command, { finished: false });
      const { marks, comment } = command;
      return sameMarks(command, sheet) ? [] : [{ type: 'saved', marks, comment }];
    }
    case 'submit': {
      if (sheet.status === 'submitted') {
        if (sameMarks(command, sheet)) return [];
        throw new DomainError('SHEET_SUBMITTED');
      }
      requireMarks(command, { finished: true });
      const { rubric, marks, comment, at } = command;
      return [{ type: 'submitted', marks, comment, total: weightedTotal(rubric, marks), at }];
    }
    case 'reopen':
      return sheet.status === 'open' ? [] : [{ type: 'reopened' }];
    case 'recuse':
      return [{ type: 'recused', reason: command.reason }];
    default:
      return assertNever(command);
  }
}

function requireMarks({ rubric, marks }: Marked, { finished }: { readonly finished: boolean }): void {
  const fields = markProblems(rubric, marks, { finished });
  if (fields.length === 0) return;
  throw new DomainError(finished ? 'SHEET_INCOMPLETE' : 'INVALID_INPUT', { fields });
}

function sameMarks(typed: Omit<Marked, 'rubric'>, kept: Omit<Marked, 'rubric'>): boolean {
  const keys = new Set([...Object.keys(typed.marks), ...Object.keys(kept.marks)]);
  return typed.comment === kept.comment && [...keys].every((key) => typed.marks[key] === kept.marks[key]);
}

export function evolve(sheet: ScoreSheet | null, fact: ScoreSheetFact): ScoreSheet {
  if (fact.type === 'assigned') {
    const { roundId, competitionId, judgeId, entryId } = fact;
    const assignment = { roundId, competitionId, judgeId, entryId };
    const blank = { marks: {}, comment: '', total: null, submittedAt: null, reason: null };
    return { ...assignment, status: 'open', ...blank };
  }
  if (sheet === null) throw new Error(`${fact.type} before a sheet was assigned`);
  switch (fact.type) {
    case 'saved':
      return { ...sheet, marks: fact.marks, comment: fact.comment };
    case 'submitted': {
      const { marks, comment, total, at } = fact;
      return { ...sheet, status: 'submitted', marks, comment, total, submittedAt: at };
    }
    case 'reopened':
      return { ...sheet, status: 'open', total: null, submittedAt: null };
    case 'recused':
      return { ...sheet, status: 'recused', total: null, submittedAt: null, reason: fact.reason };
    default:
      return assertNever(fact);
  }
}
