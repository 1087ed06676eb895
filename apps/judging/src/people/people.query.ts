import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { peopleProjection } from './people.projection';

export interface Person {
  readonly name: string;
  /** Null where the address does not say where somebody works. */
  readonly emailDomain: string | null;
  readonly organisationIds: readonly string[];
  /** Organisations the person has left. */
  readonly pastOrganisationIds: readonly string[];
}

const STILL_THERE = { erased: { $exists: false } };

@Injectable()
export class PeopleQuery {
  constructor(@InjectRows(peopleProjection) private readonly rows: StoreCollection<Row & Person>) {}

  /** Who is known by these ids; an erased or unknown person is simply not there. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const found = await this.rows.find({ _id: { $in: [...ids] }, ...STILL_THERE }).toArray();
    return new Map(found.map(({ _id, ...row }) => [_id, toPerson(row)]));
  }

  /** The domains of the addresses of each organisation's people; an organisation without any is not there. */
  async domainsOf(organisationIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const filter = { organisationIds: { $in: [...organisationIds] }, emailDomain: { $ne: null }, ...STILL_THERE };
    const projection = { organisationIds: 1, emailDomain: 1 };
    const domains = new Map<string, Set<string>>();
    for (const person of await this.rows.find(filter, { projection }).toArray())
      for (const id of person.organisationIds)
        if (person.emailDomain !== null) domains.set(id, (domains.get(id) ?? new Set()).add(person.emailDomain));
    return domains;
  }
}

function toPerson(row: Partial<Person> & Pick<Person, 'name' | 'organisationIds'>): Person {
  const { name, organisationIds, emailDomain = null, pastOrganisationIds = [] } = row;
  return { name, organisationIds, emailDomain, pastOrganisationIds };
}
