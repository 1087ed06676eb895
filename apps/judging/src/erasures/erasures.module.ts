import { provideErasure } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ForgetJudge, PanelsModule } from '../panels';
import { ForgetRulings, RulingsModule } from '../rulings';

/** Names and memberships go with their rows. What a judge wrote on sheets stays, as nobody's. */
@Module({
  imports: [PanelsModule, RulingsModule],
  providers: [
    ...provideErasure('judging', [ForgetJudge, ForgetRulings], (seats, rulings) => ({
      steps: [seats, rulings].map((kept) => (accountId, context) => kept.execute(accountId, context).then(() => true)),
    })),
  ],
})
export class ErasuresModule {}
