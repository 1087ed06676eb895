import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { competitions } from './competitions.projection';
import type { Found, KnownCompetition } from './neighbour-rows';
import { RowsById } from './rows-by-id';

@Injectable()
export class KnownCompetitions {
  private readonly rows: RowsById<KnownCompetition>;

  constructor(@InjectRows(competitions) rows: StoreCollection<Row>) {
    this.rows = new RowsById(rows, 'slug');
  }

  find(id: string): Promise<Found<KnownCompetition>> {
    return this.rows.find(id);
  }
}
