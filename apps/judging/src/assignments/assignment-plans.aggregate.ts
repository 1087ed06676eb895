import type { AggregateType } from '@champions/persistence';
import { type AssignmentPlan, evolve, type PlanFact } from './domain/assignment-plan';

/** One per round, under the round's id. Due for as long as its sheets are being made. */
export const assignmentPlans: AggregateType<AssignmentPlan, PlanFact> = {
  name: 'assignment-plans',
  schema: 1,
  evolve,
  dueAt: ({ status, confirmedAt }) => (status === 'confirming' ? confirmedAt : null),
};
