import { Module } from '@nestjs/common';
import { ConflictsModule } from '../conflicts';
import { EntriesModule } from '../entries';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { AssignCalibration } from './assign-calibration.handler';
import { assignCalibrationReaction } from './assign-calibration.reaction';
import { CalibrationController } from './calibration.controller';
import { ListEntries } from './list-entries.handler';

@Module({
  imports: [RoundsModule, EntriesModule, ConflictsModule, ScoringModule],
  controllers: [CalibrationController],
  providers: [AssignCalibration, ListEntries, assignCalibrationReaction],
})
export class CalibrationModule {}
