import { deterministicId } from '@champions/kernel';
import { type AggregateStore, followPlan } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decisions } from './decisions.aggregate';
import { deliberations } from './deliberations.aggregate';
import { decide as decideOne, type Decision, type DecisionMade } from './domain/decision';
import { decide, type Deliberation, type DeliberationCommand, type DeliberationFact } from './domain/deliberation';

/** Decisions between two writes of the cursor: what a crash may have to look at again. */
const STRETCH = 1_000;

@Injectable()
export class MakeDecisions {
  constructor(
    @InjectStore(deliberations) private readonly store: AggregateStore<Deliberation, DeliberationFact>,
    @InjectStore(decisions) private readonly decisions: AggregateStore<Decision, DecisionMade>,
  ) {}

  /** Makes one decision per entry from the cursor on; only when all exist is the competition decided. */
  async execute(competitionId: string): Promise<void> {
    const stored = (await this.store.load(competitionId))?.state;
    if (stored?.status !== 'completing') return;
    const state = await followPlan(stored, {
      size: ({ plan }) => plan.length,
      stretch: STRETCH,
      make: (deliberation, from, to) => this.makeDecisions(deliberation, from, to),
      advance: (deliberation, cursor) => this.change(deliberation, { type: 'advance', cursor }),
    });
    if (state?.status === 'completing') await this.change(state, { type: 'finish' });
  }

  private async makeDecisions({ competitionId, plan }: Deliberation, from: number, to: number): Promise<void> {
    await this.decisions.createMany(
      plan.slice(from, to).map((planned) => ({
        id: planned.proposalId,
        context: { commandId: `decide-${planned.proposalId}`, actorId: 'deliberation' },
        decide: (made) => decideOne({ competitionId, ...planned }, made),
      })),
    );
  }

  private async change(
    { competitionId, cursor }: Deliberation,
    command: DeliberationCommand,
  ): Promise<Deliberation | undefined> {
    const commandId = deterministicId(competitionId, command.type, String(cursor));
    const context = { commandId, actorId: 'deliberation' };
    return (await this.store.execute(competitionId, context, (state) => decide(command, state)))?.state;
  }
}
