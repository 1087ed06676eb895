import { deterministicId, DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { LetterStore } from './letter-store';
import { requireLetterAccess } from './letter-access';
import { QueueLetter } from './queue-letter.handler';

/** Sends a letter again as a new occurrence; the same request repeated is the same letter. */
@Injectable()
export class ResendLetter {
  constructor(
    private readonly letters: LetterStore,
    private readonly queue: QueueLetter,
  ) {}

  /** @throws DomainError LETTER_UNKNOWN; CANNOT_RESEND for a sign-in letter, whose code is of no more use. */
  async execute(id: string, actor: Actor, context: CommandContext): Promise<string> {
    const loaded = await this.letters.load(id);
    if (!loaded) throw new DomainError('LETTER_UNKNOWN', { kind: 'not-found' });
    const { to, matter, competitionId, subjectId, occurrence } = loaded.state;
    requireLetterAccess(actor, competitionId);
    if (matter.reason === 'sign-in') throw new DomainError('CANNOT_RESEND');
    return this.queue.execute({
      ...{ to, matter, competitionId, subjectId, resendOf: id },
      occurrence: `${occurrence}/${deterministicId(context.commandId)}`,
      correlationId: context.correlationId ?? context.commandId,
    });
  }
}
