import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { accounts } from './accounts.projection';
import type { Found, Person } from './neighbour-rows';
import { RowsById } from './rows-by-id';

@Injectable()
export class People {
  private readonly rows: RowsById<Person>;

  constructor(@InjectRows(accounts) rows: StoreCollection<Row>) {
    this.rows = new RowsById(rows, 'email');
  }

  find(id: string): Promise<Found<Person>> {
    return this.rows.find(id);
  }
}
