import { assertNever, digestOf, DomainError, type FieldProblem } from '@champions/kernel';
import type { Basis, SharedComment } from './basis';
import { namesAnyOf } from './names-any-of';
import type { FeedbackReason } from './words';

/** A judge's comment on its way into a letter; the original stays beside what the secretariat made of it. */
export interface LetterComment extends SharedComment {
  /** By which it is spoken of within its letter. */
  readonly number: number;
  readonly include: boolean;
  readonly words: string;
}

/** What a person writes on a letter. */
export interface Written {
  readonly reasons: readonly FeedbackReason[];
  readonly comments: readonly Pick<LetterComment, 'number' | 'include' | 'words'>[];
  readonly message: string;
}

/** The feedback letter of one entry. A person has looked at it once it is `edited`, even if nothing was changed. */
export interface Feedback {
  readonly competitionId: string;
  readonly proposalId: string;
  readonly status: 'drafted' | 'edited' | 'approved';
  readonly basis: Omit<Basis, 'comments'>;
  readonly comments: readonly LetterComment[];
  readonly reasons: readonly FeedbackReason[];
  readonly message: string;
  /** Whether what it rests on has changed since a person last looked at it. */
  readonly outdated: boolean;
  readonly approved: { readonly by: string; readonly at: Date } | null;
  /** Whether it was ever told to the service that sends it. */
  readonly told: boolean;
}

export type FeedbackCommand =
  | { readonly type: 'draft'; readonly competitionId: string; readonly proposalId: string; readonly basis: Basis }
  | ({ readonly type: 'edit' } & Written)
  | {
      readonly type: 'approve';
      readonly by: string;
      readonly at: Date;
      /** Who must not be named in it. */
      readonly judges: readonly string[];
    };

export type FeedbackFact =
  | { readonly type: 'drafted'; readonly competitionId: string; readonly proposalId: string; readonly basis: Basis }
  | { readonly type: 'rebased'; readonly basis: Basis }
  | ({ readonly type: 'edited' } & Written)
  | { readonly type: 'approved'; readonly by: string; readonly at: Date };

export function decide(command: FeedbackCommand, feedback: Feedback | null): readonly FeedbackFact[] {
  if (command.type === 'draft') return draft(command, feedback);
  if (feedback === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  switch (command.type) {
    case 'edit': {
      const known = new Set(feedback.comments.map(({ number }) => number));
      const fields = command.comments.flatMap(({ number }, index): FieldProblem[] =>
        known.has(number) ? [] : [{ path: `comments.${index}.number`, code: 'COMMENT_UNKNOWN' }],
      );
      if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
      const { reasons, comments, message } = command;
      const edited = { type: 'edited', reasons: [...new Set(reasons)], comments, message } as const;
      // Whoever saves a letter as it was drafted has looked at it, and that is news.
      const isNews = feedback.status === 'drafted' || feedback.outdated || !sameWritten(edited, feedback);
      return isNews ? [edited] : [];
    }
    case 'approve':
      if (feedback.status === 'approved') return [];
      requireFit(feedback, command.judges);
      return [{ type: 'approved', by: command.by, at: command.at }];
    default:
      return assertNever(command);
  }
}

function draft(
  { competitionId, proposalId, basis }: Extract<FeedbackCommand, { readonly type: 'draft' }>,
  feedback: Feedback | null,
): readonly FeedbackFact[] {
  if (feedback !== null && sameBasis(basis, feedback)) return [];
  // What nobody has touched is drafted anew; what a person wrote stays, and is said to rest on something else.
  return feedback === null || feedback.status === 'drafted'
    ? [{ type: 'drafted', competitionId, proposalId, basis }]
    : [{ type: 'rebased', basis }];
}

/** @throws DomainError FEEDBACK_UNFIT naming what stands in the way, FEEDBACK_EMPTY. */
function requireFit({ basis, comments, reasons, message }: Feedback, judges: readonly string[]): void {
  const included = comments.filter(({ include }) => include);
  const fields: FieldProblem[] = included.flatMap(({ number, words }) => {
    const path = `comments.${number}.words`;
    if (words.trim() === '') return [{ path, code: 'COMMENT_EMPTY' }];
    return namesAnyOf(judges, words) ? [{ path, code: 'JUDGE_NAMED' }] : [];
  });
  if (namesAnyOf(judges, message)) fields.push({ path: 'message', code: 'JUDGE_NAMED' });
  if (fields.length > 0) throw new DomainError('FEEDBACK_UNFIT', { fields });
  const says = basis.standing.length + reasons.length + included.length > 0 || message.trim() !== '';
  if (!says) throw new DomainError('FEEDBACK_EMPTY');
}

export function evolve(feedback: Feedback | null, fact: FeedbackFact): Feedback {
  if (fact.type === 'drafted') {
    const { competitionId, proposalId, basis } = fact;
    const { comments, ...rest } = basis;
    return {
      ...{ competitionId, proposalId, status: 'drafted', basis: rest, reasons: basis.suggested, message: '' },
      comments: comments.map((one, index) => ({ ...one, number: index + 1, include: true, words: one.text })),
      ...{ outdated: false, approved: null, told: feedback?.told ?? false },
    };
  }
  if (feedback === null) throw new Error(`${fact.type} before a letter was drafted`);
  switch (fact.type) {
    case 'rebased': {
      const { comments, ...basis } = fact.basis;
      const merged = mergeComments(feedback.comments, comments);
      return { ...feedback, basis, comments: merged, status: 'edited', outdated: true, approved: null };
    }
    case 'edited': {
      const { reasons, message } = fact;
      const written = new Map(fact.comments.map(({ number, include, words }) => [number, { include, words }]));
      const comments = feedback.comments.map((one) => ({ ...one, ...written.get(one.number) }));
      return { ...feedback, status: 'edited', reasons, message, comments, outdated: false, approved: null };
    }
    case 'approved': {
      const { by, at } = fact;
      return { ...feedback, status: 'approved', approved: { by, at }, outdated: false, told: true };
    }
    default:
      return assertNever(fact);
  }
}

/** What may no longer be shared goes; what was reworded stays so; what is new waits for somebody to include it. */
function mergeComments(before: readonly LetterComment[], now: readonly SharedComment[]): readonly LetterComment[] {
  const known = new Map(before.map((one) => [one.source, one]));
  let last = Math.max(0, ...before.map(({ number }) => number));
  return now.map((shared) => {
    const kept = known.get(shared.source);
    if (!kept) return { ...shared, number: (last += 1), include: false, words: shared.text };
    return { ...kept, ...shared, words: kept.words === kept.text ? shared.text : kept.words };
  });
}

function sameBasis({ comments, ...basis }: Basis, feedback: Feedback): boolean {
  const shared = feedback.comments.map(({ source, criterion, text }) => ({ source, criterion, text }));
  return same(basis, feedback.basis) && same(comments, shared);
}

function sameWritten({ reasons, comments, message }: Written, feedback: Feedback): boolean {
  const kept = new Map(feedback.comments.map((one) => [one.number, one]));
  return (
    message === feedback.message &&
    same(reasons, feedback.reasons) &&
    comments.every(({ number, include, words }) => {
      const one = kept.get(number);
      return one?.include === include && one.words === words;
    })
  );
}

const same = (one: unknown, other: unknown): boolean => digestOf(one) === digestOf(other);
