import { entriesAssignedV1, judgeInvitedV1, sheetsDueV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { QueueLetter } from '../delivery';
import { FIRST_MESSAGE } from './first-message';
import { occurrenceOf } from './occurrence';

/** Judges hear that they are asked to judge, what they have to read, and before the end what is still open. */
export function judgeLetters(queue: QueueLetter): Reaction {
  return new Reaction('judge-letters', FIRST_MESSAGE)
    .on(judgeInvitedV1, async (message) => {
      const { judgeId, roundId, competitionId } = message.data;
      await queue.execute({
        to: { kind: 'person', personId: judgeId },
        matter: { reason: 'judge-invited', roundId },
        ...{ competitionId, subjectId: roundId, occurrence: occurrenceOf(message) },
        correlationId: message.correlationId,
      });
    })
    .on(entriesAssignedV1, async (message) => {
      const { judgeId, roundId, competitionId, entries, closesAt } = message.data;
      await queue.execute({
        to: { kind: 'person', personId: judgeId },
        matter: { reason: 'entries-assigned', roundId, entries, closesAt },
        ...{ competitionId, subjectId: roundId, occurrence: occurrenceOf(message) },
        correlationId: message.correlationId,
      });
    })
    .on(sheetsDueV1, async (message) => {
      const { roundId, competitionId, closesAt, judges } = message.data;
      for (const { judgeId, open } of judges)
        await queue.execute({
          to: { kind: 'person', personId: judgeId },
          matter: { reason: 'sheets-reminder', roundId, entries: open, closesAt },
          ...{ competitionId, subjectId: roundId, occurrence: occurrenceOf(message) },
          correlationId: message.correlationId,
        });
    });
}
