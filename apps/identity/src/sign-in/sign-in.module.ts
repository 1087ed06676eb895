import { provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { AskToSignIn } from './ask-to-sign-in.handler';
import { ConfirmSignIn } from './confirm-sign-in.handler';
import { ExpireSignIn } from './expire-sign-in.handler';
import { signIns } from './sign-in.aggregate';
import { SignInController } from './sign-in.controller';

@Module({
  imports: [AccountsModule],
  controllers: [SignInController],
  providers: [
    provideStore(signIns),
    AskToSignIn,
    ConfirmSignIn,
    ExpireSignIn,
    provideDueWork(signIns, 'expire-sign-in', ExpireSignIn),
  ],
})
export class SignInModule {}
