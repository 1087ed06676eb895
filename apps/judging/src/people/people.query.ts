import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { peopleProjection } from './people.projection';

export interface Person {
  readonly name: string;
  readonly organisationIds: readonly string[];
}

@Injectable()
export class PeopleQuery {
  constructor(@InjectRows(peopleProjection) private readonly rows: StoreCollection<Row & Person>) {}

  /** Who is known by these ids; an erased or unknown person is simply not there. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const found = await this.rows.find({ _id: { $in: [...ids] }, erased: { $exists: false } }).toArray();
    return new Map(found.map(({ _id, name, organisationIds }) => [_id, { name, organisationIds }]));
  }
}
