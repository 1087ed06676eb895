import { provideRows } from '@champions/platform';
import { Module } from '@nestjs/common';
import { peopleProjection } from './people.projection';
import { PeopleQuery } from './people.query';

@Module({ providers: [provideRows(peopleProjection), PeopleQuery], exports: [PeopleQuery] })
export class PeopleModule {}
