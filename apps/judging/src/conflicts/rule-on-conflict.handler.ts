import { Clock, DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { RoundsQuery } from '../rounds';
import { type Pair, StateRuling, type Subject } from '../rulings';
import { type FoundConflicts, RoundConflicts } from './round-conflicts.handler';
import { isDismissible } from './domain/conflict';

export interface RuledPair {
  readonly judgeId: string;
  readonly subject: Subject;
  readonly reason: string;
}

@Injectable()
export class RuleOnConflict {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly found: RoundConflicts,
    private readonly state: StateRuling,
    private readonly clock: Clock,
  ) {}

  /** The judge is kept away from now on, and what the judge has marked counts no more. */
  async impose(roundId: string, ruled: RuledPair, actor: Actor, context: CommandContext): Promise<void> {
    const { pair, said } = await this.prepare(roundId, ruled, actor);
    await this.state.execute(pair, { type: 'impose', ...pair, ...said }, context);
  }

  /** What is known against the pair by now is found to be no conflict; what comes up later is another matter. */
  async dismiss(roundId: string, ruled: RuledPair, actor: Actor, context: CommandContext): Promise<void> {
    const { pair, said, found } = await this.prepare(roundId, ruled, actor);
    const covers = found.pairs
      .filter((one) => one.judgeId === pair.judgeId && idOf(pair.subject.kind, one) === pair.subject.id)
      .flatMap(({ conflicts }) => conflicts.map(({ reason }) => reason))
      .filter(isDismissible);
    await this.state.execute(pair, { type: 'dismiss', ...pair, ...said, covers }, context);
  }

  async lift(roundId: string, ruled: RuledPair, actor: Actor, context: CommandContext): Promise<void> {
    const { pair, said } = await this.prepare(roundId, ruled, actor);
    await this.state.execute(pair, { type: 'lift', ...said }, context);
  }

  private async prepare(roundId: string, { judgeId, subject, reason }: RuledPair, actor: Actor) {
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    requireAllowed(actor, 'conflict.rule', round);
    const found = await this.found.find(round);
    requireKnown(found, judgeId, subject);
    const pair: Pair = { competitionId: round.competitionId, judgeId, subject };
    return { found, pair, said: { reason, by: actor.id, at: this.clock.now() } };
  }
}

function requireKnown({ panel, entries }: FoundConflicts, judgeId: string, { kind, id }: Subject): void {
  const fields = [
    ...(panel.some((seat) => seat.judgeId === judgeId) ? [] : [{ path: 'judgeId', code: 'JUDGE_NOT_ON_PANEL' }]),
    ...(entries.some((entry) => (kind === 'entry' ? entry.id : entry.organisationId) === id)
      ? []
      : [
          kind === 'entry'
            ? { path: 'subjectId', code: 'NOT_AN_ENTRY' }
            : { path: 'subjectId', code: 'ORGANISATION_UNKNOWN' },
        ]),
  ];
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
}

const idOf = (kind: Subject['kind'], pair: { readonly entryId: string; readonly organisationId: string }): string =>
  kind === 'entry' ? pair.entryId : pair.organisationId;
