import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { ChangeRound } from '../rounds';
import { assignmentPlans } from './assignment-plans.aggregate';
import { type AssignmentPlan, decide, type PlanFact } from './domain/assignment-plan';

@Injectable()
export class ConfirmAssignments {
  constructor(
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    private readonly rounds: ChangeRound,
    private readonly clock: Clock,
  ) {}

  /** From here on the plan is due, and the due work makes its sheets. */
  async execute(roundId: string, actor: Actor, context: CommandContext) {
    const { state: round } = await this.rounds.loadManaged(roundId, actor);
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    const confirm = { type: 'confirm', at: this.clock.now() } as const;
    const plan = await this.plans.execute(roundId, context, (state) => decide(confirm, state));
    if (!plan) throw new DomainError('NOTHING_PROPOSED');
    return plan;
  }
}
