import { provideCollection, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ConfirmSubscription } from './confirm-subscription.handler';
import { ForgetSubscriber } from './forget-subscriber.handler';
import { RequestSubscription } from './request-subscription.handler';
import { SubscriberDirectory } from './subscriber-directory.query';
import { subscribers } from './subscribers.aggregate';
import { SubscribersController } from './subscribers.controller';
import { SubscriptionTokens } from './subscription-tokens';
import { Unsubscribe } from './unsubscribe.handler';

const store = provideStore(subscribers);

@Module({
  controllers: [SubscribersController],
  providers: [
    store,
    provideCollection(subscribers.name, [{ keys: { 'state.status': 1, _id: 1 } }]),
    SubscriberDirectory,
    SubscriptionTokens,
    RequestSubscription,
    ConfirmSubscription,
    Unsubscribe,
    ForgetSubscriber,
  ],
  exports: [store, SubscriberDirectory, SubscriptionTokens, ForgetSubscriber],
})
export class SubscribersModule {}
