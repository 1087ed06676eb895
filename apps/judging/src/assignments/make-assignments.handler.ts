import { deterministicId } from '@champions/kernel';
import { type AggregateStore, type CommandContext, followPlan } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { SeatsQuery, TellJudges } from '../panels';
import { ChangeRound, CompetitionsQuery, RoundsQuery } from '../rounds';
import { AssignSheets } from '../scoring';
import { assignmentPlans } from './assignment-plans.aggregate';
import {
  type AssignmentPlan,
  decide,
  entriesByJudge,
  pairsBetween,
  type PlanCommand,
  type PlanFact,
} from './domain/assignment-plan';
import { VariantWork } from './variant-work';

/** Entries between two writes of the cursor: what a crash may have to look at again. */
const STRETCH = 500;

@Injectable()
export class MakeAssignments {
  constructor(
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    private readonly sheets: AssignSheets,
    private readonly judges: TellJudges,
    private readonly rounds: ChangeRound,
    private readonly round: RoundsQuery,
    private readonly competitions: CompetitionsQuery,
    private readonly seats: SeatsQuery,
    private readonly work: VariantWork,
  ) {}

  /**
   * Makes the sheets of a confirmed plan from its cursor on, then tells the judges and the round. Every child has an id
   * that follows from the plan, so that a second run, or a second worker, makes none twice.
   */
  async execute(roundId: string): Promise<void> {
    const stored = (await this.plans.load(roundId))?.state;
    if (stored?.status !== 'confirming') return;
    const plan = await followPlan(stored, {
      size: ({ entryIds }) => entryIds.length,
      stretch: STRETCH,
      make: (state, from, to) => this.makeSheets(state, from, to),
      advance: (state, cursor) => this.change(state, { type: 'advance', number: state.number, cursor }),
    });
    if (plan?.status !== 'confirming') return;
    const { number, competitionId, variantId } = plan;
    const replaced = await this.replacedIn(roundId);
    const left = entriesByJudge(plan);
    const dropped = [...replaced].reduce((sum, judgeId) => sum + (left.get(judgeId) ?? 0), 0);
    const totals = { ...plan.totals, sheets: plan.totals.sheets - dropped };
    const told = new Map([...left].filter(([judgeId]) => !replaced.has(judgeId)));
    const closesAt = (await this.ownEnd(roundId)) ?? (await this.competitions.closesAt(competitionId));
    await this.judges.execute(roundId, told, { plan: number, closesAt }, this.by(plan, 'tell'));
    await this.rounds.recordAssigned(roundId, totals, this.by(plan, 'record'));
    if (variantId !== null) await this.work.change(variantId, { type: 'reveal' }, this.by(plan, 'reveal'));
    await this.change(plan, { type: 'finish', number });
  }

  private async ownEnd(roundId: string): Promise<string | null> {
    return (await this.round.find(roundId))?.settings.closesAt ?? null;
  }

  private async makeSheets(plan: AssignmentPlan, from: number, to: number): Promise<void> {
    const { roundId, competitionId } = plan;
    // Who was replaced while sheets are being made gets none of the rest; the next proposal fills what is missing.
    const replaced = await this.replacedIn(roundId);
    const pairs = pairsBetween(plan, from, to).filter(({ judgeId }) => !replaced.has(judgeId));
    await this.sheets.execute(pairs.map((pair) => ({ roundId, competitionId, ...pair })));
  }

  private async replacedIn(roundId: string): Promise<ReadonlySet<string>> {
    const panel = await this.seats.ofRound(roundId);
    return new Set(panel.flatMap(({ judgeId, replacedBy }) => (replacedBy === null ? [] : [judgeId])));
  }

  private async change(plan: AssignmentPlan, command: PlanCommand): Promise<AssignmentPlan | undefined> {
    const context = this.by(plan, `${command.type}-${plan.cursor}`);
    return (await this.plans.execute(plan.roundId, context, (state) => decide(command, state)))?.state;
  }

  private by({ roundId, number }: AssignmentPlan, step: string): CommandContext {
    return { commandId: deterministicId(roundId, String(number), step), actorId: 'assignments' };
  }
}
