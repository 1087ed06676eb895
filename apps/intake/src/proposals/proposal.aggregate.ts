import type { AggregateType } from '@champions/persistence';
import { evolve, type Proposal, type ProposalFact } from './domain/proposal';
import { documents, publish } from './proposal.messages';

export const proposals: AggregateType<Proposal, ProposalFact> = {
  name: 'proposals',
  schema: 1,
  evolve,
  publish,
  documents,
};
