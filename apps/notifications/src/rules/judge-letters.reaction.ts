import { entriesAssignedV1, judgeInvitedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { QueueLetter } from '../delivery';
import { FIRST_MESSAGE } from './first-message';
import { occurrenceOf } from './occurrence';

/** Judges hear that they are asked to judge, and what they have to read. */
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
    });
}
