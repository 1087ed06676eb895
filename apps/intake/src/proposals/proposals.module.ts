import { provideCollection, provideStore } from '@champions/platform';
import { type MiddlewareConsumer, Module, type NestModule, RequestMethod } from '@nestjs/common';
import { CompetitionsModule } from '../competitions';
import { OrganisationsModule } from '../organisations';
import { ReceiptsModule } from '../receipts';
import { ChangeProposal } from './change-proposal.handler';
import { ProposalCounter } from './proposal-counts.query';
import { ProposalList, proposalListIndexes } from './proposal-list.query';
import { proposals } from './proposal.aggregate';
import { ProposalReader } from './proposal.query';
import { ProposalsController } from './proposals.controller';
import { RunningSubmissions } from './running-submissions';
import { RunningSubmissionsMiddleware } from './running-submissions.middleware';
import { SaveDraft } from './save-draft.handler';
import { SubmitProposal } from './submit-proposal.handler';

@Module({
  imports: [CompetitionsModule, OrganisationsModule, ReceiptsModule],
  controllers: [ProposalsController],
  providers: [
    provideStore(proposals),
    provideCollection('proposals', proposalListIndexes),
    ...[SaveDraft, SubmitProposal, ChangeProposal],
    ...[ProposalReader, ProposalList, ProposalCounter],
    RunningSubmissions,
  ],
  exports: [ChangeProposal, ProposalCounter, RunningSubmissions],
})
export class ProposalsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(RunningSubmissionsMiddleware)
      .forRoutes({ path: 'api/intake/proposals/:id/submit', method: RequestMethod.POST });
  }
}
