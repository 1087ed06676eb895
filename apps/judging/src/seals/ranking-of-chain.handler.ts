import { runInThread } from '@champions/platform';
import type { LadderRecord } from '@champions/ranking';
import type { ComputedResult } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { Pseudonyms } from './pseudonyms';
import { RoundChain } from './round-chain';

export interface UntiedEntry {
  readonly entryId: string;
  readonly rank: number;
}

/** A step of the ladder as it was taken, by entries. */
export type TieBreak = LadderRecord;

export interface UntiedRanking {
  readonly ranked: readonly UntiedEntry[];
  readonly tieBreaks: readonly TieBreak[];
}

/** The ranking that decisions go by: computed from the chain as anybody can who has it, ties broken by the ladder. */
@Injectable()
export class RankingOfChain {
  constructor(
    private readonly chain: RoundChain,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async execute(roundId: string): Promise<UntiedRanking> {
    const chain = await this.chain.catchUp(roundId);
    const { tieBreak } = await runInThread<ComputedResult>(join(__dirname, 'compute.thread'), chain);
    const pseudonyms = await this.pseudonyms.of(roundId, 'entry', []);
    const ids = new Map([...pseudonyms].map(([id, pseudonym]) => [pseudonym, id]));
    const idOf = (pseudonym: string): string => {
      const id = ids.get(pseudonym);
      if (id === undefined) throw new Error(`nobody has the pseudonym ${pseudonym} in round ${roundId}`);
      return id;
    };
    return {
      ranked: tieBreak.ranked.map(({ entry, rank }) => ({ entryId: idOf(entry), rank })),
      tieBreaks: tieBreak.records.map((record) => ({
        ...record,
        tied: record.tied.map(idOf),
        values: record.values.map(({ entry, value }) => ({ entry: idOf(entry), value })),
        order: record.order.map((group) => group.map(idOf)),
      })),
    };
  }
}
