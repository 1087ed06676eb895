import { Clock, DomainError } from '@champions/kernel';
import { Public } from '@champions/platform';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { KnownCompetitions } from '../competitions';
import { idSchema } from '../proposals';
import { toCallPage } from './call-page';

class OneCall extends createZodDto(z.object({ competitionId: idSchema })) {}

@Public()
@Controller('api/intake/calls')
export class CallsController {
  constructor(
    private readonly competitions: KnownCompetitions,
    private readonly clock: Clock,
  ) {}

  /** Texts, form and timeline of a call that is no draft any more, and the server's time. */
  @Get(':competitionId')
  @Header('cache-control', 'no-store')
  async show(@Param() { competitionId }: OneCall) {
    const competition = await this.competitions.find(competitionId);
    if (!competition || competition.phase === 'draft') throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return toCallPage(competition, this.clock.now());
  }
}
