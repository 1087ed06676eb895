import { provideErasure, provideReaction } from '@champions/platform';
import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery';
import { PreparedLetters, PreparedLettersModule } from '../prepared-letters';
import { SubscribersModule } from '../subscribers';
import { ADDRESS, ForgetAddress } from './forget-address.handler';
import { forgetAddressReaction } from './forget-address.reaction';

@Module({
  imports: [DeliveryModule, PreparedLettersModule, SubscribersModule],
  providers: [
    ...provideErasure('notifications', [PreparedLetters], (prepared) => ({
      steps: [(accountId) => prepared.erasePerson(accountId).then(() => true)],
      reports: [ADDRESS],
    })),
    ForgetAddress,
    provideReaction('forget-address', [ForgetAddress], forgetAddressReaction),
  ],
})
export class ErasuresModule {}
