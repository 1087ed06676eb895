import { DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { RoundConflicts } from '../conflicts';
import { PeopleQuery } from '../people';
import { ChangeRound, type Round } from '../rounds';
import { SheetsQuery } from '../scoring';
import { assignmentPlans } from './assignment-plans.aggregate';
import { AssignmentSolver } from './assignment-solver.port';
import { type AssignmentPlan, decide, type PlanFact, type Proposal } from './domain/assignment-plan';
import { type AssignmentProblem } from './domain/assignment-problem';
import { buildProblem } from './domain/build-problem';
import { toProposal } from './domain/to-proposal';
import { toReaders } from './domain/to-readers';

@Injectable()
export class ProposeAssignments {
  constructor(
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    private readonly solver: AssignmentSolver,
    private readonly rounds: ChangeRound,
    private readonly conflicts: RoundConflicts,
    private readonly sheets: SheetsQuery,
    private readonly people: PeopleQuery,
  ) {}

  /** Works out who reads what, around the sheets that stand. Nothing comes of it until it is confirmed. */
  async execute(roundId: string, actor: Actor, context: CommandContext) {
    const { state: round } = await this.rounds.loadManaged(roundId, actor);
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    const proposal = await this.workOut(round);
    const plan = await this.plans.execute(roundId, context, (state) => decide({ type: 'propose', ...proposal }, state));
    if (!plan) throw new Error(`nothing was proposed for round ${roundId}`);
    return plan;
  }

  private async workOut(round: Round): Promise<Proposal> {
    const problem = await this.problemOf(round);
    return toProposal(round, problem, await this.solver.solve(problem));
  }

  private async problemOf(round: Round): Promise<AssignmentProblem> {
    const { entries, panel, areApart } = await this.conflicts.find(round);
    const sheets = await this.sheets.ofRound(round.roundId);
    const people = await this.people.byIds(panel.map(({ judgeId }) => judgeId));
    const standing = sheets.filter(({ status }) => status !== 'recused');
    return buildProblem({
      ...{ entries, readings: round.readings, standing },
      judges: toReaders(panel, standing, people),
      inConflict: (entry, judge) => judge.isReplaced || areApart(entry, judge),
    });
  }
}
