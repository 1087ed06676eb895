import { provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { accounts } from './account.aggregate';
import { AccountDirectory } from './account-directory';
import { AccountsController } from './accounts.controller';
import { ChangeAccount } from './change-account.handler';

@Module({
  controllers: [AccountsController],
  providers: [provideStore(accounts), AccountDirectory, ChangeAccount],
  exports: [AccountDirectory, ChangeAccount],
})
export class AccountsModule {}
