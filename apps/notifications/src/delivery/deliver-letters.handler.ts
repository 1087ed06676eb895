import { Clock, newId } from '@champions/kernel';
import { withContext } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AtMost } from '../gathering';
import { type LetterContent, renderLetter } from '../templates';
import type { DeliverLettersJob } from './deliver-letters.job';
import { decide, isDue, type Letter, type LetterCommand } from './domain/letter';
import { letterHeaders } from './letter-headers';
import { LetterContents, type Resolved } from './letter-contents';
import { LetterStore } from './letter-store';
import { Mailer, type OutgoingLetter } from './mailer';
import { SENDER_ACTOR } from './queue-letter.handler';
import { SENDER, type Sender } from './sender';

type Ready = Extract<Resolved, { readonly kind: 'ready' }>;

/** Few enough to be through the mail server's connections well within the time of an attempt. */
const IN_HAND = 64;

/**
 * Sends letters that are due. `attempting` is saved before SMTP: after a crash in between one is sent again
 * under the same Message-ID, and counted as repeated.
 */
@Injectable()
export class DeliverLetters {
  private readonly inHand = new AtMost(IN_HAND);

  constructor(
    private readonly letters: LetterStore,
    private readonly contents: LetterContents,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(SENDER) private readonly sender: Sender,
  ) {}

  /** @throws the first fault, after every letter had its turn; what was not done stays due. */
  async execute({ ids }: DeliverLettersJob): Promise<void> {
    const outcomes = await Promise.allSettled(ids.map((id) => this.inHand.run(() => this.one(id))));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async one(id: string): Promise<void> {
    if (!this.mailer.open) return;
    const loaded = await this.letters.load(id);
    if (loaded && isDue(loaded.state, this.clock.now()))
      await withContext({ correlationId: loaded.state.correlationId }, () => this.deliver(id, loaded.state));
  }

  private async deliver(id: string, letter: Letter): Promise<void> {
    const resolved = await this.contents.of(letter, this.clock.now());
    if (resolved.kind === 'missing') {
      await this.commit(id, letter, { type: 'wait', at: this.clock.now() });
    } else if (resolved.kind === 'gone') {
      await this.commit(id, letter, { type: 'drop', cause: resolved.cause, at: this.clock.now() });
    } else {
      await this.attempt(id, letter, resolved);
    }
  }

  private async attempt(id: string, letter: Letter, ready: Ready): Promise<void> {
    const attemptId = newId();
    const { language } = ready.content;
    const begun = await this.commit(id, letter, { type: 'attempt', attemptId, language, at: this.clock.now() });
    if (begun?.attemptId !== attemptId) return;
    const outgoing = await this.compose(id, letter, ready);
    if (outgoing === null) {
      await this.commit(id, letter, { type: 'give-up', attemptId, error: 'CONTENT', at: this.clock.now() });
      return;
    }
    const delivery = await this.mailer.send(outgoing);
    const at = this.clock.now();
    if (delivery.outcome === 'accepted') await this.commit(id, letter, { type: 'confirm', at });
    else if (delivery.outcome === 'refused')
      await this.commit(id, letter, { type: 'give-up', attemptId, error: delivery.error, at });
    else {
      const { error, reached, uncertain } = delivery;
      await this.commit(id, letter, { type: 'defer', attemptId, error, reached, uncertain, at });
    }
  }

  /** Null when the letter cannot be made whole: trying again would not mend it. */
  private async compose(id: string, letter: Letter, ready: Ready): Promise<OutgoingLetter | null> {
    const rendered = await renderLetter(ready.content, this.sender).catch(() => null);
    if (rendered === null) return null;
    return {
      ...rendered,
      messageId: `<${id}@${this.sender.host}>`,
      to: { name: nameOf(ready.content), address: ready.address },
      headers: letterHeaders(letter, ready.content, ready.unsubscribeLink),
    };
  }

  private async commit(id: string, { correlationId }: Letter, command: LetterCommand): Promise<Letter | undefined> {
    const context = { commandId: newId(), actorId: SENDER_ACTOR, correlationId };
    return (await this.letters.execute(id, context, (letter) => decide(command, letter)))?.state;
  }
}

const nameOf = ({ name }: LetterContent): string => name.replaceAll(/[\r\n"<>]/g, ' ').trim();
