import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Seat } from './domain/seat';
import { seats } from './seats.aggregate';

export const seatIndexes = [{ keys: { 'state.roundId': 1 } }, { keys: { 'state.judgeId': 1 } }] as const;

type Stored = StoredAggregate & { readonly state: Seat };

@Injectable()
export class SeatsQuery {
  constructor(@InjectCollection(seats.name) private readonly collection: StoreCollection<Stored>) {}

  /** The panel of a round by judge id, so that what is worked out from it comes out the same each time. */
  async ofRound(roundId: string): Promise<readonly Seat[]> {
    const found = await this.collection.find({ 'state.roundId': roundId }, { projection: { state: 1 } }).toArray();
    return found.map(({ state }) => complete(state)).sort((a, b) => (a.judgeId < b.judgeId ? -1 : 1));
  }

  /** Every place this judge has or had, in whatever round. */
  async ofJudge(judgeId: string): Promise<readonly Seat[]> {
    const found = await this.collection.find({ 'state.judgeId': judgeId }, { projection: { state: 1 } }).toArray();
    return found.map(({ state }) => complete(state)).sort((a, b) => (a.roundId < b.roundId ? -1 : 1));
  }

  async find(roundId: string, judgeId: string): Promise<Seat | null> {
    const found = await this.collection.findOne({ 'state.roundId': roundId, 'state.judgeId': judgeId });
    return found && complete(found.state);
  }

  async idsOfJudge(judgeId: string): Promise<readonly string[]> {
    const found = await this.collection.find({ 'state.judgeId': judgeId }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }
}

// A seat that was stored before judges had to declare has not been declared on, nor on a list before those were kept.
const complete = (seat: Seat): Seat => ({
  ...{ declaredAt: null, declaredOn: null, tookOver: [], replacedBy: null },
  ...seat,
});
