import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { SealRound } from '../seals';
import { deliberations } from './deliberations.aggregate';
import type { Deliberation, DeliberationFact } from './domain/deliberation';

@Injectable()
export class SealDecided {
  constructor(
    @InjectStore(deliberations) private readonly store: AggregateStore<Deliberation, DeliberationFact>,
    private readonly seal: SealRound,
  ) {}

  /** A result is sealed with the decisions as they are complete, which change no more. */
  async execute(competitionId: string): Promise<void> {
    const deliberation = (await this.store.load(competitionId))?.state;
    if (deliberation?.status === 'decided') await this.seal.execute(deliberation.roundId, deliberation.plan);
  }
}
