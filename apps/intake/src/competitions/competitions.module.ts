import { provideRows } from '@champions/platform';
import { Module } from '@nestjs/common';
import { competitions } from './competition.projection';
import { KnownCompetitions } from './known-competitions.query';

@Module({ providers: [provideRows(competitions), KnownCompetitions], exports: [KnownCompetitions] })
export class CompetitionsModule {}
