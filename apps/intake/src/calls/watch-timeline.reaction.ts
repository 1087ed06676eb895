import { competitionV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { NoteTimeline } from './note-timeline.handler';

export const watchTimeline = (handler: NoteTimeline): Reaction =>
  new Reaction('watch-timeline', new Date('2021-01-01T00:00:00Z')).on(
    competitionV1,
    ({ key: competitionId, data: { phase, timeline }, correlationId }, effectId) =>
      handler.execute(
        { competitionId, phase, closesAt: timeline.closes.at, timelineRevision: timeline.revision },
        { commandId: effectId, actorId: 'intake', correlationId },
      ),
  );
