import { Clock, deterministicId, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { assignmentPlans } from './assignment-plans.aggregate';
import { type AssignmentPlan, confirmedNumber, decide as decideOnPlan, type PlanFact } from './domain/assignment-plan';
import { toProposal } from './domain/to-proposal';
import type { WorkedOut } from './domain/worked-out';
import { decide, requireReady, type Variant, type VariantCommand, type VariantFact } from './domain/variant';
import { assignmentVariants } from './variants.aggregate';

/** Loads and changes variants, and makes one of them the proposal of its round. */
@Injectable()
export class VariantWork {
  constructor(
    @InjectStore(assignmentVariants) private readonly variants: AggregateStore<Variant, VariantFact>,
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, for a variant of another round too. */
  async load(roundId: string, variantId: string): Promise<Variant> {
    const state = await this.find(variantId);
    if (state?.roundId !== roundId) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return state;
  }

  async find(variantId: string): Promise<Variant | null> {
    return (await this.variants.load(variantId))?.state ?? null;
  }

  async change(variantId: string, command: VariantCommand, context: CommandContext): Promise<Variant> {
    const changed = await this.variants.execute(variantId, context, (state) => decide(command, state));
    if (!changed) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return changed.state;
  }

  /** What a new variant follows, and what its changes are said against. @throws DomainError BEING_CONFIRMED. */
  async before(roundId: string): Promise<Pick<Variant, 'follows' | 'against'>> {
    const plan = (await this.plans.load(roundId))?.state ?? null;
    if (plan?.status === 'confirming') throw new DomainError('BEING_CONFIRMED', { kind: 'conflict' });
    return { follows: confirmedNumber(plan), against: plan?.variantId ?? null };
  }

  /** The plan that a variant's changes are said against, as it was worked out or edited; null without one. */
  async planBefore({ against }: Pick<Variant, 'against'>): Promise<WorkedOut | null> {
    return against === null ? null : ((await this.find(against))?.worked ?? null);
  }

  /**
   * From here on this variant is what confirming confirms.
   * @throws DomainError VARIANT_NOT_READY; VARIANT_STALE where another has been confirmed since it was begun.
   */
  async propose(variant: Variant, context: CommandContext): Promise<Loaded<AssignmentPlan> | null> {
    const proposal = toProposal(variant, requireReady(variant));
    return this.plans.execute(variant.roundId, context, (plan) => {
      const facts = decideOnPlan({ type: 'propose', ...proposal }, plan);
      if (confirmedNumber(plan) !== variant.follows) throw new DomainError('VARIANT_STALE', { kind: 'conflict' });
      return facts;
    });
  }

  /** The context of what the service does by itself with a variant. */
  by({ variantId }: Pick<Variant, 'variantId'>, step: string): CommandContext {
    return { commandId: deterministicId(variantId, step), actorId: 'assignments' };
  }
}
