import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { type RankingChoice, type RankingLine, ReadRanking } from '../rankings';
import { type Cell, csv } from './domain/csv';

const HEADER = [
  ...['rank', 'proposal', 'title', 'organisation', 'economy', 'value', 'mean', 'spread', 'readings'],
  ...['expected rank', 'lowest rank', 'highest rank', 'probability', 'too close to call', 'fails'],
];

@Injectable()
export class ExportRanking {
  constructor(private readonly ranking: ReadRanking) {}

  /** The ranking as it is on the screen, for those who may see it there. */
  async execute(roundId: string, choice: RankingChoice, actor: Actor): Promise<Iterable<string>> {
    return csv(HEADER, (await this.ranking.execute(roundId, choice, actor)).map(toCells));
  }
}

function toCells(line: RankingLine): readonly Cell[] {
  return [
    ...[line.rank, line.proposalId, line.title, line.organisationName, line.economy, line.value, line.mean],
    ...[line.spread, line.count, line.expectedRank, line.lowRank, line.highRank, line.amongAwards],
    line.tooClose ? 'yes' : 'no',
    line.fails.map(({ criterion, sheets }) => `${criterion} (${String(sheets)})`).join(' '),
  ];
}
