export {
  CONFIRM_WITHIN_MS,
  decide as decideSubscription,
  type Subscriber,
  type SubscriberFact,
} from './domain/subscriber';
export { ForgetSubscriber } from './forget-subscriber.handler';
export { SubscriberDirectory } from './subscriber-directory.query';
export { subscribers } from './subscribers.aggregate';
export { SubscribersModule } from './subscribers.module';
export { SubscriptionTokens } from './subscription-tokens';
