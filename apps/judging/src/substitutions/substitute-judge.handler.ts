import { DomainError } from '@champions/kernel';
import { childContext, type CommandContext } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { RoundConflicts } from '../conflicts';
import { ChangeSeats } from '../panels';
import { CompetitionsQuery, RoundsQuery } from '../rounds';
import { AssignSheets, SheetsQuery } from '../scoring';
import { handOver } from './domain/hand-over';

export interface Substitution {
  readonly judgeId: string;
  readonly substituteId: string;
  /** Open readings that the substitute has now, and those that the next proposal has to give to others. */
  readonly moved: number;
  readonly left: number;
}

@Injectable()
export class SubstituteJudge {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly seats: ChangeSeats,
    private readonly conflicts: RoundConflicts,
    private readonly sheets: SheetsQuery,
    private readonly assign: AssignSheets,
    private readonly competitions: CompetitionsQuery,
  ) {}

  /**
   * Another judge of the panel takes a judge's place. Submitted sheets stay and count; open ones leave the judge's view
   * and go to the substitute as far as languages, conflicts and load allow. The ids of the new sheets follow from
   * round, judge and entry, so the same request again makes what a crash left out.
   */
  async execute(
    roundId: string,
    judgeId: string,
    substituteId: string,
    actor: Actor,
    context: CommandContext,
  ): Promise<Substitution> {
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    requireAllowed(actor, 'competition.manage', round);
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    const { profile, replacedBy } = await this.seats.load(roundId, substituteId);
    if (replacedBy !== null) throw new DomainError('SEAT_REPLACED', { kind: 'conflict' });
    await this.seats.load(roundId, judgeId);
    await this.seats.replace(roundId, judgeId, substituteId, childContext(context, 'replace'));

    const { entries, areApart } = await this.conflicts.find(round);
    const { moved, left } = handOver({
      ...{ judgeId, substituteId, ...profile },
      sheets: await this.sheets.allOfRound(roundId),
      languageOf: new Map(entries.map(({ id, language }) => [id, language])),
      areApart: (id) => areApart({ id }, { id: substituteId }),
    });
    const { competitionId } = round;
    await this.assign.execute(moved.map((entryId) => ({ roundId, competitionId, judgeId: substituteId, entryId })));
    const closesAt = await this.competitions.closesAt(competitionId);
    const taken = { from: judgeId, entries: moved.length, closesAt };
    await this.seats.takeOver(roundId, substituteId, taken, childContext(context, 'take-over'));
    return { judgeId, substituteId, moved: moved.length, left: left.length };
  }
}
