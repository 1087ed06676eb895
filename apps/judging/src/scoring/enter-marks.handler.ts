import { Clock, deterministicId, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import { Exclusions } from '../rulings';
import { decide, type Entered, type Filled, type ScoreSheet, type ScoreSheetFact } from './domain/score-sheet';
import { requireStep } from './domain/steps-allowed';
import type { OwnSheet } from './own-sheets.handler';
import { RoundSheetsQuery } from './round-sheets.query';
import { scoreSheets } from './score-sheets.aggregate';

export interface MarksOnBehalf extends Filled {
  readonly judgeId: string;
  readonly proposalId: string;
  readonly source: Entered['source'];
  readonly note: string;
}

/** One line of the log of marks typed on a judge's behalf: who typed them, when, from what, and what came of it. */
export interface EnteredLine {
  readonly sheetId: string;
  readonly proposalId: string;
  readonly title: string | null;
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly by: string;
  readonly byName: string | null;
  readonly at: string;
  readonly source: Entered['source'];
  readonly note: string;
  readonly answer: 'waiting' | 'confirmed' | 'corrected';
}

@Injectable()
export class EnterMarks {
  constructor(
    @InjectStore(scoreSheets) private readonly store: AggregateStore<ScoreSheet, ScoreSheetFact>,
    private readonly rounds: ReadRound,
    private readonly ofRound: RoundSheetsQuery,
    private readonly entries: EntriesQuery,
    private readonly exclusions: Exclusions,
    private readonly people: PeopleQuery,
    private readonly clock: Clock,
  ) {}

  /** Types marks for a judge. They count once the judge has confirmed them. */
  async execute(roundId: string, input: MarksOnBehalf, actor: Actor, context: CommandContext): Promise<OwnSheet> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const { judgeId, proposalId: entryId, ...typed } = input;
    // Who is both secretariat and judge marks as the judge; confirming one's own typing would prove nothing.
    if (judgeId === actor.id) throw new DomainError('ENTER_YOUR_OWN_SHEET');
    requireStep('enter', { status: round.status, othersMarks: round.settings.othersMarks }, { allFinished: false });
    const about = { competitionId: round.competitionId, judgeId, entryId };
    if (!(await this.entries.isIn(entryId))) throw new DomainError('ENTRY_WITHDRAWN', { kind: 'not-found' });
    if (await this.exclusions.excludes(about)) throw new DomainError('SHEET_REMOVED', { kind: 'not-found' });
    const enter = { type: 'enter', rubric: round.rubric, ...typed, by: actor.id, at: this.clock.now() } as const;
    const sheet = await this.store.execute(deterministicId(roundId, judgeId, entryId), context, (state) =>
      decide(enter, state),
    );
    if (!sheet) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return { sheet, round, origin: null };
  }

  async list(roundId: string, actor: Actor): Promise<readonly EnteredLine[]> {
    await this.rounds.execute(roundId, actor, 'competition.manage');
    const sheets = await this.ofRound.entered(roundId);
    const titles = await this.entries.summaries(sheets.map(({ entryId }) => entryId));
    const ids = sheets.flatMap(({ judgeId, entered }) => (entered ? [judgeId, entered.by] : [judgeId]));
    const people = await this.people.byIds([...new Set(ids)]);
    const nameOf = (id: string) => people.get(id)?.name ?? null;
    return sheets.flatMap(({ sheetId, entryId, judgeId, entered }) => {
      if (!entered) return [];
      const { by, at, source, note, corrected } = entered;
      const answer = corrected === null ? 'waiting' : corrected ? 'corrected' : 'confirmed';
      return [
        {
          ...{ sheetId, proposalId: entryId, title: titles.get(entryId)?.title ?? null },
          ...{ judgeId, judgeName: nameOf(judgeId), by, byName: nameOf(by) },
          ...{ at: at.toISOString(), source, note, answer },
        } as const,
      ];
    });
  }
}
