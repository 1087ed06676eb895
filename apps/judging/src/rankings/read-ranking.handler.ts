import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { ReadRound } from '../rounds';
import { RankRound } from './rank-round.handler';

export interface RankingLine {
  readonly proposalId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly rank: number;
  readonly mean: number | null;
  readonly spread: number | null;
  readonly count: number;
  /** How many others share the rank, and the first of them. */
  readonly ties: number;
  readonly tiedWith: readonly string[];
}

/** More than these are counted and not named: when thousands are tied, a list of all in each line helps nobody. */
const MOST_NAMED = 20;

@Injectable()
export class ReadRanking {
  constructor(
    private readonly rounds: ReadRound,
    private readonly rank: RankRound,
  ) {}

  async execute(roundId: string, actor: Actor): Promise<readonly RankingLine[]> {
    const round = await this.rounds.execute(roundId, actor, 'decision.read');
    const { ranked, sheets } = await this.rank.execute(round);
    // Who judges as well sees no other judge's marks before finishing, whatever other role that person has.
    const unfinished = sheets.some(({ judgeId, status }) => judgeId === actor.id && status === 'open');
    if (round.status !== 'closed' && unfinished)
      throw new DomainError('FINISH_YOUR_SHEETS_FIRST', { kind: 'forbidden' });
    return ranked.map(({ entryId, entry: { title, organisationName, economy }, tied, ...line }) => ({
      ...{ proposalId: entryId, title, organisationName, economy },
      ...line,
      ties: Math.max(0, tied.length - 1),
      tiedWith: tied
        .slice(0, MOST_NAMED + 1)
        .filter((other) => other !== entryId)
        .slice(0, MOST_NAMED),
    }));
  }
}
