import { advanceNoticesRequestedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { WishStoriesHandler } from './wish-stories.handler';

export const beginStories = (handler: WishStoriesHandler): Reaction =>
  new Reaction('begin-stories', new Date('2021-01-01T00:00:00Z')).on(
    advanceNoticesRequestedV1,
    ({ data, correlationId }, effectId) => handler.execute(data, effectId, correlationId),
  );

export const storiesReaction = provideReaction('begin-stories', [WishStoriesHandler], beginStories);
