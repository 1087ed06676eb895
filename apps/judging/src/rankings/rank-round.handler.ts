import { DomainError } from '@champions/kernel';
import { type RankingMethodName, rankingMethods } from '@champions/ranking';
import { Injectable } from '@nestjs/common';
import { EntriesQuery, type EntrySummary } from '../entries';
import { CompetitionsQuery, entriesOf, type Round } from '../rounds';
import { SheetsQuery, type SheetSummary } from '../scoring';
import type { RankedEntry, Ranking } from './domain/rank-readings';
import { Ranker } from './ranker';

export interface RoundRanking extends Pick<Ranking, 'warnings' | 'further'> {
  /** Name and version, under which a result is recorded. */
  readonly method: string;
  readonly ranked: readonly (RankedEntry & { readonly entry: EntrySummary })[];
  readonly sheets: readonly SheetSummary[];
}

export interface RankingChoice {
  readonly method?: RankingMethodName | undefined;
  /** How many get in; the competition's awards unless told. */
  readonly cut?: number | undefined;
  /** How many further readings could be had. */
  readonly budget?: number | undefined;
}

type Ranked = Pick<Round, 'roundId' | 'competitionId' | 'entryIds'>;

@Injectable()
export class RankRound {
  constructor(
    private readonly ranker: Ranker,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly competitions: CompetitionsQuery,
  ) {}

  /** The ranking as it stands: withdrawn entries are not in it, and neither is a sheet that its judge has not confirmed. */
  async execute(round: Ranked, { method = 'mean', cut, budget }: RankingChoice = {}): Promise<RoundRanking> {
    const [competition, all, sheets] = await Promise.all([
      this.competitions.find(round.competitionId),
      this.entries.inCompetition(round.competitionId),
      this.sheets.ofRound(round.roundId),
    ]);
    const entries = entriesOf(round, all);
    const { version, most } = rankingMethods[method];
    if (entries.length > most) throw new DomainError('TOO_MANY_FOR_METHOD', { params: { most } });
    const { ranked, warnings, further } = await this.ranker.rank({
      method,
      entryIds: entries.map(({ id }) => id),
      readings: sheets.flatMap(({ entryId, judgeId, status, total }) =>
        status === 'submitted' && total !== null ? [{ entryId, judgeId, total }] : [],
      ),
      cut: cut ?? competition?.awards ?? 0,
      ...(budget !== undefined && { budget }),
    });
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return {
      method: `${method}/${String(version)}`,
      ranked: ranked.flatMap((one) => {
        const entry = byId.get(one.entryId);
        return entry ? [{ ...one, entry }] : [];
      }),
      warnings,
      further,
      sheets,
    };
  }
}
