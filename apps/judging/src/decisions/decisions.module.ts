import { provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { RankingsModule } from '../rankings';
import { RoundsModule } from '../rounds';
import { DecisionsController } from './decisions.controller';
import { decisions } from './decisions.aggregate';
import { deliberations } from './deliberations.aggregate';
import { MakeDecisions } from './make-decisions.handler';
import { RankingToDecideBy } from './ranking-to-decide-by.handler';
import { ReadDecisions } from './read-decisions.handler';
import { TakeDecisions } from './take-decisions.handler';

@Module({
  imports: [RoundsModule, EntriesModule, RankingsModule],
  controllers: [DecisionsController],
  providers: [
    provideStore(decisions),
    provideStore(deliberations),
    RankingToDecideBy,
    TakeDecisions,
    MakeDecisions,
    ReadDecisions,
    provideDueWork(deliberations, 'make-decisions', MakeDecisions),
  ],
})
export class DecisionsModule {}
