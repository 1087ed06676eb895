import type { Actor } from '@champions/policy';
import { CurrentActor, type Reply } from '@champions/platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { type LetterPreview, Preparations, type PreparationView } from './preparations.query';

class PageQuery extends createZodDto(
  z.object({ after: z.string().default(''), limit: z.coerce.number().int().min(1).max(200).default(50) }),
) {}

/** What the letters of an announcement say before anybody gets them; for those who release it. */
@Controller('api/notifications/announcements/:announcementId')
export class PreparationsController {
  constructor(private readonly preparations: Preparations) {}

  @Get()
  view(@CurrentActor() actor: Actor, @Param('announcementId') announcementId: string): Promise<PreparationView> {
    return this.preparations.view(actor, announcementId);
  }

  @Get('letters')
  letters(
    @CurrentActor() actor: Actor,
    @Param('announcementId') announcementId: string,
    @Query() { after, limit }: PageQuery,
  ): Promise<{ readonly letters: readonly LetterPreview[]; readonly next: string | null }> {
    return this.preparations.letters(actor, announcementId, after, limit);
  }

  @Get('letters/:letterId')
  async read(
    @CurrentActor() actor: Actor,
    @Param('announcementId') announcementId: string,
    @Param('letterId') letterId: string,
    @Res() reply: Reply,
  ): Promise<void> {
    const html = await this.preparations.html(actor, announcementId, letterId);
    await reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
  }
}
