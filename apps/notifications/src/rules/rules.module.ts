import { provideDueWork, provideReaction, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { DeliveryModule, QueueLetter } from '../delivery';
import { NeighboursModule } from '../neighbours';
import { subscribers, SubscribersModule } from '../subscribers';
import { AskForLetters } from './ask-for-letters.handler';
import { FulfilWish } from './fulfil-wish.handler';
import { judgeLetters } from './judge-letters.reaction';
import { LookAgain } from './look-again.handler';
import { mailings } from './mailings.aggregate';
import { advanceNotices, proposalLetters } from './proposal-letters.reaction';
import { signInLetters } from './sign-in-letters.reaction';
import { TendSubscription } from './tend-subscription.handler';

@Module({
  imports: [DeliveryModule, NeighboursModule, SubscribersModule],
  providers: [
    provideStore(mailings),
    FulfilWish,
    AskForLetters,
    LookAgain,
    TendSubscription,
    provideDueWork(mailings, 'look-again', LookAgain),
    provideDueWork(subscribers, 'tend-subscription', TendSubscription),
    provideReaction('proposal-letters', [AskForLetters], proposalLetters),
    provideReaction('advance-notices', [AskForLetters], advanceNotices),
    provideReaction('judge-letters', [QueueLetter], judgeLetters),
    provideReaction('sign-in-letters', [QueueLetter], signInLetters),
  ],
})
export class RulesModule {}
