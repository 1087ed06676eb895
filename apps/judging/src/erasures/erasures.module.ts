import { provideErasure } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ForgetJudge, PanelsModule } from '../panels';
import { ForgetRulings, RulingsModule } from '../rulings';
import { ForgetPseudonyms, SealsModule } from '../seals';
import { ForgetWishes, WishesModule } from '../wishes';

/** Names and memberships go with their rows. What a judge wrote on sheets stays, as nobody's. */
@Module({
  imports: [PanelsModule, RulingsModule, WishesModule, SealsModule],
  providers: [
    ...provideErasure('judging', [ForgetJudge, ForgetRulings, ForgetWishes, ForgetPseudonyms], (...kept) => ({
      steps: kept.map((one) => (accountId, context) => one.execute(accountId, context).then(() => true)),
    })),
  ],
})
export class ErasuresModule {}
