import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { RoundConflicts } from '../conflicts';
import { ChangeRound, type Round } from '../rounds';
import { SheetsQuery } from '../scoring';
import { assignmentPlans } from './assignment-plans.aggregate';
import { type AssignmentPlan, decide, pairsBetween, type PlanFact } from './domain/assignment-plan';
import type { Pair } from './domain/build-problem';
import { pairsOf } from './domain/compare-variants';
import { stands } from './round-problem';
import { VariantWork } from './variant-work';

@Injectable()
export class ConfirmAssignments {
  constructor(
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    private readonly rounds: ChangeRound,
    private readonly conflicts: RoundConflicts,
    private readonly sheets: SheetsQuery,
    private readonly work: VariantWork,
    private readonly clock: Clock,
  ) {}

  /**
   * From here on the plan is due, and the due work makes its sheets.
   * @throws DomainError PROPOSAL_OUT_OF_DATE where an entry, a judge or a conflict has come between since,
   *   READINGS_GONE where a reading that it counts on no longer stands.
   */
  async execute(roundId: string, actor: Actor, context: CommandContext) {
    const { state: round } = await this.rounds.loadManaged(roundId, actor);
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    const proposed = await this.plans.load(roundId);
    if (proposed?.state.status === 'proposed') await this.requireStillRight(proposed.state, round);
    const confirm = { type: 'confirm', at: this.clock.now() } as const;
    const plan = await this.plans.execute(roundId, context, (state) => decide(confirm, state));
    if (!plan) throw new DomainError('NOTHING_PROPOSED');
    return plan;
  }

  private async requireStillRight(plan: AssignmentPlan, round: Round): Promise<void> {
    const { entries, panel, areApart } = await this.conflicts.find(round);
    const entryIds = new Set(entries.map(({ id }) => id));
    const judgeIds = new Set(panel.filter(({ replacedBy }) => replacedBy === null).map(({ judgeId }) => judgeId));
    const wrong = pairsBetween(plan, 0, plan.entryIds.length).filter(
      ({ entryId, judgeId }) =>
        !entryIds.has(entryId) || !judgeIds.has(judgeId) || areApart({ id: entryId }, { id: judgeId }),
    );
    if (wrong.length > 0)
      throw new DomainError('PROPOSAL_OUT_OF_DATE', { kind: 'conflict', params: { pairs: wrong.length } });
    const gone = await this.goneSince(plan, entryIds);
    if (gone > 0) throw new DomainError('READINGS_GONE', { kind: 'conflict', params: { readings: gone } });
  }

  /** Readings that stood when this was worked out: a judge was replaced, stepped aside or abstained since. */
  private async goneSince({ roundId, variantId }: AssignmentPlan, entryIds: ReadonlySet<string>): Promise<number> {
    const worked = variantId === null ? null : (await this.work.find(variantId))?.worked;
    if (!worked) return 0;
    const standing = new Set((await this.sheets.ofRound(roundId)).filter(stands).map(keyOf));
    return pairsOf(worked).filter((pair) => pair.stands && entryIds.has(pair.entryId) && !standing.has(keyOf(pair)))
      .length;
  }
}

const keyOf = ({ entryId, judgeId }: Pair): string => `${entryId} ${judgeId}`;
