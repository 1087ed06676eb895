import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Ruling } from './domain/ruling';
import { rulings } from './rulings.aggregate';

export const rulingIndexes = [
  { keys: { 'state.competitionId': 1, 'state.judgeId': 1 } },
  { keys: { 'state.judgeId': 1 } },
] as const;

type Stored = StoredAggregate & { readonly state: Ruling };

@Injectable()
export class RulingsQuery {
  constructor(@InjectCollection(rulings.name) private readonly collection: StoreCollection<Stored>) {}

  async inCompetition(competitionId: string): Promise<readonly Ruling[]> {
    return this.find({ 'state.competitionId': competitionId });
  }

  async ofJudgeIn(competitionId: string, judgeId: string): Promise<readonly Ruling[]> {
    return this.find({ 'state.competitionId': competitionId, 'state.judgeId': judgeId });
  }

  async ofJudge(judgeId: string): Promise<readonly Ruling[]> {
    return this.find({ 'state.judgeId': judgeId });
  }

  async idsOfJudge(judgeId: string): Promise<readonly string[]> {
    const found = await this.collection.find({ 'state.judgeId': judgeId }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }

  private async find(filter: Readonly<Record<string, string>>): Promise<readonly Ruling[]> {
    const found = await this.collection.find(filter, { projection: { state: 1 } }).toArray();
    return found.map(({ state }) => state);
  }
}
