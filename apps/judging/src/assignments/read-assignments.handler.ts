import { DomainError } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import { assignmentPlans } from './assignment-plans.aggregate';
import { type AssignmentsView, toAssignmentsView } from './assignments-view';
import type { AssignmentPlan, PlanFact } from './domain/assignment-plan';

@Injectable()
export class ReadAssignments {
  constructor(
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    private readonly rounds: ReadRound,
    private readonly people: PeopleQuery,
  ) {}

  async execute(roundId: string, actor: Actor): Promise<AssignmentsView> {
    await this.rounds.execute(roundId, actor, 'competition.manage');
    const plan = await this.plans.load(roundId);
    if (!plan) throw new DomainError('NOTHING_PROPOSED', { kind: 'not-found' });
    return toAssignmentsView(plan.state, plan.revision, await this.people.byIds(plan.state.judgeIds));
  }
}
