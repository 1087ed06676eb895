import type {
  Answer,
  Form,
  IneligibleReason,
  Language,
  Localised,
  Phase,
  ProposalStatus,
  Timeline,
} from '@champions/contracts';

export type Answers = Readonly<Record<string, Answer | undefined>>;

export interface ListedProposal {
  readonly id: string;
  readonly competitionId: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly status: ProposalStatus;
  readonly language: Language;
  readonly title: string | null;
  readonly version: number;
  readonly receiptNumber: string | null;
  readonly receivedAt: string | null;
  readonly late: boolean;
  readonly savedAt: string;
}

export interface Proposal {
  readonly id: string;
  readonly revision: number;
  readonly competitionId: string;
  readonly status: ProposalStatus;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly language: Language;
  readonly answers: Answers;
  readonly savedAt: string;
  readonly submission: {
    readonly version: number;
    readonly title: string;
    readonly late: boolean;
    readonly receivedAt: string;
    readonly receiptNumber: string;
    readonly content: { readonly answers: Answers; readonly form?: Form; readonly language?: Language };
  } | null;
  readonly lateDecision: { readonly accepted: boolean; readonly reason: string; readonly at: string } | null;
  readonly screening: {
    readonly eligible: boolean;
    readonly reasons: readonly IneligibleReason[];
    readonly at: string;
    readonly note?: string | null;
  } | null;
  readonly withdrawal: { readonly reason: string | null; readonly at: string } | null;
}

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What a save answers. */
export interface Saved {
  readonly revision: number;
  readonly savedAt: string;
  readonly problems: readonly FieldProblem[];
  readonly missing: readonly string[];
}

export interface Submitted {
  readonly revision: number;
  readonly late: boolean;
}

export interface Receipt {
  readonly number: string;
  readonly keyId: string;
  readonly proposalId: string;
  readonly proposalVersion: number;
  readonly contentHash: string;
  readonly receivedAt: string;
  readonly signature: string;
}

/** A call as its page and its form need it. */
export interface Call {
  readonly competitionId: string;
  readonly name: Localised;
  readonly theme: Localised;
  readonly description: Localised;
  readonly eligibility: readonly Localised[];
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly phase: Phase;
  readonly timeline: Timeline;
  readonly form: Form;
  readonly window: 'not-open' | 'in-time' | 'late' | 'over';
}

export const proposalPath = (id: string): string => `/api/intake/proposals/${id}`;
export const callPath = (competitionId: string): string => `/api/intake/calls/${competitionId}`;
