import { assertNever, digestOf, DomainError } from '@champions/kernel';
import { type CallTerms, callWindow, isDecided } from './call-window';
import type { Answers, Form, Language } from './form';
import { countedAnswers, problemsOf } from './form-validation';
import type {
  IneligibleReason,
  IssuedReceipt,
  Organisation,
  Proposal,
  ProposalFact,
  ReceiptClaims,
  SubmittedContent,
} from './proposal';
import { titleOf } from './title';

/** A call as a proposal needs it. */
export interface Call extends CallTerms {
  readonly timelineRevision: number;
  readonly form: Form;
}

interface By {
  readonly by: string;
  readonly at: Date;
  readonly call: Call;
}

export type ProposalCommand =
  | ({
      readonly type: 'save';
      readonly id: string;
      readonly competitionId: string;
      readonly organisation: Organisation;
      readonly language: Language;
      readonly answers: Answers;
      /** The sender has said which revision it saw; otherwise this may only create, or repeat what is there. */
      readonly seen: boolean;
    } & By)
  | ({
      readonly type: 'submit';
      readonly commandId: string;
      /** The organisation as its own document says, where that has arrived. */
      readonly organisation: Organisation | null;
      /** Signs a receipt; the same claims give the same receipt. */
      readonly issue: (claims: ReceiptClaims) => IssuedReceipt;
    } & By)
  | ({ readonly type: 'decide-late'; readonly accepted: boolean; readonly reason: string } & By)
  | ({
      readonly type: 'screen';
      readonly eligible: boolean;
      readonly reasons: readonly IneligibleReason[];
      readonly note: string | null;
    } & By)
  | ({ readonly type: 'withdraw'; readonly reason: string | null } & By);

type Of<T extends ProposalCommand['type']> = Extract<ProposalCommand, { readonly type: T }>;

export function decide(command: ProposalCommand, proposal: Proposal | null): readonly ProposalFact[] {
  if (command.type === 'save') return save(command, proposal);
  if (!proposal) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  switch (command.type) {
    case 'submit':
      return submit(command, proposal);
    case 'decide-late':
      return decideLate(command, proposal);
    case 'screen':
      return screen(command, proposal);
    case 'withdraw':
      return withdraw(command, proposal);
    default:
      return assertNever(command);
  }
}

function save(command: Of<'save'>, proposal: Proposal | null): readonly ProposalFact[] {
  const { id, competitionId, organisation, by, language, answers, at } = command;
  if (proposal && (proposal.competitionId !== competitionId || proposal.organisation.id !== organisation.id))
    throw new DomainError('OTHER_PROPOSAL', { kind: 'conflict' });
  if (proposal && isSameDraft(proposal, command)) return [];
  if (proposal && !command.seen) throw new DomainError('REVISION_CONFLICT', { kind: 'conflict' });
  requireWritable(proposal, command);
  const draft = { language, answers, savedAt: at.toISOString() };
  return [{ type: 'draft-saved', id, competitionId, organisation, by, draft }];
}

function submit(command: Of<'submit'>, proposal: Proposal): readonly ProposalFact[] {
  const { call, at, by, commandId, issue } = command;
  const late = requireWritable(proposal, command) === 'late';
  const { language, answers } = proposal.draft;
  const fields = problemsOf(call.form, answers, language);
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
  const organisation = command.organisation ?? proposal.organisation;
  const content = contentOf({ ...proposal, organisation }, countedAnswers(call.form, answers));
  const receipt = issue({
    proposalId: proposal.id,
    competitionId: proposal.competitionId,
    organisationId: organisation.id,
    proposalVersion: content.version,
    contentHash: digestOf(content),
    receivedAt: at.toISOString(),
    timelineRevision: call.timelineRevision,
  });
  const title = titleOf(call.form, content.answers, organisation.name);
  return [{ type: 'submitted', commandId, organisation, submission: { content, title, late, by, receipt } }];
}

function decideLate({ accepted, reason, by, at, call }: Of<'decide-late'>, proposal: Proposal) {
  requireNotWithdrawn(proposal);
  // The same decision again is the same decision; the opposite one comes too late.
  if (proposal.lateDecision?.accepted === accepted) return [];
  if (proposal.status !== 'late') throw new DomainError('NOT_LATE');
  requireUndecided(call);
  return [{ type: 'late-decided', accepted, reason, by, at: at.toISOString() } as const];
}

function screen({ eligible, reasons, note, by, at, call }: Of<'screen'>, proposal: Proposal) {
  requireNotWithdrawn(proposal);
  if (eligible && reasons.length > 0) throw new DomainError('REASONS_NOT_NEEDED');
  if (!eligible && reasons.length === 0) throw new DomainError('REASONS_NEEDED');
  if (!['submitted', 'eligible', 'ineligible'].includes(proposal.status)) throw new DomainError('NOT_SCREENABLE');
  const { screening } = proposal;
  if (screening?.eligible === eligible && String(screening.reasons) === String(reasons) && screening.note === note)
    return [];
  requireUndecided(call);
  if (call.phase !== 'screening' && proposal.lateDecision?.accepted !== true) throw new DomainError('NOT_IN_SCREENING');
  if (eligible && proposal.entryGone) throw new DomainError('ENTRY_GONE');
  const result = { eligible, reasons, note, by, at: at.toISOString() };
  return [{ type: 'screened', screening: result, form: call.form } as const];
}

function withdraw({ reason, by, at, call }: Of<'withdraw'>, proposal: Proposal): readonly ProposalFact[] {
  if (proposal.status === 'withdrawn') return [];
  requireUndecided(call);
  return [{ type: 'withdrawn', reason, by, at: at.toISOString() }];
}

/** Answers may change while the call takes them; one that came in time stays as it was at the deadline. */
function requireWritable(proposal: Proposal | null, { call, at }: Of<'save' | 'submit'>): 'in-time' | 'late' {
  if (proposal) requireNotWithdrawn(proposal);
  if (proposal && !['draft', 'submitted', 'late'].includes(proposal.status)) throw new DomainError('PROPOSAL_CLOSED');
  const window = callWindow(call, at);
  if (window === 'not-open') throw new DomainError('CALL_NOT_OPEN');
  if (window === 'over') throw new DomainError('CALL_OVER');
  if (window === 'late' && proposal?.status === 'submitted') throw new DomainError('DEADLINE_PASSED');
  return window;
}

function requireNotWithdrawn({ status }: Proposal): void {
  if (status === 'withdrawn') throw new DomainError('PROPOSAL_WITHDRAWN');
}

function requireUndecided({ phase }: Call): void {
  if (isDecided(phase)) throw new DomainError('ALREADY_DECIDED');
}

/** A repeated create is the same create even when the organisation's own document has arrived in between. */
function isSameDraft({ draft, organisation }: Proposal, command: Of<'save'>): boolean {
  if (draft.language !== command.language || digestOf(draft.answers) !== digestOf(command.answers)) return false;
  return !command.seen || digestOf(organisation) === digestOf(command.organisation);
}

function contentOf(proposal: Proposal, answers: Answers): SubmittedContent {
  const { id: proposalId, competitionId, organisation, draft, submission } = proposal;
  return {
    proposalId,
    version: (submission?.content.version ?? 0) + 1,
    competitionId,
    organisationId: organisation.id,
    organisationName: organisation.name,
    economy: organisation.economy,
    language: draft.language,
    answers,
  };
}
