import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Round } from './domain/round';
import { rounds } from './rounds.aggregate';

export const roundIndexes = [{ keys: { 'state.competitionId': 1 } }] as const;

export type StoredRound = Round & { readonly revision: number };
type Stored = StoredAggregate & { readonly state: Round };

@Injectable()
export class RoundsQuery {
  constructor(@InjectCollection(rounds.name) private readonly collection: StoreCollection<Stored>) {}

  async find(roundId: string): Promise<StoredRound | null> {
    const found = await this.collection.findOne({ _id: roundId }, { projection: { state: 1, revision: 1 } });
    return found && { ...found.state, revision: found.revision };
  }

  /** The rounds of a competition, earliest first. */
  async ofCompetition(competitionId: string): Promise<readonly StoredRound[]> {
    const found = await this.collection
      .find({ 'state.competitionId': competitionId }, { projection: { state: 1, revision: 1 } })
      .toArray();
    return found
      .map(({ state, revision }) => ({ ...state, revision }))
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.roundId < b.roundId ? -1 : 1));
  }

  async byIds(roundIds: readonly string[]): Promise<ReadonlyMap<string, Round>> {
    const found = await this.collection.find({ _id: { $in: [...roundIds] } }, { projection: { state: 1 } }).toArray();
    return new Map(found.map(({ _id, state }) => [_id, state]));
  }
}
