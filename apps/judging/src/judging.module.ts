import { Module } from '@nestjs/common';
import { AssignmentsModule } from './assignments';
import { DecisionsModule } from './decisions';
import { PanelsModule } from './panels';
import { RankingsModule } from './rankings';
import { RoundsModule } from './rounds';
import { RulingsModule } from './rulings';
import { ScoringModule } from './scoring';

@Module({
  imports: [
    RoundsModule,
    PanelsModule,
    RulingsModule,
    ScoringModule,
    AssignmentsModule,
    RankingsModule,
    DecisionsModule,
  ],
})
export class JudgingModule {}
