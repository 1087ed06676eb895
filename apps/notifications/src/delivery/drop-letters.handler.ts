import { childContext, type CommandContext } from '@champions/persistence';
import { Injectable } from '@nestjs/common';
import { decide } from './domain/letter';
import { LetterStore } from './letter-store';
import { WaitingLetters } from './waiting-letters.query';

/** Letters to an address whose owner was erased are not sent any more, and forget where they were to go. */
@Injectable()
export class DropLetters {
  constructor(
    private readonly letters: LetterStore,
    private readonly waiting: WaitingLetters,
  ) {}

  async execute(email: string, queuedBefore: Date, context: CommandContext): Promise<void> {
    for (const id of await this.waiting.idsTo(email))
      await this.letters.execute(id, childContext(context, id), (letter) =>
        decide({ type: 'forget', queuedBefore }, letter),
      );
  }
}
