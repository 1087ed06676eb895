import { provideRows } from '@champions/platform';
import { Module } from '@nestjs/common';
import { entriesProjection } from './entries.projection';
import { EntriesQuery } from './entries.query';

@Module({ providers: [provideRows(entriesProjection), EntriesQuery], exports: [EntriesQuery] })
export class EntriesModule {}
