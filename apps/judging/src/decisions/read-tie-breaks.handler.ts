import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import type { TieBreak } from '../seals';
import { RankingToDecideBy } from './ranking-to-decide-by.handler';

export interface TieBreakLine {
  /** The rank that they shared. */
  readonly rank: number;
  readonly step: TieBreak['step'];
  /**
   * What was compared, first to last, and the place among the tied that it gave (1, 2, 2, 4): equal places are still tied,
   * and the shared rank goes on with them.
   */
  readonly entries: readonly {
    readonly proposalId: string;
    readonly title: string;
    readonly value: number | string | null;
    readonly place: number;
  }[];
}

@Injectable()
export class ReadTieBreaks {
  constructor(private readonly rankings: RankingToDecideBy) {}

  async execute(competitionId: string, actor: Actor): Promise<readonly TieBreakLine[]> {
    requireAllowed(actor, 'decision.read', { competitionId });
    const { ranked, tieBreaks } = await this.rankings.execute(competitionId);
    const titles = new Map(ranked.map(({ entryId, entry: { title } }) => [entryId, title]));
    return tieBreaks.map(({ rank, step, values, order }) => {
      const places = placesIn(order);
      return {
        rank,
        step,
        entries: values.map(({ entry, value }) => ({
          ...{ proposalId: entry, title: titles.get(entry) ?? '', value },
          place: places.get(entry) ?? 1,
        })),
      };
    });
  }
}

function placesIn(order: TieBreak['order']): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const group of order) {
    const place = places.size + 1;
    for (const entry of group) places.set(entry, place);
  }
  return places;
}
