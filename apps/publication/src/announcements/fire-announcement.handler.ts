import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable, Logger } from '@nestjs/common';
import { WriteNewsletterHandler } from '../newsletters';
import { ChangeStoryHandler, Stories } from '../stories';
import { decide, type Preparation, type PreparationFact } from './domain/preparation';
import { preparations } from './preparation.aggregate';

export interface FireAnnouncement {
  readonly announcementId: string;
  /** The digest of our part, as two people approved it. */
  readonly digest: string;
  readonly firedAt: string;
}

/** Makes the prepared pages public, all at once and by one write; or refuses when they are not those that were approved. */
@Injectable()
export class FireAnnouncementHandler {
  private readonly logger = new Logger(FireAnnouncementHandler.name);

  constructor(
    @InjectStore(preparations) private readonly store: AggregateStore<Preparation, PreparationFact>,
    private readonly stories: Stories,
    private readonly storyHandler: ChangeStoryHandler,
    private readonly newsletters: WriteNewsletterHandler,
  ) {}

  async execute({ announcementId, digest, firedAt }: FireAnnouncement, context: CommandContext): Promise<void> {
    const preparation = await this.store.execute(announcementId, context, (state) =>
      decide({ type: 'fire', digest, at: firedAt }, state),
    );
    const state = preparation?.state;
    if (state?.status === 'fired') return this.close(announcementId, state, context);
    this.logger.error(
      `announcement ${announcementId} was fired with ${digest}, and this service holds ${state?.digest ?? 'nothing'}: refused`,
    );
  }

  /** What is public is no longer edited. */
  private async close(announcementId: string, state: Preparation, context: CommandContext): Promise<void> {
    for (const { id } of await this.stories.of(state.competitionId))
      await this.storyHandler.publish(id, announcementId);
    if (state.newsletterId !== null) await this.newsletters.publish(state.newsletterId, context);
  }
}
