import { CurrentActor } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Controller, Get, Param } from '@nestjs/common';
import { type EntryCounts, EntryCountsQuery } from './entry-counts.query';

@Controller('api/judging/competitions/:competitionId/entries/counts')
export class EntryCountsController {
  constructor(private readonly counts: EntryCountsQuery) {}

  @Get()
  read(@Param('competitionId') competitionId: string, @CurrentActor() actor: Actor): Promise<EntryCounts> {
    requireAllowed(actor, 'competition.observe', { competitionId });
    return this.counts.of(competitionId);
  }
}
