export { Embargoed } from './embargoed.query';
export { KnownCompetitions } from './known-competitions.query';
export { KnownProposals } from './known-proposals.query';
export type {
  Found,
  KnownCompetition,
  KnownDecision,
  KnownFeedback,
  KnownNewsletter,
  KnownProposal,
  Person,
} from './neighbour-rows';
export { NeighboursModule } from './neighbours.module';
export { People } from './people.query';
