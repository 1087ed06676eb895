import { type CapacityPlan, planCapacity } from '@champions/assignment';
import { Clock } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { SeatsQuery } from '../panels';
import { PeopleQuery } from '../people';
import { CompetitionsQuery, entriesOf, ReadRound } from '../rounds';
import { SheetsQuery } from '../scoring';
import { assignmentPlans } from './assignment-plans.aggregate';
import { type CapacityView, toCapacityView } from './capacity-view';
import type { AssignmentPlan, PlanFact } from './domain/assignment-plan';

@Injectable()
export class ReadCapacity {
  constructor(
    @InjectStore(assignmentPlans) private readonly plans: AggregateStore<AssignmentPlan, PlanFact>,
    private readonly rounds: ReadRound,
    private readonly competitions: CompetitionsQuery,
    private readonly entries: EntriesQuery,
    private readonly seats: SeatsQuery,
    private readonly sheets: SheetsQuery,
    private readonly people: PeopleQuery,
    private readonly clock: Clock,
  ) {}

  /** Judges needed, and, once judges have something to read, when they will probably have finished. */
  async execute(roundId: string, actor: Actor): Promise<CapacityView> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const { competitionId, readings } = round;
    const [all, panel, plan, closesAt] = await Promise.all([
      this.entries.inCompetition(competitionId),
      this.seats.ofRound(roundId),
      this.plans.load(roundId),
      round.settings.closesAt ?? this.competitions.closesAt(competitionId),
    ]);
    const entries = entriesOf(round, all);
    const seated = panel.filter(({ replacedBy }) => replacedBy === null);
    const people = await this.people.byIds(seated.map(({ judgeId }) => judgeId));
    const judges = await this.withSheets(roundId, new Set(entries.map(({ id }) => id)), (assigned, doneAt) =>
      seated.map(({ judgeId: id, profile }) => ({
        ...{ id, max: profile.maxLoad ?? entries.length },
        ...{ assigned: assigned.get(id) ?? 0, doneAt: doneAt.get(id) ?? [] },
      })),
    );
    const [begun, now] = [plan?.state.begunAt?.getTime(), this.clock.now().getTime()];
    const found: CapacityPlan = planCapacity({
      ...{ entries: entries.length, readings, judges },
      // Nothing can be told of the pace in the very moment in which it begins.
      ...(begun !== undefined && begun < now && { pace: { openedAt: begun, now } }),
      ...(closesAt !== null && { closesAt: new Date(closesAt).getTime() }),
    });
    return toCapacityView(found, { entries: entries.length, judges: seated.length, now }, people);
  }

  private async withSheets<T>(
    roundId: string,
    entryIds: ReadonlySet<string>,
    use: (assigned: ReadonlyMap<string, number>, doneAt: ReadonlyMap<string, readonly number[]>) => T,
  ): Promise<T> {
    const [sheets, finished] = await Promise.all([this.sheets.ofRound(roundId), this.sheets.finishedIn(roundId)]);
    const assigned = new Map<string, number>();
    for (const { judgeId, entryId, status } of sheets)
      if (entryIds.has(entryId) && status !== 'recused' && status !== 'abstained')
        assigned.set(judgeId, (assigned.get(judgeId) ?? 0) + 1);
    const doneAt = new Map<string, number[]>();
    for (const { judgeId, entryId, submittedAt } of finished)
      if (entryIds.has(entryId)) doneAt.set(judgeId, [...(doneAt.get(judgeId) ?? []), submittedAt.getTime()]);
    return use(assigned, doneAt);
  }
}
