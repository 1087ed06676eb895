import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { PeopleModule } from '../people';
import { RoundsModule } from '../rounds';
import { RulingsModule } from '../rulings';
import { ScoringModule } from '../scoring';
import { ConflictsController } from './conflicts.controller';
import { ListConflicts } from './list-conflicts.handler';
import { ListOrganisations } from './list-organisations.handler';
import { RoundConflicts } from './round-conflicts.handler';
import { RuleOnConflict } from './rule-on-conflict.handler';

@Module({
  imports: [RoundsModule, EntriesModule, PeopleModule, PanelsModule, RulingsModule, ScoringModule],
  controllers: [ConflictsController],
  providers: [RoundConflicts, ListConflicts, ListOrganisations, RuleOnConflict],
  exports: [RoundConflicts],
})
export class ConflictsModule {}
