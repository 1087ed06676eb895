import { Module } from '@nestjs/common';
import { RankingsModule } from '../rankings';
import { RoundsModule } from '../rounds';
import { AdvanceEntries } from './advance-entries.handler';
import { AdvancingController } from './advancing.controller';

@Module({
  imports: [RoundsModule, RankingsModule],
  controllers: [AdvancingController],
  providers: [AdvanceEntries],
})
export class AdvancingModule {}
