import { provideRows } from '@champions/platform';
import { Module } from '@nestjs/common';
import { accounts } from './accounts.projection';
import { competitions } from './competitions.projection';
import { decisions } from './decisions.projection';
import { Embargoed } from './embargoed.query';
import { feedback } from './feedback.projection';
import { KnownCompetitions } from './known-competitions.query';
import { KnownProposals } from './known-proposals.query';
import { newsletters } from './newsletters.projection';
import { People } from './people.query';
import { proposals } from './proposals.projection';

@Module({
  providers: [
    ...[accounts, competitions, proposals, decisions, feedback, newsletters].map(provideRows),
    People,
    KnownCompetitions,
    KnownProposals,
    Embargoed,
  ],
  exports: [People, KnownCompetitions, KnownProposals, Embargoed],
})
export class NeighboursModule {}
