import type { CommandContext, Loaded } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { Newsletter } from './domain/newsletter';
import { newsletterInputSchema, toContent } from './newsletter-input';
import { type NewsletterView, toView } from './newsletter-view';
import { Newsletters } from './newsletters.query';
import { WriteNewsletterHandler } from './write-newsletter.handler';

class ListInput extends createZodDto(z.object({ competitionId: z.string().min(1) })) {}
class NewsletterInput extends createZodDto(newsletterInputSchema) {}

@Controller('api/publication/newsletters')
export class NewslettersController {
  constructor(
    private readonly newsletters: Newsletters,
    private readonly handler: WriteNewsletterHandler,
  ) {}

  @Get()
  async list(@Query() { competitionId }: ListInput, @CurrentActor() actor: Actor) {
    requireAllowed(actor, 'announcement.preview', { competitionId });
    return { newsletters: (await this.newsletters.of(competitionId)).map(toView) };
  }

  @Get(':id')
  async show(@Param('id') id: string, @CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: Reply) {
    return tagged(reply, await this.handler.read(id, actor));
  }

  /** Creates the issue under an id of the client's, or writes it anew. */
  @Put(':id')
  async write(
    @Param('id') id: string,
    @Body() input: NewsletterInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return tagged(reply, await this.handler.write(id, toContent(input), actor, context));
  }
}

function tagged(reply: Reply, newsletter: Loaded<Newsletter>): NewsletterView {
  void reply.header('etag', `"${String(newsletter.revision)}"`);
  return toView(newsletter);
}
