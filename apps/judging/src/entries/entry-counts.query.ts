import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { entriesProjection } from './entries.projection';
import { knownProposals } from './known-proposals.projection';

export interface EntryCounts {
  /** Proposals that were submitted, whatever became of them. */
  readonly known: number;
  /** Those that judges read. */
  readonly toJudge: number;
}

@Injectable()
export class EntryCountsQuery {
  constructor(
    @InjectRows(knownProposals) private readonly proposals: StoreCollection<Row>,
    @InjectRows(entriesProjection) private readonly entries: StoreCollection<Row>,
  ) {}

  async of(competitionId: string): Promise<EntryCounts> {
    const [known, toJudge] = await Promise.all([
      this.proposals.countDocuments({ competitionId }),
      this.entries.countDocuments({ competitionId, erased: { $exists: false } }),
    ]);
    return { known, toJudge };
  }
}
