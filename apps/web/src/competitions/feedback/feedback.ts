import type { FeedbackLetter, FeedbackReason, Language, Localised, Standing } from '@champions/contracts';
import type { Fields } from '../../drafts/merge-fields';

export const feedbackStatuses = ['drafted', 'edited', 'approved'] as const;
export type FeedbackStatus = (typeof feedbackStatuses)[number];

export const feedbackReasons = [
  ...(['strong-field', 'fit-with-theme', 'unclear-aims', 'unclear-plan', 'feasibility'] as const),
  ...(['scope', 'inclusion', 'budget', 'evidence', 'continuation'] as const),
] satisfies readonly FeedbackReason[];

export interface FeedbackLine {
  readonly id: string;
  readonly proposalId: string;
  /** Null when the proposal was withdrawn: no letter goes out. */
  readonly title: string | null;
  readonly organisationName: string | null;
  readonly status: FeedbackStatus;
  /** Whether what it rests on has changed since somebody last looked at it. */
  readonly outdated: boolean;
  readonly comments: { readonly included: number; readonly shared: number };
  readonly revision: number;
}

export interface FeedbackPage {
  readonly items: readonly FeedbackLine[];
  readonly next: string | null;
  readonly counts: Readonly<Record<FeedbackStatus | 'outdated', number>>;
}

export interface SharedComment {
  readonly number: number;
  /** Null for the proposal as a whole. */
  readonly criterion: Localised | null;
  readonly original: string;
  readonly include: boolean;
  readonly words: string;
}

export interface Feedback extends Omit<FeedbackLine, 'comments'> {
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
  readonly comments: readonly SharedComment[];
  readonly message: string;
  readonly approved: { readonly by: string | null; readonly at: string } | null;
  readonly letter: FeedbackLetter;
}

export interface ApprovedMany {
  readonly approved: number;
  readonly refused: readonly { readonly proposalId: string; readonly message: string }[];
}

export const feedbackPath = (competitionId: string): string => `/api/judging/competitions/${competitionId}/feedback`;
export const letterPath = (competitionId: string, proposalId: string): string =>
  `${feedbackPath(competitionId)}/${proposalId}`;

export const reasonField = (reason: string): string => `reason.${reason}`;
export const includeField = (number: number): string => `comment.${number}.include`;
export const wordsField = (number: number): string => `comment.${number}.words`;

/** A letter as the fields of one draft, so that two people can work on different parts of it. */
export function toFields({ reasons, comments, message }: Pick<Feedback, 'reasons' | 'comments' | 'message'>): Fields {
  return Object.fromEntries<unknown>([
    ['message', message],
    ...feedbackReasons.map((reason) => [reasonField(reason), reasons.includes(reason)] as const),
    ...comments.flatMap(({ number, include, words }) => [
      [includeField(number), include] as const,
      [wordsField(number), words] as const,
    ]),
  ]);
}

/** What was written, as the server takes it, on the comments that are in the letter now. */
export function toBody(fields: Fields, comments: readonly Pick<SharedComment, 'number'>[]) {
  const textOf = (field: string) => (typeof fields[field] === 'string' ? fields[field] : '');
  return {
    reasons: feedbackReasons.filter((reason) => fields[reasonField(reason)] === true),
    comments: comments.map(({ number }) => ({
      number,
      include: fields[includeField(number)] === true,
      words: textOf(wordsField(number)),
    })),
    message: textOf('message'),
  };
}
