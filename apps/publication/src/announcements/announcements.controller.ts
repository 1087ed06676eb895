import { CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { AnnouncementPreview } from './announcement-preview.query';

@Controller('api/publication/announcements/:id')
export class AnnouncementsController {
  constructor(private readonly preview: AnnouncementPreview) {}

  /** How far the preparation is, and what it waits for. */
  @Get('status')
  async status(@Param('id') id: string, @CurrentActor() actor: Actor) {
    return this.preview.status(id, actor);
  }

  /** The pages as they are prepared now, each at its future address. */
  @Get('preview')
  async pages(@Param('id') id: string, @CurrentActor() actor: Actor) {
    return this.preview.pages(id, actor);
  }

  @Get('preview/*')
  async page(@Param('id') id: string, @Param('*') path: string, @CurrentActor() actor: Actor, @Res() reply: Reply) {
    const file = await this.preview.page(id, `/${path}`, actor);
    void reply
      .header('cache-control', 'private, no-store')
      .type(typeof file === 'string' ? 'text/html; charset=utf-8' : 'application/pdf')
      .send(file);
  }
}
