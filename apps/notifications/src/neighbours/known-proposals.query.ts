import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Found, KnownProposal } from './neighbour-rows';
import { proposals } from './proposals.projection';
import { RowsById } from './rows-by-id';

@Injectable()
export class KnownProposals {
  private readonly rows: RowsById<KnownProposal>;

  constructor(@InjectRows(proposals) rows: StoreCollection<Row>) {
    this.rows = new RowsById(rows, 'contactIds');
  }

  find(id: string): Promise<Found<KnownProposal>> {
    return this.rows.find(id);
  }
}
