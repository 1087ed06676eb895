import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { people } from './people.projection';

export type Names = ReadonlyMap<string, string>;

@Injectable()
export class NamesOf {
  constructor(@InjectRows(people) private readonly rows: StoreCollection<Row & { readonly name?: string }>) {}

  /** The names of these people, as far as they are known. */
  async execute(ids: readonly string[]): Promise<Names> {
    const found = await this.rows.find({ _id: { $in: [...new Set(ids)] } }, { projection: { name: 1 } }).toArray();
    return new Map(found.flatMap(({ _id, name }) => (name === undefined ? [] : [[_id, name] as const])));
  }
}
