import { Clock, newId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Mailing, type MailingFact } from './domain/mailing';
import { FulfilWish } from './fulfil-wish.handler';
import { mailings } from './mailings.aggregate';
import type { Wish } from './wish';

/** The due work of a mailing: are its readers known by now? */
@Injectable()
export class LookAgain {
  constructor(
    @InjectStore(mailings) private readonly store: AggregateStore<Mailing<Wish>, MailingFact<Wish>>,
    private readonly fulfil: FulfilWish,
    private readonly clock: Clock,
  ) {}

  async execute(id: string): Promise<void> {
    const loaded = await this.store.load(id);
    if (loaded?.state.status !== 'waiting') return;
    const { wish, correlationId } = loaded.state;
    const done = await this.fulfil.execute(wish, correlationId);
    const context = { commandId: newId(), actorId: 'notifications', correlationId };
    await this.store.execute(id, context, (mailing) =>
      decide(done ? { type: 'finish' } : { type: 'wait', at: this.clock.now() }, mailing),
    );
  }
}
