import { deterministicId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { CHILDREN_AT_ONCE, inParallel } from '../plans';
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
    let state = (await this.store.load(competitionId))?.state;
    while (state?.status === 'completing' && state.cursor < state.plan.length) state = await this.makeStretch(state);
    if (state?.status === 'completing') await this.change(state, { type: 'finish' });
  }

  private async makeStretch(deliberation: Deliberation): Promise<Deliberation | undefined> {
    const { competitionId, plan, cursor } = deliberation;
    const next = cursor + STRETCH;
    await inParallel(plan.slice(cursor, next), CHILDREN_AT_ONCE, (planned) => {
      const id = planned.proposalId;
      const context = { commandId: `decide-${id}`, actorId: 'deliberation' };
      return this.decisions.execute(id, context, (made) => decideOne({ competitionId, ...planned }, made));
    });
    return this.change(deliberation, { type: 'advance', cursor: next });
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
