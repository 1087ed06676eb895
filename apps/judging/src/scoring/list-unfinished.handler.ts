import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import { isUnfinished } from './is-unfinished';
import { SheetsQuery } from './sheets.query';

/** What marks can be typed for: a judge's proposals that the judge has not finished. */
export interface UnfinishedOfJudge {
  readonly judgeId: string;
  readonly name: string | null;
  readonly proposals: readonly {
    readonly proposalId: string;
    readonly title: string;
    readonly organisationName: string;
    /** Whether marks were typed for it and wait for the judge. */
    readonly entered: boolean;
  }[];
}

@Injectable()
export class ListUnfinished {
  constructor(
    private readonly rounds: ReadRound,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
  ) {}

  /** By judge and title; withdrawn entries, and what a conflict took out, are not there. */
  async execute(roundId: string, actor: Actor): Promise<readonly UnfinishedOfJudge[]> {
    await this.rounds.execute(roundId, actor, 'competition.manage');
    const open = (await this.sheets.ofRound(roundId)).filter(isUnfinished);
    const entries = await this.entries.summaries([...new Set(open.map(({ entryId }) => entryId))]);
    const judgeIds = [...new Set(open.map(({ judgeId }) => judgeId))];
    const people = await this.people.byIds(judgeIds);
    const lines = judgeIds.map((judgeId): UnfinishedOfJudge => {
      const proposals = open.flatMap((sheet) => {
        const entry = sheet.judgeId === judgeId && entries.get(sheet.entryId);
        if (!entry) return [];
        const { id: proposalId, title, organisationName } = entry;
        return [{ proposalId, title, organisationName, entered: sheet.status === 'entered' }];
      });
      return {
        ...{ judgeId, name: people.get(judgeId)?.name ?? null },
        proposals: proposals.sort((a, b) => a.title.localeCompare(b.title)),
      };
    });
    return lines
      .filter(({ proposals }) => proposals.length > 0)
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '') || (a.judgeId < b.judgeId ? -1 : 1));
  }
}
