import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Preparation } from './domain/preparation';

export interface StoredPreparation extends StoredAggregate {
  readonly state: Preparation;
}

export interface FoundPreparation {
  readonly id: string;
  readonly state: Preparation;
}

export const preparationIndexes = [
  { keys: { 'state.competitionId': 1 } },
  { keys: { 'state.pages.path': 1 } },
  { keys: { 'state.status': 1, 'state.firedAt': -1 } },
] as const;

@Injectable()
export class Preparations {
  constructor(@InjectCollection('preparations') private readonly preparations: StoreCollection<StoredPreparation>) {}

  async of(competitionId: string): Promise<readonly FoundPreparation[]> {
    const found = await this.preparations
      .find({ 'state.competitionId': competitionId }, { projection: { state: 1 } })
      .toArray();
    return found.map(({ _id, state }) => ({ id: _id, state }));
  }

  async find(id: string): Promise<FoundPreparation | null> {
    const found = await this.preparations.findOne({ _id: id }, { projection: { state: 1 } });
    return found && { id, state: found.state };
  }
}
