import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { Gathered } from '../gathering';
import type { Found } from './neighbour-rows';

type Rows = StoreCollection<Row>;

/** Reads rows by id; those asked for in the same moment come from one query. */
export class RowsById<T> {
  private readonly reads: Gathered<string, Found<T>>;

  /** @param mark a field that every complete row has; a row may hold nothing but positions. */
  constructor(rows: Rows, mark: keyof T & string) {
    this.reads = new Gathered(async (ids) => {
      const found = await rows.find({ _id: { $in: [...new Set(ids)] } }).toArray();
      const byId = new Map(found.map((row) => [row._id, row]));
      return ids.map((id) => {
        const row = byId.get(id);
        if (row?.['erased'] === true) return 'gone';
        return row && mark in row ? (row as unknown as T) : 'missing';
      });
    });
  }

  find(id: string): Promise<Found<T>> {
    return this.reads.add(id);
  }
}
