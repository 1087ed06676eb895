import { DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import type { Actor } from '@champions/policy';
import { Command, CurrentActor } from '@champions/platform';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { DeliveryLog, type LetterDetail, type LetterSummary, type LoggedLetter } from './delivery-log.query';
import { requireLetterAccess } from './letter-access';
import { letterReasons, letterStatuses } from './letter-codes';
import { ResendLetter } from './resend-letter.handler';

class LettersQuery extends createZodDto(
  z.object({
    competitionId: z.string().optional(),
    status: z.enum(letterStatuses).optional(),
    reason: z.enum(letterReasons).optional(),
    after: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
) {}

class SummaryQuery extends createZodDto(z.object({ competitionId: z.string().optional() })) {}

/** The delivery log. It never shows what a letter says. */
@Controller('api/notifications/letters')
export class LettersController {
  constructor(
    private readonly log: DeliveryLog,
    private readonly resendLetter: ResendLetter,
  ) {}

  @Get()
  list(
    @CurrentActor() actor: Actor,
    @Query() { after, limit, ...filter }: LettersQuery,
  ): Promise<{ readonly letters: readonly LoggedLetter[]; readonly next: string | null }> {
    requireLetterAccess(actor, filter.competitionId ?? null);
    return this.log.page(filter, after, limit);
  }

  @Get('summary')
  summary(@CurrentActor() actor: Actor, @Query() filter: SummaryQuery): Promise<LetterSummary> {
    requireLetterAccess(actor, filter.competitionId ?? null);
    return this.log.summary(filter);
  }

  @Get(':id')
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<LetterDetail> {
    const letter = await this.log.find(id);
    if (!letter) throw new DomainError('LETTER_UNKNOWN', { kind: 'not-found' });
    requireLetterAccess(actor, letter.competitionId);
    return letter;
  }

  @Post(':id/resend')
  @HttpCode(202)
  async resend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Command() context: CommandContext,
  ): Promise<{ readonly id: string }> {
    return { id: await this.resendLetter.execute(id, actor, context) };
  }
}
