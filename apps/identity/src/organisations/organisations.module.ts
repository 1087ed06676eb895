import { provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { CreateOrganisation } from './create-organisation.handler';
import { organisations } from './organisation.aggregate';
import { OrganisationsController } from './organisations.controller';

@Module({
  imports: [AccountsModule],
  controllers: [OrganisationsController],
  providers: [provideStore(organisations), CreateOrganisation],
})
export class OrganisationsModule {}
