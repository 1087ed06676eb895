import type {
  DataOf,
  FeedbackLetter,
  Language,
  Localised,
  newsletterV1,
  Outcome,
  ProposalStatus,
} from '@champions/contracts';

/** What is kept of a person; nothing once erased. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export interface KnownCompetition {
  readonly slug: string;
  readonly name: Localised;
  readonly zone: string;
}

export interface KnownProposal {
  readonly competitionId: string;
  readonly organisationName: string;
  readonly contactIds: readonly string[];
  readonly title: string;
  readonly status: ProposalStatus;
}

export interface KnownDecision {
  readonly competitionId: string;
  readonly proposalId: string;
  readonly outcome: Outcome;
}

export interface KnownFeedback {
  readonly competitionId: string;
  readonly proposalId: string;
  /** None while it is not approved. */
  readonly letter: FeedbackLetter | null;
}

export type KnownNewsletter = DataOf<typeof newsletterV1>;

/** What asking for a neighbour's thing can find: it, nothing yet, or that it is gone for good. */
export type Found<T> = T | 'missing' | 'gone';
