import type { FeedbackLetter, FeedbackReason, Language, Localised, Standing } from '@champions/contracts';
import type { EntrySummary } from '../entries';
import type { Feedback } from './domain/feedback';
import type { StoredFeedback } from './feedback.query';
import { toLetter } from './feedback.messages';

export interface FeedbackLine {
  readonly id: string;
  readonly proposalId: string;
  /** Null when the proposal was withdrawn after it was decided on: no letter goes to it. */
  readonly title: string | null;
  readonly organisationName: string | null;
  readonly status: Feedback['status'];
  readonly outdated: boolean;
  readonly comments: { readonly included: number; readonly shared: number };
  readonly revision: number;
}

export interface FeedbackView extends Omit<FeedbackLine, 'comments'> {
  /** In which the organisation wrote its proposal; null when it was withdrawn. */
  readonly language: Language | null;
  readonly standing: readonly {
    readonly key: string;
    readonly criterion: Localised;
    readonly standing: Standing;
  }[];
  readonly strongest: readonly string[];
  readonly weakest: readonly string[];
  readonly suggested: readonly FeedbackReason[];
  readonly reasons: readonly FeedbackReason[];
  /** Numbered within the letter; nothing says who wrote them. */
  readonly comments: readonly {
    readonly number: number;
    readonly criterion: Localised | null;
    readonly original: string;
    readonly include: boolean;
    readonly words: string;
  }[];
  readonly message: string;
  readonly approved: { readonly by: string | null; readonly at: string } | null;
  /** What its reader would be told if it were approved as it is. */
  readonly letter: FeedbackLetter;
}

type About = Pick<EntrySummary, 'title' | 'organisationName' | 'language'>;

export function toLine(feedback: StoredFeedback, entry: About | undefined): FeedbackLine {
  const { id, proposalId, status, outdated, comments, revision } = feedback;
  return {
    ...{ id, proposalId, title: entry?.title ?? null, organisationName: entry?.organisationName ?? null },
    ...{ status, outdated, revision },
    comments: { included: comments.filter(({ include }) => include).length, shared: comments.length },
  };
}

export function toView(feedback: StoredFeedback, entry: About | undefined, approver: string | null): FeedbackView {
  const { basis, reasons, message, approved, comments } = feedback;
  return {
    ...toLine(feedback, entry),
    language: entry?.language ?? null,
    standing: basis.standing.map(({ key, name: criterion, standing }) => ({ key, criterion, standing })),
    ...{ strongest: basis.strongest, weakest: basis.weakest, suggested: basis.suggested, reasons, message },
    comments: comments.map(({ number, criterion, text: original, include, words }) => ({
      ...{ number, criterion, original, include, words },
    })),
    approved: approved && { by: approver, at: approved.at.toISOString() },
    letter: toLetter(feedback),
  };
}
