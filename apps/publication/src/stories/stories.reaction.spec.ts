import { advanceNoticesRequestedV1 } from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { describeReaction, FixedClock, sampleMessage } from '@champions/testing';
import { announcementId, competitionId } from '../sample-edition.suite';
import { invitations } from './invitation.aggregate';
import { beginStories } from './stories.reaction';
import { WishStoriesHandler } from './wish-stories.handler';

const message = sampleMessage(
  advanceNoticesRequestedV1,
  { announcementId, competitionId, decisions: 5 },
  { key: announcementId },
);

function given() {
  const commits: { readonly id: string; readonly dueAt: Date | null }[] = [];
  const clock = new FixedClock();
  const store = new AggregateStore(invitations, new MemoryAggregateDocuments(), {
    clock,
    onCommitted: ({ id, dueAt }) => commits.push({ id, dueAt }),
  });
  return { reaction: beginStories(new WishStoriesHandler(store, clock)), effects: () => commits };
}

describeReaction('begin-stories', { 'a request for advance notices': { message, given } });
