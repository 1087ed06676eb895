import { deterministicId, DomainError } from '@champions/kernel';
import {
  type AggregateStore,
  childContext,
  CHILDREN_AT_ONCE,
  type CommandContext,
  inParallel,
} from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { ChangeRound } from '../rounds';
import { decide, type JudgeProfile, type Seat, type SeatFact } from './domain/seat';
import { seats } from './seats.aggregate';

export interface InvitedJudge {
  readonly judgeId: string;
  readonly profile: JudgeProfile;
}

@Injectable()
export class InviteJudges {
  constructor(
    @InjectStore(seats) private readonly store: AggregateStore<Seat, SeatFact>,
    private readonly rounds: ChangeRound,
  ) {}

  /**
   * One seat per judge, by deterministic id. The caller hears of success only when all are there; the same request
   * again makes what a crash left out and invites nobody twice.
   */
  async execute(roundId: string, judges: readonly InvitedJudge[], actor: Actor, context: CommandContext) {
    const { state: round } = await this.rounds.loadManaged(roundId, actor);
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    requireOnce(judges);
    await inParallel(judges, CHILDREN_AT_ONCE, ({ judgeId, profile }) => {
      const invite = { type: 'invite', roundId, competitionId: round.competitionId, judgeId, profile } as const;
      const id = deterministicId(roundId, judgeId);
      return this.store.execute(id, childContext(context, judgeId), (state) => decide(invite, state));
    });
  }
}

function requireOnce(judges: readonly InvitedJudge[]): void {
  const seen = new Set<string>();
  const fields = judges.flatMap(({ judgeId }, index) => {
    if (!seen.has(judgeId)) return [...(seen.add(judgeId), [])];
    return [{ path: `judges.${index}.judgeId`, code: 'JUDGE_TWICE' }];
  });
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
}
