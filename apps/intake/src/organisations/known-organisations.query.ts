import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { organisations } from './organisation.projection';

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly economy: string;
  readonly known: true;
}

type OrganisationRow = Row & { readonly name?: string; readonly economy?: string };

/** Reads intake's own copy of an organisation. */
@Injectable()
export class KnownOrganisations {
  constructor(@InjectRows(organisations) private readonly rows: StoreCollection<OrganisationRow>) {}

  /** Null when its document has not arrived yet, or is gone. */
  async find(id: string): Promise<KnownOrganisation | null> {
    const row = await this.rows.findOne({ _id: id });
    if (row?.name === undefined || row.economy === undefined) return null;
    return { id, name: row.name, economy: row.economy, known: true };
  }
}
