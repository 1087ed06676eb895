import { Module } from '@nestjs/common';
import { AdvancingModule } from './advancing';
import { AssignmentsModule } from './assignments';
import { CalibrationModule } from './calibration';
import { ConflictsModule } from './conflicts';
import { DecisionsModule } from './decisions';
import { ErasuresModule } from './erasures';
import { ExportsModule } from './exports';
import { FeedbackModule } from './feedback';
import { PanelsModule } from './panels';
import { RankingsModule } from './rankings';
import { RoundsModule } from './rounds';
import { RulingsModule } from './rulings';
import { ScoringModule } from './scoring';
import { SealsModule } from './seals';
import { SubstitutionsModule } from './substitutions';
import { WishesModule } from './wishes';

@Module({
  imports: [
    RoundsModule,
    PanelsModule,
    RulingsModule,
    ScoringModule,
    ConflictsModule,
    SubstitutionsModule,
    WishesModule,
    AssignmentsModule,
    RankingsModule,
    SealsModule,
    DecisionsModule,
    FeedbackModule,
    CalibrationModule,
    AdvancingModule,
    ExportsModule,
    ErasuresModule,
  ],
})
export class JudgingModule {}
