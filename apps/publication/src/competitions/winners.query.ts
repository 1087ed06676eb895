import type { DataOf, decisionV1, Language, Outcome } from '@champions/contracts';
import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decisions } from './decisions.projection';
import { proposals } from './proposals.projection';

interface ProposalRow extends Row {
  readonly competitionId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly title: string;
  readonly language: Language;
}

export type Subject = Pick<Winner, 'organisationName' | 'economy' | 'title'>;

export interface Winner {
  readonly proposalId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly title: string;
  readonly language: Language;
  readonly rank: number;
}

const winning: Outcome = 'winner';

@Injectable()
export class Winners {
  constructor(
    @InjectRows(decisions) private readonly decisions: StoreCollection<Row & DataOf<typeof decisionV1>>,
    @InjectRows(proposals) private readonly proposals: StoreCollection<ProposalRow>,
  ) {}

  /** What can be said of these proposals, by id; without those that have not arrived here. */
  async subjects(proposalIds: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
    const rows = await this.proposals.find({ _id: { $in: [...proposalIds] } }).toArray();
    return new Map(
      rows.map(({ _id, organisationName, economy, title }) => [_id, { organisationName, economy, title }]),
    );
  }

  /** How many decisions of a competition have arrived here. */
  countDecisions(competitionId: string): Promise<number> {
    return this.decisions.countDocuments({ competitionId });
  }

  /** In no order of merit; null while a winner's proposal has not arrived here yet. */
  async of(competitionId: string): Promise<readonly Winner[] | null> {
    const won = await this.decisions.find({ competitionId, outcome: winning }).toArray();
    const rows = await this.proposals.find({ _id: { $in: won.map(({ _id }) => _id) } }).toArray();
    const byId = new Map(rows.map((row) => [row._id, row]));
    const found = won.flatMap(({ _id, rank }) => {
      const row = byId.get(_id);
      return row ? [toWinner(row, rank)] : [];
    });
    return found.length === won.length ? found : null;
  }
}

function toWinner(row: ProposalRow, rank: number): Winner {
  const { _id, organisationId, organisationName, economy, title, language } = row;
  return { proposalId: _id, organisationId, organisationName, economy, title, language, rank };
}
