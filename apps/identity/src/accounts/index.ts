export { AccountDirectory } from './account-directory';
export { announceVersion } from './account-version';
export { AccountsModule } from './accounts.module';
export { ChangeAccount } from './change-account.handler';
