import { Clock } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { deliberations } from './deliberations.aggregate';
import { decide, type Deliberation, type DeliberationFact } from './domain/deliberation';
import type { Choice } from './domain/take-decisions';
import { RankingToDecideBy } from './ranking-to-decide-by.handler';

@Injectable()
export class TakeDecisions {
  constructor(
    @InjectStore(deliberations) private readonly store: AggregateStore<Deliberation, DeliberationFact>,
    private readonly rankings: RankingToDecideBy,
    private readonly clock: Clock,
  ) {}

  /** Pending until completed: nobody outside this service hears of it. */
  async take(competitionId: string, choice: Choice, actor: Actor, context: CommandContext) {
    requireAllowed(actor, 'decision.take', { competitionId });
    const command = { type: 'take', ...(await this.about(competitionId)), ...choice } as const;
    await this.store.execute(competitionId, context, (state) => decide(command, state));
  }

  /** From here on the deliberation is due, and the due work makes the decisions. */
  async complete(competitionId: string, actor: Actor, context: CommandContext) {
    requireAllowed(actor, 'decision.take', { competitionId });
    const about = await this.about(competitionId);
    const command = { type: 'complete', ...about, at: this.clock.now() } as const;
    await this.store.execute(competitionId, context, (state) => decide(command, state));
  }

  private async about(competitionId: string) {
    const { roundId, ranked } = await this.rankings.execute(competitionId);
    const ranking = ranked.map(({ entryId, rank, entry }) => ({
      ...{ proposalId: entryId, organisationId: entry.organisationId, rank },
    }));
    return { competitionId, roundId, ranking };
  }
}
