import { provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PeopleModule } from '../people';
import { RankingsModule } from '../rankings';
import { RoundsModule } from '../rounds';
import { RulingsModule } from '../rulings';
import { ScoringModule } from '../scoring';
import { SealsModule } from '../seals';
import { DecidedPlan } from './decided-plan.query';
import { DecisionsController } from './decisions.controller';
import { decisions } from './decisions.aggregate';
import { deliberations } from './deliberations.aggregate';
import { LateConflicts } from './late-conflicts.handler';
import { MakeDecisions } from './make-decisions.handler';
import { RankingToDecideBy } from './ranking-to-decide-by.handler';
import { ReadDecisions } from './read-decisions.handler';
import { ReadTieBreaks } from './read-tie-breaks.handler';
import { SealDecided } from './seal-decided.handler';
import { sealDecidedReaction } from './seal-decided.reaction';
import { TakeDecisions } from './take-decisions.handler';

@Module({
  imports: [RoundsModule, EntriesModule, PeopleModule, RulingsModule, ScoringModule, RankingsModule, SealsModule],
  controllers: [DecisionsController],
  providers: [
    provideStore(decisions),
    provideStore(deliberations),
    RankingToDecideBy,
    TakeDecisions,
    MakeDecisions,
    ReadDecisions,
    LateConflicts,
    ReadTieBreaks,
    SealDecided,
    DecidedPlan,
    sealDecidedReaction,
    provideDueWork(deliberations, 'make-decisions', MakeDecisions),
  ],
  exports: [DecidedPlan],
})
export class DecisionsModule {}
