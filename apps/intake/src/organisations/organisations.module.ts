import { provideRows } from '@champions/platform';
import { Module } from '@nestjs/common';
import { KnownOrganisations } from './known-organisations.query';
import { organisations } from './organisation.projection';

@Module({ providers: [provideRows(organisations), KnownOrganisations], exports: [KnownOrganisations] })
export class OrganisationsModule {}
