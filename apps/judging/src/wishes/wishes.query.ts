import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Wish, WishList } from './domain/wish-list';
import { wishLists } from './wish-lists.aggregate';

export const wishIndexes = [{ keys: { 'state.roundId': 1 } }, { keys: { 'state.judgeId': 1 } }] as const;

@Injectable()
export class WishesQuery {
  constructor(
    @InjectCollection(wishLists.name)
    private readonly collection: StoreCollection<StoredAggregate & { readonly state: WishList }>,
  ) {}

  /** What the judges of a round wish, by judge and entry; a judge who said nothing is not there. */
  async ofRound(roundId: string): Promise<ReadonlyMap<string, Readonly<Record<string, Wish>>>> {
    const found = await this.collection.find({ 'state.roundId': roundId }, { projection: { state: 1 } }).toArray();
    return new Map(
      found.flatMap(({ state: { judgeId, wishes } }) =>
        Object.keys(wishes).length === 0 ? [] : [[judgeId, wishes] as const],
      ),
    );
  }

  async idsOfJudge(judgeId: string): Promise<readonly string[]> {
    const found = await this.collection.find({ 'state.judgeId': judgeId }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }
}
