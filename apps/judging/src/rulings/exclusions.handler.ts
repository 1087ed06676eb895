import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { blocks, type Ruling } from './domain/ruling';
import { RulingsQuery } from './rulings.query';

interface Reading {
  readonly judgeId: string;
  readonly entryId: string;
}

/**
 * Which readings do not count because somebody stated a conflict, whenever that was. It is asked at every look at the
 * sheets instead of being written into them: the record stays as it was made, a sheet that is made a moment after the
 * conflict was stated is covered as well, and a conflict that is dismissed or lifted gives the reading back.
 */
@Injectable()
export class Exclusions {
  constructor(
    private readonly rulings: RulingsQuery,
    private readonly entries: EntriesQuery,
  ) {}

  /** Tells of each reading in a competition whether it is excluded. At most two reads, however many readings. */
  async inCompetition(competitionId: string): Promise<(reading: Reading) => boolean> {
    return this.among((await this.rulings.inCompetition(competitionId)).filter(blocks));
  }

  /** The same for one judge, in every competition. */
  async ofJudge(judgeId: string): Promise<(reading: Reading) => boolean> {
    return this.among((await this.rulings.ofJudge(judgeId)).filter(blocks));
  }

  async excludes({ competitionId, ...reading }: Reading & { readonly competitionId: string }): Promise<boolean> {
    const standing = (await this.rulings.ofJudgeIn(competitionId, reading.judgeId)).filter(blocks);
    return (await this.among(standing))(reading);
  }

  private async among(standing: readonly Ruling[]): Promise<(reading: Reading) => boolean> {
    if (standing.length === 0) return () => false;
    const organisationIds = standing
      .filter(({ subject }) => subject.kind === 'organisation')
      .map(({ subject }) => subject.id);
    const entriesOf = await this.entries.idsOfOrganisations(organisationIds);
    const excluded = new Set(
      standing.flatMap(({ competitionId, judgeId, subject: { kind, id } }) =>
        (kind === 'entry' ? [id] : (entriesOf.get(id)?.get(competitionId) ?? [])).map(
          (entryId) => `${judgeId} ${entryId}`,
        ),
      ),
    );
    return ({ judgeId, entryId }) => excluded.has(`${judgeId} ${entryId}`);
  }
}
