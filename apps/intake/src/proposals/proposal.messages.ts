import {
  entryV1,
  lateDecidedV1,
  proposalScreenedV1,
  proposalSubmittedV1,
  proposalV1,
  proposalWithdrawnV1,
} from '@champions/contracts';
import { type Outgoing, outgoing } from '@champions/persistence';
import type { Proposal, ProposalFact } from './domain/proposal';

/** Facts for others: ids, codes and dates. Drafts, notes and reasons in words are said to nobody. */
export function publish(fact: ProposalFact, proposal: Proposal): readonly Outgoing[] {
  const { id: proposalId, competitionId, organisation, submission } = proposal;
  if (submission === null) return [];
  const about = { proposalId, competitionId, organisationId: organisation.id };
  switch (fact.type) {
    case 'draft-saved':
      return [];
    case 'submitted': {
      const { by: submittedBy, late, receipt } = fact.submission;
      const { proposalVersion: version, contentHash, number: receiptNumber, receivedAt } = receipt;
      return [
        outgoing(proposalSubmittedV1, {
          ...about,
          ...{ submittedBy, version, contentHash, receiptNumber, receivedAt, late },
        }),
      ];
    }
    case 'late-decided':
      return [outgoing(lateDecidedV1, { ...about, accepted: fact.accepted })];
    case 'screened': {
      const { eligible, reasons } = fact.screening;
      return [outgoing(proposalScreenedV1, { ...about, eligible, reasons: [...reasons] })];
    }
    case 'withdrawn':
      return [outgoing(proposalWithdrawnV1, about)];
  }
}

/** A proposal is known to others from its first submission on, its answers only while it is an entry. */
export function documents(proposal: Proposal): readonly Outgoing[] {
  const { competitionId, createdBy, status, submission, entryForm } = proposal;
  if (submission === null) return [];
  const { content, title, by, receipt } = submission;
  const { organisationId, organisationName, economy, language, answers } = content;
  const about = { competitionId, organisationId, organisationName, economy, title, language };
  const contactIds = [...new Set([createdBy, by])];
  const { number: receiptNumber, receivedAt } = receipt;
  const summary = outgoing(proposalV1, { ...about, contactIds, status, receiptNumber, receivedAt });
  return entryForm === null ? [summary] : [summary, outgoing(entryV1, { ...about, form: entryForm, answers })];
}
