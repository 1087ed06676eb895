import { provideCollection, provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { CompetitionsModule } from '../competitions';
import { BeginStoriesHandler } from './begin-stories.handler';
import { ChangeStoryHandler } from './change-story.handler';
import { invitations } from './invitation.aggregate';
import { StoriesController } from './stories.controller';
import { Stories, storyIndexes } from './stories.query';
import { storiesReaction } from './stories.reaction';
import { stories } from './story.aggregate';
import { WishStoriesHandler } from './wish-stories.handler';

@Module({
  imports: [CompetitionsModule],
  controllers: [StoriesController],
  providers: [
    provideStore(stories),
    provideStore(invitations),
    provideCollection('stories', storyIndexes),
    Stories,
    ChangeStoryHandler,
    WishStoriesHandler,
    BeginStoriesHandler,
    provideDueWork(invitations, 'begin-stories', BeginStoriesHandler),
    storiesReaction,
  ],
  exports: [Stories, ChangeStoryHandler],
})
export class StoriesModule {}
