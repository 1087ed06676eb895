import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { entriesOf, ReadRound } from '../rounds';

/** An entry that all judges could read first. */
export interface EntryToChoose {
  readonly proposalId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly language: string;
}

@Injectable()
export class ListEntries {
  constructor(
    private readonly rounds: ReadRound,
    private readonly entries: EntriesQuery,
  ) {}

  /** The entries a round is about, by title. */
  async execute(roundId: string, actor: Actor): Promise<readonly EntryToChoose[]> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    return entriesOf(round, await this.entries.inCompetition(round.competitionId))
      .map(({ id: proposalId, title, organisationName, language }) => ({
        proposalId,
        title,
        organisationName,
        language,
      }))
      .sort((a, b) => a.title.localeCompare(b.title));
  }
}
