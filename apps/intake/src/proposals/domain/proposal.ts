import { assertNever } from '@champions/kernel';
import type { Answers, Form, Language } from './form';

export type ProposalStatus = 'draft' | 'submitted' | 'late' | 'late-refused' | 'eligible' | 'ineligible' | 'withdrawn';
export type IneligibleReason =
  | 'about-trade-negotiations'
  | 'not-deliverable-by-organisation'
  | 'not-an-eligible-organisation'
  | 'incomplete'
  | 'duplicate';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly economy: string;
  /** False while only the sender has said so, and the organisation's own document has not arrived yet. */
  readonly known: boolean;
}

/** What a receipt says of a submission; the issuer adds the number, the key and the signature. */
export interface ReceiptClaims {
  readonly proposalId: string;
  readonly competitionId: string;
  readonly organisationId: string;
  readonly proposalVersion: number;
  readonly contentHash: string;
  readonly receivedAt: string;
  readonly timelineRevision: number;
}

export interface IssuedReceipt extends ReceiptClaims {
  readonly type: 'champions.receipt';
  readonly version: 1;
  readonly keyId: string;
  readonly number: string;
  readonly files: readonly never[];
  readonly signature: string;
}

/** Exactly what a receipt's hash is taken of. */
export interface SubmittedContent {
  readonly proposalId: string;
  readonly version: number;
  readonly competitionId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly language: Language;
  readonly answers: Answers;
}

export interface Submission {
  readonly content: SubmittedContent;
  readonly title: string;
  readonly late: boolean;
  readonly by: string;
  readonly receipt: IssuedReceipt;
}

export interface KeptReceipt {
  readonly commandId: string;
  readonly late: boolean;
  readonly receipt: IssuedReceipt;
}

export interface Draft {
  readonly language: Language;
  readonly answers: Answers;
  readonly savedAt: string;
}

export interface Screening {
  readonly eligible: boolean;
  readonly reasons: readonly IneligibleReason[];
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}

export interface Proposal {
  readonly id: string;
  readonly competitionId: string;
  readonly organisation: Organisation;
  readonly createdBy: string;
  readonly status: ProposalStatus;
  readonly draft: Draft;
  readonly submission: Submission | null;
  /** The latest receipts, each with the command it answered, so that a repeated command gets the same one. */
  readonly receipts: readonly KeptReceipt[];
  readonly lateDecision: {
    readonly accepted: boolean;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
  readonly screening: Screening | null;
  /** The form as judges read it, once the proposal is an entry. */
  readonly entryForm: Form | null;
  /** It was an entry and is none any more. The ids of entries are never used again. */
  readonly entryGone: boolean;
  readonly withdrawal: { readonly reason: string | null; readonly by: string; readonly at: string } | null;
}

export type ProposalFact =
  | {
      readonly type: 'draft-saved';
      readonly id: string;
      readonly competitionId: string;
      readonly organisation: Organisation;
      readonly by: string;
      readonly draft: Draft;
    }
  | {
      readonly type: 'submitted';
      readonly commandId: string;
      readonly organisation: Organisation;
      readonly submission: Submission;
    }
  | {
      readonly type: 'late-decided';
      readonly accepted: boolean;
      readonly reason: string;
      readonly by: string;
      readonly at: string;
    }
  | { readonly type: 'screened'; readonly screening: Screening; readonly form: Form }
  | { readonly type: 'withdrawn'; readonly reason: string | null; readonly by: string; readonly at: string };

const KEPT_RECEIPTS = 20;

export function evolve(proposal: Proposal | null, fact: ProposalFact): Proposal {
  if (fact.type === 'draft-saved') return saved(proposal, fact);
  if (!proposal) throw new Error(`${fact.type} before draft-saved`);
  switch (fact.type) {
    case 'submitted': {
      const { commandId, organisation, submission } = fact;
      const { late, receipt } = submission;
      const receipts = [...proposal.receipts, { commandId, late, receipt }].slice(-KEPT_RECEIPTS);
      const status = late ? 'late' : 'submitted';
      return { ...proposal, status, organisation, submission, receipts, lateDecision: null };
    }
    case 'late-decided': {
      const { accepted, reason, by, at } = fact;
      return {
        ...proposal,
        status: accepted ? 'submitted' : 'late-refused',
        lateDecision: { accepted, reason, by, at },
      };
    }
    case 'screened':
      return screened(proposal, fact.screening, fact.form);
    case 'withdrawn': {
      const { reason, by, at } = fact;
      const gone = { entryForm: null, entryGone: proposal.entryGone || proposal.entryForm !== null };
      return { ...proposal, ...gone, status: 'withdrawn', withdrawal: { reason, by, at } };
    }
    default:
      return assertNever(fact);
  }
}

type Saved = Extract<ProposalFact, { readonly type: 'draft-saved' }>;

function saved(proposal: Proposal | null, { id, competitionId, organisation, by, draft }: Saved): Proposal {
  if (proposal) return { ...proposal, organisation, draft };
  return {
    ...{ id, competitionId, organisation, createdBy: by, status: 'draft', draft },
    ...{ submission: null, receipts: [], lateDecision: null, screening: null },
    ...{ entryForm: null, entryGone: false, withdrawal: null },
  };
}

function screened(proposal: Proposal, screening: Screening, form: Form): Proposal {
  if (screening.eligible) return { ...proposal, status: 'eligible', screening, entryForm: form };
  const entryGone = proposal.entryGone || proposal.entryForm !== null;
  return { ...proposal, status: 'ineligible', screening, entryForm: null, entryGone };
}
