import { Clock, newId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { Winners } from '../competitions';
import {
  decide as decideInvitation,
  type Invitation,
  type InvitationCommand,
  type InvitationFact,
} from './domain/invitation';
import { decide, type Story, type StoryFact } from './domain/story';
import { invitations } from './invitation.aggregate';
import { stories, storyIdOf } from './story.aggregate';

const LOOK_AGAIN_MS = 500;

/** Begins a story for each winner as soon as every decision is here. */
@Injectable()
export class BeginStoriesHandler {
  constructor(
    @InjectStore(invitations) private readonly invitations: AggregateStore<Invitation, InvitationFact>,
    @InjectStore(stories) private readonly stories: AggregateStore<Story, StoryFact>,
    private readonly winners: Winners,
    private readonly clock: Clock,
  ) {}

  async execute(announcementId: string): Promise<void> {
    const invitation = await this.invitations.load(announcementId);
    if (!invitation?.state.dueAt) return;
    const { competitionId, decisions } = invitation.state;
    const complete = (await this.winners.countDecisions(competitionId)) >= decisions;
    const winners = complete ? await this.winners.of(competitionId) : null;
    if (!winners) {
      const at = new Date(this.clock.now().getTime() + LOOK_AGAIN_MS).toISOString();
      return this.answer(announcementId, { type: 'look-again', at });
    }
    for (const { proposalId, organisationId } of winners) {
      const context = { commandId: `begin-${announcementId}`, actorId: 'publication', correlationId: announcementId };
      await this.stories.execute(storyIdOf(proposalId), context, (state) =>
        decide({ type: 'begin', competitionId, announcementId, proposalId, organisationId }, state),
      );
    }
    await this.answer(announcementId, { type: 'grant' });
  }

  private async answer(announcementId: string, command: InvitationCommand): Promise<void> {
    await this.invitations.execute(announcementId, { commandId: newId(), actorId: 'publication' }, (state) =>
      decideInvitation(command, state),
    );
  }
}
