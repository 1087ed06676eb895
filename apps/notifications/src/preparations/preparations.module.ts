import { Clock } from '@champions/kernel';
import { provideCollection, provideDueWork, provideReaction, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery';
import { NeighboursModule } from '../neighbours';
import { PreparedLettersModule } from '../prepared-letters';
import { SubscribersModule } from '../subscribers';
import { announcementSteps, changedDocuments } from './announcement.reaction';
import { AssembleLetters } from './assemble-letters.handler';
import { ChangePreparation } from './change-preparation.handler';
import { FeedbackPreviewController } from './feedback-preview.controller';
import { FirePreparation } from './fire-preparation.handler';
import { preparations } from './preparations.aggregate';
import { PreparationsController } from './preparations.controller';
import { Preparations } from './preparations.query';
import { PreviewFeedback } from './preview-feedback.handler';
import { SendPrepared } from './send-prepared.handler';
import { TendPreparation } from './tend-preparation.handler';

@Module({
  imports: [DeliveryModule, NeighboursModule, PreparedLettersModule, SubscribersModule],
  controllers: [PreparationsController, FeedbackPreviewController],
  providers: [
    provideStore(preparations),
    provideCollection(preparations.name),
    Preparations,
    AssembleLetters,
    SendPrepared,
    TendPreparation,
    ChangePreparation,
    FirePreparation,
    PreviewFeedback,
    provideDueWork(preparations, 'tend-preparation', TendPreparation),
    provideReaction('announcement-letters', [ChangePreparation, FirePreparation, Clock], announcementSteps),
    provideReaction('changed-documents', [ChangePreparation, Clock], changedDocuments),
  ],
})
export class PreparationsModule {}
