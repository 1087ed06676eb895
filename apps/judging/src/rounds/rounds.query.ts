import { type StoreCollection, type StoredAggregate, upcastState } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Round } from './domain/round';
import { rounds } from './rounds.aggregate';

export const roundIndexes = [{ keys: { 'state.competitionId': 1 } }] as const;

export type StoredRound = Round & { readonly revision: number };

const WHOLE = { schema: 1, state: 1, revision: 1 } as const;

@Injectable()
export class RoundsQuery {
  constructor(@InjectCollection(rounds.name) private readonly collection: StoreCollection<StoredAggregate>) {}

  async find(roundId: string): Promise<StoredRound | null> {
    const found = await this.collection.findOne({ _id: roundId }, { projection: WHOLE });
    return found && toRound(found);
  }

  /** The rounds of a competition, earliest first. */
  async ofCompetition(competitionId: string): Promise<readonly StoredRound[]> {
    const found = await this.collection.find({ 'state.competitionId': competitionId }, { projection: WHOLE }).toArray();
    return found
      .map(toRound)
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.roundId < b.roundId ? -1 : 1));
  }

  async byIds(roundIds: readonly string[]): Promise<ReadonlyMap<string, Round>> {
    const found = await this.collection.find({ _id: { $in: [...roundIds] } }, { projection: WHOLE }).toArray();
    return new Map(found.map((one) => [one._id, toRound(one)]));
  }
}

const toRound = (stored: StoredAggregate): StoredRound => ({
  ...upcastState(rounds, stored),
  revision: stored.revision,
});
