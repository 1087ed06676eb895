import { Clock } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Invitation, type InvitationFact } from './domain/invitation';
import { invitations } from './invitation.aggregate';

export interface WishStories {
  readonly announcementId: string;
  readonly competitionId: string;
  readonly decisions: number;
}

@Injectable()
export class WishStoriesHandler {
  constructor(
    @InjectStore(invitations) private readonly store: AggregateStore<Invitation, InvitationFact>,
    private readonly clock: Clock,
  ) {}

  /** Only writes the wish down: the decisions may still be on their way here. */
  async execute(input: WishStories, effectId: string, correlationId: string): Promise<void> {
    const context = { commandId: effectId, actorId: 'publication', correlationId };
    const { announcementId, competitionId, decisions } = input;
    await this.store.execute(announcementId, context, (state) =>
      decide({ type: 'wish', competitionId, decisions, at: this.clock.now().toISOString() }, state),
    );
  }
}
