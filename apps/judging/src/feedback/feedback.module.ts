import { provideCollection, provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { PeopleModule } from '../people';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { DraftFeedback } from './draft-feedback.handler';
import { draftFeedbackReaction } from './draft-feedback.reaction';
import { draftings } from './draftings.aggregate';
import { FeedbackBasis } from './feedback-basis.handler';
import { feedback } from './feedback.aggregate';
import { FeedbackController } from './feedback.controller';
import { feedbackIndexes, FeedbackQuery } from './feedback.query';
import { ReadFeedback } from './read-feedback.handler';
import { WriteFeedback } from './write-feedback.handler';

@Module({
  imports: [DecisionsModule, RoundsModule, ScoringModule, EntriesModule, PanelsModule, PeopleModule],
  controllers: [FeedbackController],
  providers: [
    provideStore(feedback),
    provideStore(draftings),
    provideCollection(feedback.name, feedbackIndexes),
    FeedbackQuery,
    FeedbackBasis,
    DraftFeedback,
    ReadFeedback,
    WriteFeedback,
    draftFeedbackReaction,
    provideDueWork(draftings, 'draft-feedback', DraftFeedback),
  ],
})
export class FeedbackModule {}
