import { type Clock, newId } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { decideErasure, type Erasure, type ErasureFact } from './erasure';

/**
 * Removes one kind of thing that a service keeps of a person. True once nothing of it is left; false to be asked again
 * in a while. It may be asked any number of times, after crashes too.
 */
export type ErasureStep = (accountId: string, context: CommandContext) => Promise<boolean>;

export interface ErasurePlan {
  /** In this order, each once those before it have found nothing left. */
  readonly steps: readonly ErasureStep[];
  /** What is removed elsewhere and then told to `ErasePerson.report`. */
  readonly reports?: readonly string[];
}

/** Removes what a service keeps of a person who was erased, and says so when a look has found nothing left. */
export class ErasePerson {
  constructor(
    private readonly store: AggregateStore<Erasure, ErasureFact>,
    private readonly clock: Clock,
    private readonly plan: ErasurePlan,
  ) {}

  async begin(accountId: string, effectId: string, correlationId: string): Promise<void> {
    const begin = { type: 'begin', accountId, correlationId, at: this.clock.now() } as const;
    await this.store.execute(accountId, { commandId: effectId, actorId: ACTOR, correlationId }, (erasure) =>
      decideErasure(begin, erasure),
    );
  }

  /** Notes that one of the plan's `reports` is done; it may come before the erasure itself. */
  async report(accountId: string, what: string, effectId: string, correlationId: string): Promise<void> {
    const report = { type: 'report', accountId, what, correlationId, at: this.clock.now() } as const;
    await this.store.execute(accountId, { commandId: effectId, actorId: ACTOR, correlationId }, (erasure) =>
      decideErasure(report, erasure),
    );
  }

  /** One look: the due work of an erasure. */
  async execute(accountId: string): Promise<void> {
    const loaded = await this.store.load(accountId);
    if (loaded?.state.status !== 'begun') return;
    const { correlationId } = loaded.state;
    const done = (await this.isNothingLeft(accountId, correlationId)) && this.isReported(loaded.state);
    const context = { commandId: newId(), actorId: ACTOR, correlationId };
    await this.store.execute(accountId, context, (erasure) =>
      decideErasure(done ? { type: 'confirm' } : { type: 'wait', at: this.clock.now() }, erasure),
    );
  }

  private async isNothingLeft(accountId: string, correlationId: string): Promise<boolean> {
    const context = { commandId: `erase-${accountId}`, actorId: ACTOR, correlationId };
    for (const step of this.plan.steps) if (!(await step(accountId, context))) return false;
    return true;
  }

  private isReported({ reports }: Erasure): boolean {
    return (this.plan.reports ?? []).every((what) => reports.includes(what));
  }
}

const ACTOR = 'erasure';
