import { Clock } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { decide, type NewLetter } from './domain/letter';
import { letterId } from './domain/letter-id';
import { LetterStore } from './letter-store';

export const SENDER_ACTOR = 'notifications';

/** Queues one letter, or nothing when it exists: its id follows from its reader, reason, subject and occurrence. */
@Injectable()
export class QueueLetter {
  constructor(
    private readonly letters: LetterStore,
    private readonly clock: Clock,
  ) {}

  async execute(wanted: Omit<NewLetter, 'resendOf'> & Partial<Pick<NewLetter, 'resendOf'>>): Promise<string> {
    const letter: NewLetter = { resendOf: null, ...wanted };
    const id = letterId(letter);
    const context = { commandId: `queue-${id}`, actorId: SENDER_ACTOR, correlationId: letter.correlationId };
    await this.letters.execute(id, context, (known) => decide({ type: 'queue', letter, at: this.clock.now() }, known));
    return id;
  }
}
