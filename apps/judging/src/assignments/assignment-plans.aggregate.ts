import type { AggregateType } from '@champions/persistence';
import { type AssignmentPlan, evolve, type PlanFact } from './domain/assignment-plan';

/** One per round, under the round's id. Due for as long as its sheets are being made. */
export const assignmentPlans: AggregateType<AssignmentPlan, PlanFact> = {
  name: 'assignment-plans',
  schema: 2,
  upcasters: { 1: upcastPlan },
  evolve,
  dueAt: ({ status, confirmedAt }) => (status === 'confirming' ? confirmedAt : null),
};

type FirstPlan = Omit<AssignmentPlan, 'variantId' | 'begunAt'>;

/** A plan from before there were variants to choose from. */
function upcastPlan(stored: unknown): AssignmentPlan {
  const plan = stored as FirstPlan;
  return { ...plan, variantId: null, begunAt: plan.confirmedAt };
}
