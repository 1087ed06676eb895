import { Module } from '@nestjs/common';
import { AssignmentsModule } from './assignments';
import { DecisionsModule } from './decisions';
import { PanelsModule } from './panels';
import { RankingsModule } from './rankings';
import { RoundsModule } from './rounds';
import { ScoringModule } from './scoring';

@Module({ imports: [RoundsModule, PanelsModule, ScoringModule, AssignmentsModule, RankingsModule, DecisionsModule] })
export class JudgingModule {}
