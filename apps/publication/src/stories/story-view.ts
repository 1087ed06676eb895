import type { Subject } from '../competitions';
import { statusOf, type Story, type StoryStatus } from './domain/story';
import type { StoryContent } from './domain/story-content';

export interface StoryView {
  readonly id: string;
  readonly revision: number;
  readonly competitionId: string;
  readonly proposalId: string;
  readonly organisationId: string;
  /** Whose proposal it is and what it is called; null while that has not arrived here. */
  readonly subject: Subject | null;
  readonly status: StoryStatus;
  readonly content: StoryContent | null;
  readonly confirmedAt: string | null;
  /** An edit waits for the winner's confirmation; until then the earlier words stand. */
  readonly unconfirmedChanges: boolean;
}

export function toView(story: Kept, subjects: ReadonlyMap<string, Subject>): StoryView {
  const { competitionId, proposalId, organisationId, content, confirmed } = story.state;
  const status = statusOf(story.state);
  return {
    ...{ id: story.id, revision: story.revision, competitionId, proposalId, organisationId, status, content },
    subject: subjects.get(proposalId) ?? null,
    confirmedAt: confirmed?.at ?? null,
    unconfirmedChanges: confirmed !== null && status === 'draft',
  };
}

interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly state: Story;
}
