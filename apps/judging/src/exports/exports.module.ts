import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { PeopleModule } from '../people';
import { RankingsModule } from '../rankings';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { ExportMarks } from './export-marks.handler';
import { ExportRanking } from './export-ranking.handler';
import { ExportsController } from './exports.controller';

@Module({
  imports: [RoundsModule, EntriesModule, PeopleModule, ScoringModule, RankingsModule],
  controllers: [ExportsController],
  providers: [ExportMarks, ExportRanking],
})
export class ExportsModule {}
