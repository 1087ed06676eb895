import { Clock, DomainError } from '@champions/kernel';
import { type AggregateStore, childContext, type CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { SeatsQuery } from '../panels';
import { PeopleQuery } from '../people';
import { CompetitionsQuery, RoundsQuery } from '../rounds';
import { decide, type Feedback, type FeedbackCommand, type FeedbackFact, type Written } from './domain/feedback';
import { feedback, feedbackIdOf } from './feedback.aggregate';
import { FeedbackQuery } from './feedback.query';

/** A letter as somebody saw it. */
export interface Seen {
  readonly proposalId: string;
  readonly revision: number;
}

export interface Refused {
  readonly proposalId: string;
  readonly code: string;
}

export interface ApprovedMany {
  readonly approved: number;
  readonly refused: readonly Refused[];
}

@Injectable()
export class WriteFeedback {
  constructor(
    @InjectStore(feedback) private readonly store: AggregateStore<Feedback, FeedbackFact>,
    private readonly letters: FeedbackQuery,
    private readonly competitions: CompetitionsQuery,
    private readonly rounds: RoundsQuery,
    private readonly seats: SeatsQuery,
    private readonly people: PeopleQuery,
    private readonly clock: Clock,
  ) {}

  async edit(competitionId: string, proposalId: string, written: Written, actor: Actor, context: CommandContext) {
    await this.requireUnsent(competitionId, actor);
    await this.change(competitionId, proposalId, { type: 'edit', ...written }, context);
  }

  async approve(competitionId: string, proposalId: string, actor: Actor, context: CommandContext) {
    await this.requireUnsent(competitionId, actor);
    await this.change(competitionId, proposalId, await this.approval(competitionId, actor), context);
  }

  /** Each as it was seen, or else all that somebody has looked at; one that does not fit holds up no other. */
  async approveMany(
    competitionId: string,
    seen: readonly Seen[] | undefined,
    actor: Actor,
    context: CommandContext,
  ): Promise<ApprovedMany> {
    await this.requireUnsent(competitionId, actor);
    const approve = await this.approval(competitionId, actor);
    const refused: Refused[] = [];
    const letters = seen ?? (await this.letters.lookedAt(competitionId));
    for (const { proposalId, revision: expectedRevision } of letters)
      try {
        const child = { ...childContext(context, proposalId), expectedRevision };
        await this.change(competitionId, proposalId, approve, child);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.push({ proposalId, code: error.code });
      }
    return { approved: letters.length - refused.length, refused };
  }

  /** After the announcement the letters are on their way: what is written then would reach nobody. */
  private async requireUnsent(competitionId: string, actor: Actor): Promise<void> {
    requireAllowed(actor, 'feedback.write', { competitionId });
    const phase = (await this.competitions.find(competitionId))?.phase;
    if (phase === 'announced' || phase === 'follow-up' || phase === 'archived') throw new DomainError('FEEDBACK_SENT');
  }

  private async approval(competitionId: string, { id: by }: Actor): Promise<FeedbackCommand> {
    const rounds = await this.rounds.ofCompetition(competitionId);
    const panels = await Promise.all(rounds.map(({ roundId }) => this.seats.ofRound(roundId)));
    const judges = await this.people.byIds([...new Set(panels.flat().map(({ judgeId }) => judgeId))]);
    return { type: 'approve', by, at: this.clock.now(), judges: [...judges.values()].map(({ name }) => name) };
  }

  private async change(
    competitionId: string,
    proposalId: string,
    command: FeedbackCommand,
    context: CommandContext,
  ): Promise<void> {
    await this.store.execute(feedbackIdOf(competitionId, proposalId), context, (state) => decide(command, state));
  }
}
