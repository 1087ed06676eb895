import { provideCollection, provideErasure, provideReaction } from '@champions/platform';
import { Module } from '@nestjs/common';
import { AccountsModule, ChangeAccount } from '../accounts';
import { SignInModule } from '../sign-in';
import { confirmationsReaction } from './confirmations.reaction';
import { erasureIndexes, ErasuresQuery } from './erasures.query';
import { ErasuresController } from './erasures.controller';
import { ForgetAddress } from './forget-address.handler';

@Module({
  imports: [AccountsModule, SignInModule],
  controllers: [ErasuresController],
  providers: [
    provideCollection('accounts', erasureIndexes),
    ErasuresQuery,
    ForgetAddress,
    ...provideErasure('identity', [ForgetAddress], (address) => ({
      steps: [(accountId, context) => address.execute(accountId, context)],
    })),
    provideReaction('erasure-confirmations', [ChangeAccount], confirmationsReaction),
  ],
})
export class ErasuresModule {}
