import { Clock } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Mailing, type MailingFact } from './domain/mailing';
import { FulfilWish } from './fulfil-wish.handler';
import { mailings } from './mailings.aggregate';
import type { Wish } from './wish';

/** Queues the letters of a message at once when it can; else keeps the wish until their readers are known. */
@Injectable()
export class AskForLetters {
  constructor(
    @InjectStore(mailings) private readonly store: AggregateStore<Mailing<Wish>, MailingFact<Wish>>,
    private readonly fulfil: FulfilWish,
    private readonly clock: Clock,
  ) {}

  async execute(effectId: string, wish: Wish, correlationId: string): Promise<void> {
    if (await this.fulfil.execute(wish, correlationId)) return;
    const context = { commandId: effectId, actorId: 'notifications', correlationId };
    await this.store.execute(effectId, context, (mailing) =>
      decide({ type: 'want', wish, correlationId, at: this.clock.now() }, mailing),
    );
  }
}
