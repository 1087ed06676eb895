import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import type { TieBreak } from '../seals';
import { RankingToDecideBy } from './ranking-to-decide-by.handler';

export interface TieBreakLine {
  /** The rank that they shared. */
  readonly rank: number;
  readonly step: TieBreak['step'];
  /** What was compared, first to last, and the place among the tied that it gave: equal places are still tied. */
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
    return tieBreaks.map(({ rank, step, values, order }) => ({
      rank,
      step,
      entries: values.map(({ entry, value }) => ({
        ...{ proposalId: entry, title: titles.get(entry) ?? '', value },
        place: 1 + order.findIndex((group) => group.includes(entry)),
      })),
    }));
  }
}
