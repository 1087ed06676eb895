import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Newsletter } from './domain/newsletter';

export interface FoundNewsletter {
  readonly id: string;
  readonly revision: number;
  readonly state: Newsletter;
}

interface StoredNewsletter extends StoredAggregate {
  readonly state: Newsletter;
}

export const newsletterIndexes = [{ keys: { 'state.content.competitionId': 1 } }] as const;

@Injectable()
export class Newsletters {
  constructor(@InjectCollection('newsletters') private readonly newsletters: StoreCollection<StoredNewsletter>) {}

  /** The issue that announces a competition's winners; of several the one that was begun last. */
  async announcing(competitionId: string): Promise<FoundNewsletter | null> {
    const [found] = await this.of(competitionId);
    return found ?? null;
  }

  async of(competitionId: string): Promise<readonly FoundNewsletter[]> {
    const found = await this.newsletters
      .find({ 'state.content.competitionId': competitionId }, { projection: { state: 1, revision: 1 } })
      .sort({ _id: -1 })
      .toArray();
    return found.map(({ _id, revision, state }) => ({ id: _id, revision, state }));
  }
}
