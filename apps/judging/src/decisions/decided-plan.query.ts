import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { deliberations } from './deliberations.aggregate';
import type { Deliberation, DeliberationFact, Planned } from './domain/deliberation';

@Injectable()
export class DecidedPlan {
  constructor(@InjectStore(deliberations) private readonly store: AggregateStore<Deliberation, DeliberationFact>) {}

  /** What was decided on each entry; null before all is. */
  async of(competitionId: string): Promise<readonly Planned[] | null> {
    const deliberation = (await this.store.load(competitionId))?.state;
    return deliberation?.status === 'decided' ? deliberation.plan : null;
  }
}
