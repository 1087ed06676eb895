import {
  announcementCancelledV1,
  announcementFiredV1,
  decisionV1,
  feedbackV1,
  newsletterV1,
  prepareRequestedV1,
} from '@champions/contracts';
import type { Clock } from '@champions/kernel';
import { positionOf, Reaction } from '@champions/messaging';
import type { ChangePreparation } from './change-preparation.handler';
import type { FirePreparation } from './fire-preparation.handler';
import { announcementIdOf } from './announcement-id';

const FROM = new Date('2021-01-01T00:00:00Z');

/** The steps of an announcement, as far as its letters go. */
export function announcementSteps(change: ChangePreparation, fire: FirePreparation, clock: Clock): Reaction {
  return new Reaction('announcement-letters', FROM)
    .on(prepareRequestedV1, ({ data, correlationId }, effectId) =>
      change.execute(
        data.announcementId,
        { type: 'request', ...data, correlationId, at: clock.now() },
        { effectId, correlationId },
      ),
    )
    .on(announcementCancelledV1, ({ data, correlationId }, effectId) =>
      change.execute(data.announcementId, { type: 'cancel' }, { effectId, correlationId }),
    )
    .on(announcementFiredV1, ({ data, correlationId }, effectId) => {
      const expected = data.parts.find(({ part }) => part === 'notifications')?.digest ?? null;
      return fire.execute({ announcementId: data.announcementId, expected, effectId, correlationId });
    });
}

/** A changed decision, feedback letter or newsletter makes prepared letters stale; they are made again and answered for again. */
export function changedDocuments(change: ChangePreparation, clock: Clock): Reaction {
  const touch = (announcementId: string, message: Parameters<typeof positionOf>[0] & Touching, effectId: string) => {
    const { key: document, correlationId } = message;
    const command = { type: 'touch', document, position: positionOf(message), at: clock.now() } as const;
    return change.execute(announcementId, command, { effectId, correlationId });
  };
  return new Reaction('changed-documents', FROM)
    .on(decisionV1, (message, effectId) => touch(announcementIdOf(message.data.competitionId), message, effectId))
    .on(feedbackV1, (message, effectId) => touch(announcementIdOf(message.data.competitionId), message, effectId))
    .on(newsletterV1, (message, effectId) => touch(message.data.announcementId, message, effectId));
}

interface Touching {
  readonly key: string;
  readonly correlationId: string;
}
