export { windowOf } from './call-of';
export { type Change, ChangeProposal } from './change-proposal.handler';
export { type ProposalCounts, ProposalCounter } from './proposal-counts.query';
export { idSchema, reasonSchema } from './proposal-input';
export { toView } from './proposal-view';
export { ProposalsModule } from './proposals.module';
export { RunningSubmissions } from './running-submissions';
