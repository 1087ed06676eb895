import type { CommandContext, Loaded } from '@champions/persistence';
import { Command, CurrentActor, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Winners } from '../competitions';
import { ChangeStoryHandler } from './change-story.handler';
import type { Story } from './domain/story';
import { Stories } from './stories.query';
import { storyInputSchema, toContent } from './story-input';
import { type StoryView, toView } from './story-view';

class ListInput extends createZodDto(z.object({ competitionId: z.string().min(1) })) {}
class StoryInput extends createZodDto(storyInputSchema) {}
class ConsentInput extends createZodDto(z.object({ consent: z.literal(true) })) {}

@Controller('api/publication/stories')
export class StoriesController {
  constructor(
    private readonly stories: Stories,
    private readonly handler: ChangeStoryHandler,
    private readonly winners: Winners,
  ) {}

  @Get()
  async list(@Query() { competitionId }: ListInput, @CurrentActor() actor: Actor) {
    const found = await this.stories.readableBy(actor, competitionId);
    const subjects = await this.winners.subjects(found.map(({ state }) => state.proposalId));
    return { stories: found.map((story) => toView(story, subjects)) };
  }

  @Get(':id')
  async show(@Param('id') id: string, @CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: Reply) {
    return this.tagged(reply, await this.handler.read(id, actor));
  }

  @Put(':id')
  async edit(
    @Param('id') id: string,
    @Body() input: StoryInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.tagged(reply, await this.handler.edit(id, toContent(input), actor, context));
  }

  /** The winner confirms the facts as they stand and agrees to their publication. */
  @Post(':id/confirm')
  @HttpCode(200)
  async confirm(
    @Param('id') id: string,
    @Body() _consent: ConsentInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.tagged(reply, await this.handler.confirm(id, actor, context));
  }

  private async tagged(reply: Reply, story: Loaded<Story>): Promise<StoryView> {
    void reply.header('etag', `"${String(story.revision)}"`);
    return toView(story, await this.winners.subjects([story.state.proposalId]));
  }
}
