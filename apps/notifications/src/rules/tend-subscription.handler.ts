import { Clock, newId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { QueueLetter } from '../delivery';
import { decideSubscription, type Subscriber, type SubscriberFact, subscribers } from '../subscribers';

/** The due work of a subscription: its confirmation letter, and its end when nobody confirms. */
@Injectable()
export class TendSubscription {
  constructor(
    @InjectStore(subscribers) private readonly store: AggregateStore<Subscriber, SubscriberFact>,
    private readonly queue: QueueLetter,
    private readonly clock: Clock,
  ) {}

  async execute(id: string): Promise<void> {
    const loaded = await this.store.load(id);
    if (!loaded) return;
    const { letterDue, requests: request } = loaded.state;
    const commandId = newId();
    const context = { commandId, actorId: 'notifications', correlationId: commandId };
    if (letterDue) {
      await this.queue.execute({
        to: { kind: 'subscriber', subscriberId: id },
        matter: { reason: 'subscription-confirm' },
        ...{ competitionId: null, subjectId: id, occurrence: String(request), correlationId: commandId },
      });
      await this.store.execute(id, context, (known) => decideSubscription({ type: 'letter-queued', request }, known));
    } else {
      const at = this.clock.now();
      await this.store.execute(id, context, (known) => decideSubscription({ type: 'lapse', at }, known));
    }
  }
}
