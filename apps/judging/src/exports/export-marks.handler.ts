import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { requireFinished } from '../rankings';
import { ReadRound } from '../rounds';
import { SheetsQuery } from '../scoring';
import { type Cell, csv } from './domain/csv';
import { nameJudges } from './domain/name-judges';

const HEADER = ['entry', 'judge', 'criterion', 'mark'];

@Injectable()
export class ExportMarks {
  constructor(
    private readonly rounds: ReadRound,
    private readonly sheets: SheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
  ) {}

  /**
   * Every mark that counts, a line each, as `champions analyse` reads it. Entries go by id, which says nothing of whose
   * they are. Four reads, however many marks.
   */
  async execute(roundId: string, judges: 'names' | 'numbers', actor: Actor): Promise<Iterable<string>> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const [all, still] = [await this.sheets.ofRound(roundId), await this.entries.idsIn(round.competitionId)];
    requireFinished(actor, round.status, all);
    const counting = all
      .filter(({ entryId, status }) => status === 'submitted' && still.has(entryId))
      .sort((a, b) => byId(a.entryId, b.entryId) || byId(a.judgeId, b.judgeId));
    const judgeIds = [...new Set(counting.map(({ judgeId }) => judgeId))].sort();
    const people = judges === 'names' ? await this.people.byIds(judgeIds) : null;
    const names = nameJudges({ roundId, judgeIds }, people ? (id) => people.get(id)?.name ?? null : 'numbers');
    const criteria = round.rubric.map(({ key }) => key);
    return csv(
      HEADER,
      linesOf(counting, criteria, (id) => names.get(id) ?? id),
    );
  }
}

interface Counted {
  readonly entryId: string;
  readonly judgeId: string;
  readonly marks: Readonly<Record<string, number>>;
}

function* linesOf(
  sheets: readonly Counted[],
  criteria: readonly string[],
  nameOf: (judgeId: string) => string,
): Generator<readonly Cell[]> {
  for (const { entryId, judgeId, marks } of sheets)
    for (const criterion of criteria) {
      const mark = marks[criterion];
      if (mark !== undefined) yield [entryId, nameOf(judgeId), criterion, mark];
    }
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
