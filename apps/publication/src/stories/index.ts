export { ChangeStoryHandler } from './change-story.handler';
export type { Story } from './domain/story';
export type { Quotation, StoryContent } from './domain/story-content';
export { type FoundStory, Stories } from './stories.query';
export { StoriesModule } from './stories.module';
export { storyIdOf } from './story.aggregate';
