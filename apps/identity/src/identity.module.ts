import { Module } from '@nestjs/common';
import { AccessModule } from './access';
import { AccountsModule } from './accounts';
import { ErasuresModule } from './erasures';
import { OrganisationsModule } from './organisations';
import { SignInModule } from './sign-in';

@Module({ imports: [AccountsModule, SignInModule, OrganisationsModule, AccessModule, ErasuresModule] })
export class IdentityModule {}
