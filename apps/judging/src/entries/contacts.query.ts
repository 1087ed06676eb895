import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { knownProposals } from './known-proposals.projection';

interface Written {
  readonly organisationId: string;
  readonly contactIds: readonly string[];
}

@Injectable()
export class ContactsQuery {
  constructor(@InjectRows(knownProposals) private readonly proposals: StoreCollection<Row & Written>) {}

  /** For whom each of these people has ever sent in a proposal, in whatever competition. */
  async organisationsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const wanted = new Set(personIds);
    const filter = { contactIds: { $in: [...wanted] }, erased: { $exists: false } };
    const projection = { organisationId: 1, contactIds: 1 };
    const organisations = new Map<string, Set<string>>();
    for (const { organisationId, contactIds } of await this.proposals.find(filter, { projection }).toArray())
      for (const id of contactIds)
        if (wanted.has(id)) organisations.set(id, (organisations.get(id) ?? new Set()).add(organisationId));
    return organisations;
  }
}
