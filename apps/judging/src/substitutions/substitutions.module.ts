import { Module } from '@nestjs/common';
import { ConflictsModule } from '../conflicts';
import { PanelsModule } from '../panels';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { SubstituteJudge } from './substitute-judge.handler';
import { SubstitutionsController } from './substitutions.controller';

@Module({
  imports: [RoundsModule, PanelsModule, ConflictsModule, ScoringModule],
  controllers: [SubstitutionsController],
  providers: [SubstituteJudge],
})
export class SubstitutionsModule {}
