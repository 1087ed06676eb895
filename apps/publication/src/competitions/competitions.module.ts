import { provideRows } from '@champions/platform';
import { Module } from '@nestjs/common';
import { competitions } from './competitions.projection';
import { Competitions } from './competitions.query';
import { decisions } from './decisions.projection';
import { proposals } from './proposals.projection';
import { Winners } from './winners.query';

@Module({
  providers: [provideRows(competitions), provideRows(proposals), provideRows(decisions), Competitions, Winners],
  exports: [Competitions, Winners],
})
export class CompetitionsModule {}
