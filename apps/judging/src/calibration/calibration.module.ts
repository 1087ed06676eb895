import { Module } from '@nestjs/common';
import { ConflictsModule } from '../conflicts';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { AssignCalibration } from './assign-calibration.handler';
import { assignCalibrationReaction } from './assign-calibration.reaction';
import { CalibrationController } from './calibration.controller';

@Module({
  imports: [RoundsModule, ConflictsModule, ScoringModule],
  controllers: [CalibrationController],
  providers: [AssignCalibration, assignCalibrationReaction],
})
export class CalibrationModule {}
