import {
  notificationsPreparedV1,
  notificationsRefusedV1,
  publicationPreparedV1,
  publicationRefusedV1,
} from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { RecordPartHandler } from './record-part.handler';

export function partsReaction(parts: RecordPartHandler): Reaction {
  return new Reaction('announcement-parts', new Date('2021-01-01T00:00:00Z'))
    .on(notificationsPreparedV1, ({ data, correlationId }, commandId) =>
      parts.execute({ ...data, part: 'notifications' }, { commandId, actorId: 'notifications', correlationId }),
    )
    .on(publicationPreparedV1, ({ data, correlationId }, commandId) =>
      parts.execute({ ...data, part: 'publication' }, { commandId, actorId: 'publication', correlationId }),
    )
    .on(notificationsRefusedV1, ({ data, correlationId }, commandId) =>
      parts.refuse({ ...data, part: 'notifications' }, { commandId, actorId: 'notifications', correlationId }),
    )
    .on(publicationRefusedV1, ({ data, correlationId }, commandId) =>
      parts.refuse({ ...data, part: 'publication' }, { commandId, actorId: 'publication', correlationId }),
    );
}
