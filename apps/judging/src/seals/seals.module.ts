import { provideCollection, provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { RoundsModule } from '../rounds';
import { RulingsModule } from '../rulings';
import { scoreSheets } from '../scoring';
import { ChainSegments, segmentIndexes, segmentsName } from './chain-segments';
import { CommitLot } from './commit-lot.handler';
import { commitLotsReaction } from './commit-lots.reaction';
import { followRoundsReaction } from './follow-rounds.reaction';
import { ForgetPseudonyms } from './forget-pseudonyms.handler';
import { GrowChain } from './grow-chain.handler';
import { growths } from './growths.aggregate';
import { lots } from './lots.aggregate';
import { Pseudonyms, saltIndexes, saltsName } from './pseudonyms';
import { RankingOfChain } from './ranking-of-chain.handler';
import { ReadSealed } from './read-sealed.handler';
import { RoundChain } from './round-chain';
import { SealKeys } from './seal-keys';
import { SealRound } from './seal-round.handler';
import { SealsController } from './seals.controller';
import { StandingQuery } from './standing.query';

@Module({
  imports: [RoundsModule, EntriesModule, PanelsModule, RulingsModule],
  controllers: [SealsController],
  providers: [
    provideStore(lots),
    provideStore(growths),
    provideCollection(segmentsName, segmentIndexes),
    provideCollection(saltsName, saltIndexes),
    provideCollection(scoreSheets.name),
    SealKeys,
    Pseudonyms,
    ChainSegments,
    StandingQuery,
    CommitLot,
    commitLotsReaction,
    RoundChain,
    GrowChain,
    followRoundsReaction,
    provideDueWork(growths, 'grow-chain', GrowChain),
    RankingOfChain,
    SealRound,
    ReadSealed,
    ForgetPseudonyms,
  ],
  exports: [RankingOfChain, SealRound, ForgetPseudonyms],
})
export class SealsModule {}
