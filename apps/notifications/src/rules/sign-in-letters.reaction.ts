import { signInV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { QueueLetter } from '../delivery';
import { FIRST_MESSAGE } from './first-message';

/** A sign-in attempt is a letter with its link and code, and somebody waits for it. One that expired is none. */
export function signInLetters(queue: QueueLetter): Reaction {
  return new Reaction('sign-in-letters', FIRST_MESSAGE).on(signInV1, async (message) => {
    const { email, language, code, link, expiresAt } = message.data;
    await queue.execute({
      to: { kind: 'address', email, language },
      matter: { reason: 'sign-in', code, link, expiresAt },
      ...{ competitionId: null, subjectId: message.key, occurrence: '1' },
      correlationId: message.correlationId,
    });
  });
}
