import { statusOf, type Story, type StoryStatus } from './domain/story';
import type { StoryContent } from './domain/story-content';

export interface StoryView {
  readonly id: string;
  readonly revision: number;
  readonly competitionId: string;
  readonly proposalId: string;
  readonly organisationId: string;
  readonly status: StoryStatus;
  readonly content: StoryContent | null;
  readonly confirmedAt: string | null;
  /** An edit waits for the winner's confirmation; until then the earlier words stand. */
  readonly unconfirmedChanges: boolean;
}

export function toView(story: { readonly id: string; readonly revision: number; readonly state: Story }): StoryView {
  const { competitionId, proposalId, organisationId, content, confirmed } = story.state;
  const status = statusOf(story.state);
  return {
    ...{ id: story.id, revision: story.revision, competitionId, proposalId, organisationId, status, content },
    confirmedAt: confirmed?.at ?? null,
    unconfirmedChanges: confirmed !== null && status === 'draft',
  };
}
