import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import type { Finished } from './domain/score-sheet';
import { RoundSheetsQuery } from './round-sheets.query';

type Given = Pick<Finished, 'marks' | 'total'>;

/** A sheet that a discussion changed, as it first was and as it is. */
export interface RevisedSheet {
  readonly sheetId: string;
  readonly proposalId: string;
  readonly title: string | null;
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly first: Given;
  readonly now: Given;
  readonly revisions: readonly { readonly at: string; readonly why: string; readonly total: number }[];
}

@Injectable()
export class ReadRevised {
  constructor(
    private readonly rounds: ReadRound,
    private readonly ofRound: RoundSheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
  ) {}

  /** For the secretariat. Who judges as well learns nothing of others' marks before finishing. */
  async execute(roundId: string, actor: Actor): Promise<readonly RevisedSheet[]> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    if (round.status !== 'closed' && (await this.ofRound.hasUnfinished(roundId, actor.id)))
      throw new DomainError('FINISH_YOUR_SHEETS_FIRST', { kind: 'forbidden' });
    const sheets = await this.ofRound.revised(round);
    const entries = await this.entries.summaries(sheets.map(({ entryId }) => entryId));
    const people = await this.people.byIds([...new Set(sheets.map(({ judgeId }) => judgeId))]);
    return sheets.flatMap(({ sheetId, entryId, judgeId, marks, total, first, revisions }) => {
      if (first === null || total === null) return [];
      return [
        {
          ...{ sheetId, proposalId: entryId, title: entries.get(entryId)?.title ?? null },
          ...{ judgeId, judgeName: people.get(judgeId)?.name ?? null },
          first: { marks: first.marks, total: first.total },
          now: { marks, total },
          revisions: revisions.map((one) => ({ at: one.at.toISOString(), why: one.why, total: one.total })),
        },
      ];
    });
  }
}
