import { provideCollection, provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { AskToSignIn } from './ask-to-sign-in.handler';
import { ConfirmSignIn } from './confirm-sign-in.handler';
import { ExpireSignIn } from './expire-sign-in.handler';
import { ForgetSignIns } from './forget-sign-ins.handler';
import { signIns } from './sign-in.aggregate';
import { SignInController } from './sign-in.controller';
import { WaitingSignIns } from './waiting-sign-ins.query';

@Module({
  imports: [AccountsModule],
  controllers: [SignInController],
  providers: [
    provideStore(signIns),
    provideCollection(signIns.name),
    WaitingSignIns,
    AskToSignIn,
    ConfirmSignIn,
    ExpireSignIn,
    ForgetSignIns,
    provideDueWork(signIns, 'expire-sign-in', ExpireSignIn),
  ],
  exports: [ForgetSignIns],
})
export class SignInModule {}
