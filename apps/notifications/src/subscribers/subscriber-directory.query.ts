import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { Gathered } from '../gathering';
import type { Subscriber } from './domain/subscriber';
import { subscribers } from './subscribers.aggregate';

interface Stored {
  readonly _id: string;
  readonly state: Subscriber;
}

/** Who gets the newsletter, read from the subscriptions themselves. */
@Injectable()
export class SubscriberDirectory {
  private readonly reads = new Gathered<string, Subscriber | null>(async (ids) => {
    const found = await this.collection.find({ _id: { $in: [...new Set(ids)] } }).toArray();
    const byId = new Map(found.map(({ _id, state }) => [_id, state]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  constructor(@InjectCollection(subscribers.name) private readonly collection: StoreCollection<Stored>) {}

  find(id: string): Promise<Subscriber | null> {
    return this.reads.add(id);
  }

  async confirmedAfter(id: string, limit: number): Promise<readonly string[]> {
    const found = await this.collection
      .find({ 'state.status': 'confirmed', _id: { $gt: id } }, { projection: { _id: 1 } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
    return found.map(({ _id }) => _id);
  }
}
