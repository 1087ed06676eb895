import { Clock } from '@champions/kernel';
import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { competitions } from './competition.projection';
import type { KnownCompetition } from './known-competition';

const RECENT_MS = 1_000;

interface Kept {
  readonly competition: KnownCompetition;
  readonly readAt: number;
}

/** Reads intake's own copy of a competition. */
@Injectable()
export class KnownCompetitions {
  private readonly kept = new Map<string, Kept>();

  constructor(
    @InjectRows(competitions) private readonly rows: StoreCollection<Row>,
    private readonly clock: Clock,
  ) {}

  /** The competition as the row says now; null when nothing of it has arrived. */
  async find(id: string): Promise<KnownCompetition | null> {
    const readAt = this.clock.now().getTime();
    const row = await this.rows.findOne({ _id: id });
    if (row?.['slug'] === undefined) return null;
    const { _id, ...fields } = row;
    const competition = { ...fields, id: _id } as unknown as KnownCompetition;
    this.kept.set(id, { competition, readAt });
    return competition;
  }

  /** The competition as it was read a moment ago, when that is enough; otherwise as the row says now. */
  async findFor(id: string, isEnough: (competition: KnownCompetition) => boolean): Promise<KnownCompetition | null> {
    const kept = this.recent(id);
    return kept && isEnough(kept) ? kept : this.find(id);
  }

  /**
   * The competition as it was read at most a second ago, without asking the store: enough to let a proposal in. Whoever
   * is about to turn one down reads it again.
   */
  recent(id: string): KnownCompetition | undefined {
    const kept = this.kept.get(id);
    return kept && this.clock.now().getTime() - kept.readAt <= RECENT_MS ? kept.competition : undefined;
  }
}
