import { announcementFiredV1, prepareRequestedV1, storyConfirmedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { FireAnnouncementHandler } from './fire-announcement.handler';
import { RequestPreparationHandler } from './request-preparation.handler';

const from = new Date('2021-01-01T00:00:00Z');
const as = (effectId: string, correlationId: string) => ({
  ...{ commandId: effectId, actorId: 'publication', correlationId },
});

export const preparePages = (handler: RequestPreparationHandler): Reaction =>
  new Reaction('prepare-pages', from)
    .on(prepareRequestedV1, ({ data, correlationId }, effectId) => handler.execute(data, as(effectId, correlationId)))
    .on(storyConfirmedV1, ({ data, correlationId }, effectId) =>
      handler.lookAgain(data.competitionId, as(effectId, correlationId)),
    );

export const publishPages = (handler: FireAnnouncementHandler): Reaction =>
  new Reaction('publish-pages', from).on(announcementFiredV1, ({ data, correlationId }, effectId) => {
    const digest = data.parts.find(({ part }) => part === 'publication')?.digest ?? 'none';
    const { announcementId, firedAt } = data;
    return handler.execute({ announcementId, digest, firedAt }, as(effectId, correlationId));
  });

export const announcementReactions = [
  provideReaction('prepare-pages', [RequestPreparationHandler], preparePages),
  provideReaction('publish-pages', [FireAnnouncementHandler], publishPages),
];
