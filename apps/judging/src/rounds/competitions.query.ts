import type { Guide, Ladder, Phase } from '@champions/contracts';
import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { competitionsProjection } from './competitions.projection';

export interface JudgedCompetition {
  readonly rubric: Guide;
  /** How ties are broken, where it was declared. */
  readonly ladder: Ladder | null;
  readonly readings: number;
  readonly awards: number;
  readonly phase: Phase;
  readonly closesAt: string | null;
}

@Injectable()
export class CompetitionsQuery {
  constructor(@InjectRows(competitionsProjection) private readonly rows: StoreCollection<Row & JudgedCompetition>) {}

  async find(competitionId: string): Promise<JudgedCompetition | null> {
    return this.rows.findOne({ _id: competitionId, erased: { $exists: false } });
  }

  /** Until when judges may mark, by the timeline as it stands now; it may have been extended. */
  async closesAt(competitionId: string): Promise<string | null> {
    return (await this.find(competitionId))?.closesAt ?? null;
  }
}
