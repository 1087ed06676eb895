import { type AggregateStore, childContext, type CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Subscriber, type SubscriberFact } from './domain/subscriber';
import { subscribers } from './subscribers.aggregate';
import { SubscriptionTokens } from './subscription-tokens';

/** Ends the subscription of an address whose owner was erased; one that was asked for since then is somebody's wish. */
@Injectable()
export class ForgetSubscriber {
  constructor(
    @InjectStore(subscribers) private readonly store: AggregateStore<Subscriber, SubscriberFact>,
    private readonly tokens: SubscriptionTokens,
  ) {}

  async execute(email: string, askedBefore: Date, context: CommandContext): Promise<void> {
    const id = this.tokens.subscriberId(email);
    await this.store.execute(id, childContext(context, id), (subscriber) =>
      decide({ type: 'forget', askedBefore }, subscriber),
    );
  }
}
