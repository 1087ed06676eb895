import { provideCollection } from '@champions/platform';
import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { AccessController } from './access.controller';
import { roleHolderIndexes, RoleHolders } from './role-holders.query';

@Module({
  imports: [AccountsModule],
  controllers: [AccessController],
  providers: [provideCollection('accounts', roleHolderIndexes), RoleHolders],
})
export class AccessModule {}
