import { CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { NewsletterPreview } from './newsletter-preview.query';

@Controller('api/publication/newsletters/:id/preview')
export class NewsletterPreviewController {
  constructor(private readonly preview: NewsletterPreview) {}

  /** The issue as a page, for those who write it. */
  @Get()
  async show(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: Reply): Promise<void> {
    const html = await this.preview.html(id, actor);
    void reply.header('cache-control', 'private, no-store').type('text/html; charset=utf-8').send(html);
  }
}
