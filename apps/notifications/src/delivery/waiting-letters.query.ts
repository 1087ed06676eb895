import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { letters } from './letters.aggregate';

@Injectable()
export class WaitingLetters {
  constructor(@InjectCollection(letters.name) private readonly collection: StoreCollection<StoredAggregate>) {}

  /** Letters to a bare address that are not over yet. Only those have a `dueAt`, which is indexed. */
  async idsTo(email: string): Promise<readonly string[]> {
    const found = await this.collection
      .find({ dueAt: { $gt: new Date(0) }, 'state.to.kind': 'address' }, { projection: { 'state.to': 1 } })
      .toArray();
    return found.flatMap(({ _id, state }) => (isTo(state, email) ? [_id] : []));
  }
}

function isTo(state: unknown, email: string): boolean {
  const { to } = state as { readonly to: { readonly email: string } };
  return to.email.trim().toLowerCase() === email;
}
