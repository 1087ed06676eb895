import { provideCollection, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { RoundsModule } from '../rounds';
import { CountDeclarations } from './count-declarations.handler';
import { DeclarationsController } from './declarations.controller';
import { DeclareConflicts } from './declare-conflicts.handler';
import { DeclaredLists, declaredListsName } from './declared-lists.query';
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
    provideCollection(declaredListsName),
    DeclaredLists,
    CountDeclarations,
    RulingsQuery,
    Exclusions,
    StateRuling,
    DeclareConflicts,
    ReadDeclarations,
    ForgetRulings,
  ],
  exports: [RulingsQuery, DeclaredLists, CountDeclarations, Exclusions, StateRuling, ForgetRulings],
})
export class RulingsModule {}
