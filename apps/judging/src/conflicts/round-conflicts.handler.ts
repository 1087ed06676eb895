import { Injectable } from '@nestjs/common';
import { ContactsQuery, EntriesQuery, type EntrySummary } from '../entries';
import { type Seat, SeatsQuery } from '../panels';
import { PeopleQuery } from '../people';
import { entriesOf, type Round, RoundsQuery } from '../rounds';
import { type Ruling, RulingsQuery } from '../rulings';
import { SheetsQuery } from '../scoring';
import type { PairConflicts } from './domain/conflict';
import { findConflicts, type JudgeOrigin, type Stated } from './domain/find-conflicts';

export interface FoundConflicts {
  readonly pairs: readonly PairConflicts[];
  readonly entries: readonly EntrySummary[];
  readonly panel: readonly Seat[];
  readonly rulings: readonly Ruling[];
  /** Tells whether a conflict keeps the judge from the entry. */
  readonly areApart: (entry: { readonly id: string }, judge: { readonly id: string }) => boolean;
}

@Injectable()
export class RoundConflicts {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly entries: EntriesQuery,
    private readonly contacts: ContactsQuery,
    private readonly seats: SeatsQuery,
    private readonly people: PeopleQuery,
    private readonly rulings: RulingsQuery,
    private readonly sheets: SheetsQuery,
  ) {}

  /** All conflicts of a round as they stand now, or those of one judge. As many reads for three judges as for one. */
  async find(
    {
      roundId,
      competitionId,
      economyConflicts,
      entryIds,
    }: Pick<Round, 'roundId' | 'competitionId' | 'economyConflicts' | 'entryIds'>,
    judgeId?: string,
  ): Promise<FoundConflicts> {
    const [all, seats, rulings, rounds] = await Promise.all([
      this.entries.inCompetition(competitionId),
      this.seats.ofRound(roundId),
      this.rulings.inCompetition(competitionId),
      this.rounds.ofCompetition(competitionId),
    ]);
    const entries = entriesOf({ entryIds }, all);
    const panel = judgeId === undefined ? seats : seats.filter((seat) => seat.judgeId === judgeId);
    const [judges, domainsOf, steppedAside] = await Promise.all([
      this.originsOf(panel, competitionId),
      this.people.domainsOf([...new Set(entries.map(({ organisationId }) => organisationId))]),
      this.sheets.recusedIn(rounds.map((round) => round.roundId)),
    ]);
    const stated = rulings.map(toStated);
    const pairs = findConflicts({ entries, judges, domainsOf, steppedAside, stated, economyConflicts });
    return { pairs, entries, panel, rulings, areApart: blockedIn(pairs) };
  }

  private async originsOf(panel: readonly Seat[], competitionId: string): Promise<readonly JudgeOrigin[]> {
    const ids = panel.map(({ judgeId }) => judgeId);
    const [people, contacts, readings] = await Promise.all([
      this.people.byIds(ids),
      this.contacts.organisationsOf(ids),
      this.readingsElsewhere(ids, competitionId),
    ]);
    return panel.map(({ judgeId, profile: { organisation, economy } }) => {
      const person = people.get(judgeId);
      return {
        ...{ id: judgeId, organisation, economy, emailDomain: person?.emailDomain ?? null },
        organisationIds: person?.organisationIds ?? [],
        pastOrganisationIds: [...(person?.pastOrganisationIds ?? []), ...(contacts.get(judgeId) ?? [])],
        readOrganisationIds: [...(readings.get(judgeId) ?? [])],
      };
    });
  }

  /** For which organisations these judges have read in other editions, as far as their entries are still there. */
  private async readingsElsewhere(judgeIds: readonly string[], competitionId: string) {
    const read = (await this.sheets.readBy(judgeIds)).filter((sheet) => sheet.competitionId !== competitionId);
    const entries = await this.entries.summaries([...new Set(read.map(({ entryId }) => entryId))]);
    const organisations = new Map<string, Set<string>>();
    for (const { judgeId, entryId } of read) {
      const entry = entries.get(entryId);
      if (entry) organisations.set(judgeId, (organisations.get(judgeId) ?? new Set()).add(entry.organisationId));
    }
    return organisations;
  }
}

function toStated({ judgeId, subject, declaredAt, imposed, dismissed }: Ruling): Stated {
  return {
    ...{ judgeId, subject, declared: declaredAt !== null, imposed: imposed !== null },
    dismissed: dismissed?.covers ?? [],
  };
}

function blockedIn(pairs: readonly PairConflicts[]): FoundConflicts['areApart'] {
  const blocked = new Map<string, Set<string>>();
  for (const { judgeId, entryId, blocks } of pairs)
    if (blocks) blocked.set(judgeId, (blocked.get(judgeId) ?? new Set()).add(entryId));
  return (entry, judge) => blocked.get(judge.id)?.has(entry.id) === true;
}
