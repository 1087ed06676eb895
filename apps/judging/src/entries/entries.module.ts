import { provideRows } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ContactsQuery } from './contacts.query';
import { entriesProjection } from './entries.projection';
import { EntriesQuery } from './entries.query';
import { EntryCountsController } from './entry-counts.controller';
import { EntryCountsQuery } from './entry-counts.query';
import { knownProposals } from './known-proposals.projection';

@Module({
  controllers: [EntryCountsController],
  providers: [
    provideRows(entriesProjection),
    provideRows(knownProposals),
    EntriesQuery,
    EntryCountsQuery,
    ContactsQuery,
  ],
  exports: [EntriesQuery, ContactsQuery],
})
export class EntriesModule {}
