import type { Language } from '@champions/contracts';
import { Clock } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Subscriber, type SubscriberFact } from './domain/subscriber';
import { subscribers } from './subscribers.aggregate';
import { SubscriptionTokens } from './subscription-tokens';

/** Answers alike for addresses that are known and those that are not: nobody learns who subscribed. */
@Injectable()
export class RequestSubscription {
  constructor(
    @InjectStore(subscribers) private readonly store: AggregateStore<Subscriber, SubscriberFact>,
    private readonly tokens: SubscriptionTokens,
    private readonly clock: Clock,
  ) {}

  async execute(email: string, language: Language, context: CommandContext): Promise<void> {
    const at = this.clock.now();
    await this.store.execute(this.tokens.subscriberId(email), context, (subscriber) =>
      decide({ type: 'request', email: email.trim(), language, at }, subscriber),
    );
  }
}
