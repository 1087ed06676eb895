import { provideCollection, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { RoundsModule } from '../rounds';
import { DeclarationsController } from './declarations.controller';
import { DeclareConflicts } from './declare-conflicts.handler';
import { Exclusions } from './exclusions.handler';
import { ForgetRulings } from './forget-rulings.handler';
import { ReadDeclarations } from './read-declarations.handler';
import { rulings } from './rulings.aggregate';
import { rulingIndexes, RulingsQuery } from './rulings.query';
import { StateRuling } from './state-ruling.handler';

@Module({
  imports: [RoundsModule, EntriesModule, PanelsModule],
  controllers: [DeclarationsController],
  providers: [
    provideStore(rulings),
    provideCollection(rulings.name, rulingIndexes),
    RulingsQuery,
    Exclusions,
    StateRuling,
    DeclareConflicts,
    ReadDeclarations,
    ForgetRulings,
  ],
  exports: [RulingsQuery, Exclusions, StateRuling, ForgetRulings],
})
export class RulingsModule {}
