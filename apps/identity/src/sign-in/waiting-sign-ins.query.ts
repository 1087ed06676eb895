import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { signIns } from './sign-in.aggregate';

@Injectable()
export class WaitingSignIns {
  constructor(@InjectCollection(signIns.name) private readonly collection: StoreCollection<StoredAggregate>) {}

  /** Attempts of an address that nobody has used yet. Only those have a `dueAt`, which is indexed. */
  async idsOf(email: string): Promise<readonly string[]> {
    const found = await this.collection
      .find({ dueAt: { $gt: new Date(0) }, 'state.email': email }, { projection: { _id: 1 } })
      .toArray();
    return found.map(({ _id }) => _id);
  }
}
