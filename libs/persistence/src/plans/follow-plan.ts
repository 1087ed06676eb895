/** A stored plan of a command over many documents, as far as it has been carried out. */
export interface StoredPlan {
  /** How many of its steps are done. */
  readonly cursor: number;
}

export interface PlanSteps<Plan> {
  /** How many steps there are in all. */
  readonly size: (plan: Plan) => number;
  /** Steps between two writes of the cursor: what a crash may have to look at again. */
  readonly stretch: number;
  /** Makes the children of some steps, by ids that follow from the plan: a second run makes none twice. */
  readonly make: (plan: Plan, from: number, to: number) => Promise<void>;
  /** Moves the stored cursor. @returns the plan as it is now; null or undefined when it is no longer to be followed. */
  readonly advance: (plan: Plan, cursor: number) => Promise<Plan | null | undefined>;
}

/**
 * Carries out a stored plan from its cursor on, a stretch after the other. What breaks off goes on from the last
 * cursor, in this process or another; two that follow one plan make the same children.
 * @returns the plan with all steps done, or null when somebody else ended it meanwhile.
 */
export async function followPlan<Plan extends StoredPlan>(start: Plan, steps: PlanSteps<Plan>): Promise<Plan | null> {
  let plan: Plan | null | undefined = start;
  while (plan && plan.cursor < steps.size(plan)) {
    const to: number = Math.min(plan.cursor + steps.stretch, steps.size(plan));
    await steps.make(plan, plan.cursor, to);
    plan = await steps.advance(plan, to);
  }
  return plan ?? null;
}
