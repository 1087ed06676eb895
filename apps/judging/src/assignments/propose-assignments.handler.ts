import { DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { conflictsOf } from '../conflicts';
import { EntriesQuery } from '../entries';
import { SeatsQuery } from '../panels';
import { PeopleQuery } from '../people';
import { ChangeRound, type Round, RoundsQuery } from '../rounds';
import { SheetsQuery } from '../scoring';
import { assignmentPlans } from './assignment-plans.aggregate';
import { AssignmentSolver } from './assignment-solver.port';
import { type AssignmentPlan, decide, type PlanFact, type Proposal } from './domain/assignment-plan';
import { type AssignmentProblem } from './domain/assignment-problem';
import { buildProblem } from './domain/build-problem';
import { toProposal } from './domain/to-proposal';

@Injectable()
export class ProposeAssignments {
  constructor(
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    private readonly solver: AssignmentSolver,
    private readonly rounds: ChangeRound,
    private readonly roundsOf: RoundsQuery,
    private readonly entries: EntriesQuery,
    private readonly seats: SeatsQuery,
    private readonly people: PeopleQuery,
    private readonly sheets: SheetsQuery,
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

  private async problemOf({ roundId, competitionId, readings, economyConflicts }: Round): Promise<AssignmentProblem> {
    const rounds = await this.roundsOf.ofCompetition(competitionId);
    const [entries, panel, sheets, declared] = await Promise.all([
      this.entries.inCompetition(competitionId),
      this.seats.ofRound(roundId),
      this.sheets.ofRound(roundId),
      this.sheets.recusedIn(rounds.map((round) => round.roundId)),
    ]);
    const people = await this.people.byIds(panel.map(({ judgeId }) => judgeId));
    const aside = new Set(declared.map(({ entryId, judgeId }) => `${entryId} ${judgeId}`));
    const judges = panel.map(({ judgeId, profile }) => ({
      ...profile,
      id: judgeId,
      organisationIds: people.get(judgeId)?.organisationIds ?? [],
    }));
    return buildProblem({
      entries,
      judges,
      readings,
      standing: sheets.filter(({ status }) => status !== 'recused'),
      inConflict: (entry, judge) =>
        conflictsOf(entry, judge, { economyConflicts }, aside.has(`${entry.id} ${judge.id}`)).length > 0,
    });
  }
}
