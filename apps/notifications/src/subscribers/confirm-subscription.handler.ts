import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Subscriber, type SubscriberFact } from './domain/subscriber';
import { subscribers } from './subscribers.aggregate';
import { SubscriptionTokens } from './subscription-tokens';

@Injectable()
export class ConfirmSubscription {
  constructor(
    @InjectStore(subscribers) private readonly store: AggregateStore<Subscriber, SubscriberFact>,
    private readonly tokens: SubscriptionTokens,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError LINK_INVALID for a link that is forged, cut off or too old. */
  async execute(token: string, context: CommandContext): Promise<void> {
    const at = this.clock.now();
    const id = this.tokens.read('confirm', token, at);
    if (id === null) throw new DomainError('LINK_INVALID');
    await this.store.execute(id, context, (subscriber) => decide({ type: 'confirm', at }, subscriber));
  }
}
