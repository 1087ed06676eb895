import { Injectable } from '@nestjs/common';
import { EntriesQuery, type EntrySummary } from '../entries';
import type { Round } from '../rounds';
import { SheetsQuery, type SheetSummary } from '../scoring';
import type { RankedEntry } from './domain/mean-ranking';
import { RankingMethod } from './ranking-method.port';

export interface RoundRanking {
  readonly method: string;
  readonly ranked: readonly (RankedEntry & { readonly entry: EntrySummary })[];
  readonly sheets: readonly SheetSummary[];
}

@Injectable()
export class RankRound {
  constructor(
    private readonly method: RankingMethod,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
  ) {}

  /** The ranking as it stands: two reads, and withdrawn entries are in neither. */
  async execute({ roundId, competitionId }: Pick<Round, 'roundId' | 'competitionId'>): Promise<RoundRanking> {
    const [entries, sheets] = await Promise.all([
      this.entries.inCompetition(competitionId),
      this.sheets.ofRound(roundId),
    ]);
    const submitted = sheets.flatMap(({ entryId, judgeId, status, marks, total }) =>
      status === 'submitted' && total !== null ? [{ entryId, judgeId, marks, total }] : [],
    );
    const ranked = await this.method.rank({ entryIds: entries.map(({ id }) => id), sheets: submitted });
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return {
      method: this.method.name,
      ranked: ranked.flatMap((one) => {
        const entry = byId.get(one.entryId);
        return entry ? [{ ...one, entry }] : [];
      }),
      sheets,
    };
  }
}
