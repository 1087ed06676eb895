export { type KnownOrganisation, KnownOrganisations } from './known-organisations.query';
export { OrganisationsModule } from './organisations.module';
