import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, allows, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { decide, type Story, type StoryFact } from './domain/story';
import type { StoryContent } from './domain/story-content';
import { stories } from './story.aggregate';

/** A story as its winner and the secretariat write and confirm it. */
@Injectable()
export class ChangeStoryHandler {
  constructor(
    @InjectStore(stories) private readonly store: AggregateStore<Story, StoryFact>,
    private readonly clock: Clock,
  ) {}

  async read(id: string, actor: Actor): Promise<Loaded<Story>> {
    const story = await this.load(id);
    if (!allows(actor, 'story.confirm', story.state)) requireAllowed(actor, 'announcement.preview', story.state);
    return story;
  }

  async edit(id: string, content: StoryContent, actor: Actor, context: CommandContext): Promise<Loaded<Story>> {
    const { state } = await this.load(id);
    if (!allows(actor, 'story.confirm', state)) requireAllowed(actor, 'story.edit', state);
    return this.command(id, context, (story) => decide({ type: 'edit', content }, story));
  }

  /** The winner's own word: nobody can give it for them. */
  async confirm(id: string, actor: Actor, context: CommandContext): Promise<Loaded<Story>> {
    requireAllowed(actor, 'story.confirm', (await this.load(id)).state);
    const at = this.clock.now().toISOString();
    return this.command(id, context, (story) => decide({ type: 'confirm', by: actor.id, at }, story));
  }

  /** After its announcement fired a story is what it was then. */
  async publish(id: string, announcementId: string): Promise<void> {
    const context = { commandId: `publish-${announcementId}`, actorId: 'publication', correlationId: announcementId };
    await this.store.execute(id, context, (story) => decide({ type: 'publish' }, story));
  }

  private async command(
    id: string,
    context: CommandContext,
    change: (story: Story | null) => readonly StoryFact[],
  ): Promise<Loaded<Story>> {
    return (await this.store.execute(id, context, change)) ?? (await this.load(id));
  }

  private async load(id: string): Promise<Loaded<Story>> {
    const story = await this.store.load(id);
    if (!story) throw new DomainError('STORY_NOT_FOUND', { kind: 'not-found' });
    return story;
  }
}
