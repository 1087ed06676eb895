import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { type Actor, allows } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import type { Story } from './domain/story';

export interface FoundStory {
  readonly id: string;
  readonly revision: number;
  readonly state: Story;
}

interface StoredStory extends StoredAggregate {
  readonly state: Story;
}

export const storyIndexes = [{ keys: { 'state.competitionId': 1 } }] as const;

@Injectable()
export class Stories {
  constructor(@InjectCollection('stories') private readonly stories: StoreCollection<StoredStory>) {}

  async of(competitionId: string): Promise<readonly FoundStory[]> {
    const found = await this.stories
      .find({ 'state.competitionId': competitionId }, { projection: { state: 1, revision: 1 } })
      .sort({ _id: 1 })
      .toArray();
    return found.map(({ _id, revision, state }) => ({ id: _id, revision, state }));
  }

  /** All of a competition for its secretariat; only their own for a winner's people. */
  async readableBy(actor: Actor, competitionId: string): Promise<readonly FoundStory[]> {
    const found = await this.of(competitionId);
    if (allows(actor, 'announcement.preview', { competitionId })) return found;
    return found.filter(({ state }) => allows(actor, 'story.confirm', state));
  }
}
