import type { Language } from '@champions/contracts';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import { assignmentPlans } from './assignment-plans.aggregate';
import { type AssignmentsView, toAssignmentsView, toVariantView } from './assignments-view';
import { type AssignmentPlan, confirmedNumber, type PlanFact } from './domain/assignment-plan';
import { VariantsQuery } from './variants.query';

@Injectable()
export class ReadAssignments {
  constructor(
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    private readonly variants: VariantsQuery,
    private readonly rounds: ReadRound,
    private readonly people: PeopleQuery,
  ) {}

  async execute(roundId: string, language: Language, actor: Actor): Promise<AssignmentsView> {
    await this.rounds.execute(roundId, actor, 'competition.manage');
    const [plan, variants] = await Promise.all([this.plans.load(roundId), this.variants.ofRound(roundId)]);
    const confirmed = confirmedNumber(plan?.state ?? null);
    const views = variants.map((variant) => toVariantView(variant, confirmed, language));
    return toAssignmentsView(roundId, plan, views, await this.people.byIds(plan?.state.judgeIds ?? []));
  }
}
