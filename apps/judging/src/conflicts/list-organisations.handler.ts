import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { entriesOf, ReadRound } from '../rounds';

export interface RoundOrganisation {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
}

@Injectable()
export class ListOrganisations {
  constructor(
    private readonly rounds: ReadRound,
    private readonly entries: EntriesQuery,
  ) {}

  /** Whom a judge could be kept from: the organisations behind a round's entries, by name. */
  async execute(roundId: string, actor: Actor): Promise<readonly RoundOrganisation[]> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const entries = entriesOf(round, await this.entries.inCompetition(round.competitionId));
    const organisations = new Map(
      entries.map(({ organisationId, organisationName, economy }) => [
        organisationId,
        { organisationId, organisationName, economy },
      ]),
    );
    return [...organisations.values()].sort((a, b) => a.organisationName.localeCompare(b.organisationName, 'en'));
  }
}
