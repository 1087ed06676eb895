import { provideErasure } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ForgetJudge, PanelsModule } from '../panels';
import { ForgetRulings, RulingsModule } from '../rulings';
import { ForgetWishes, WishesModule } from '../wishes';

/** Names and memberships go with their rows. What a judge wrote on sheets stays, as nobody's. */
@Module({
  imports: [PanelsModule, RulingsModule, WishesModule],
  providers: [
    ...provideErasure('judging', [ForgetJudge, ForgetRulings, ForgetWishes], (seats, rulings, wishes) => ({
      steps: [seats, rulings, wishes].map(
        (kept) => (accountId, context) => kept.execute(accountId, context).then(() => true),
      ),
    })),
  ],
})
export class ErasuresModule {}
