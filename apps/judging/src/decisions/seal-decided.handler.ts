import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { RoundsQuery } from '../rounds';
import { SealRound } from '../seals';
import { deliberations } from './deliberations.aggregate';
import type { Deliberation, DeliberationFact } from './domain/deliberation';

@Injectable()
export class SealDecided {
  constructor(
    @InjectStore(deliberations) private readonly store: AggregateStore<Deliberation, DeliberationFact>,
    private readonly rounds: RoundsQuery,
    private readonly seal: SealRound,
  ) {}

  /** Each round's result is sealed with the decisions as they are complete, which change no more. */
  async execute(competitionId: string): Promise<void> {
    const deliberation = (await this.store.load(competitionId))?.state;
    if (deliberation?.status !== 'decided') return;
    const { plan, roundId: last } = deliberation;
    const closed = (await this.rounds.ofCompetition(competitionId)).filter(({ status }) => status === 'closed');
    for (const roundId of new Set([...closed.map((round) => round.roundId), last]))
      await this.seal.execute(roundId, plan);
  }
}
