import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import type { Round } from '../rounds';
import { decide, type JudgeCommand, type ScoreSheet, type ScoreSheetFact } from './domain/score-sheet';
import type { Marks } from './domain/rubric';
import { OwnSheets } from './own-sheets.handler';
import { scoreSheets } from './score-sheets.aggregate';

export interface TypedMarks {
  readonly marks: Marks;
  readonly comment: string;
}

@Injectable()
export class ChangeSheet {
  constructor(
    @InjectStore(scoreSheets) private readonly store: AggregateStore<ScoreSheet, ScoreSheetFact>,
    private readonly own: OwnSheets,
    private readonly entries: EntriesQuery,
    private readonly clock: Clock,
  ) {}

  save(sheetId: string, typed: TypedMarks, actor: Actor, context: CommandContext) {
    return this.change(sheetId, actor, context, ({ rubric }) => ({ type: 'save', rubric, ...typed }));
  }

  /** With what is typed now, or else with what was saved. */
  submit(
    sheetId: string,
    typed: { readonly marks?: Marks | undefined; readonly comment?: string | undefined },
    actor: Actor,
    context: CommandContext,
  ) {
    const at = this.clock.now();
    return this.change(sheetId, actor, context, ({ rubric }, { marks, comment }) => ({
      type: 'submit',
      rubric,
      marks: typed.marks ?? marks,
      comment: typed.comment ?? comment,
      at,
    }));
  }

  reopen(sheetId: string, actor: Actor, context: CommandContext) {
    return this.change(sheetId, actor, context, () => ({ type: 'reopen' }));
  }

  recuse(sheetId: string, reason: string, actor: Actor, context: CommandContext) {
    return this.change(sheetId, actor, context, () => ({ type: 'recuse', reason }));
  }

  private async change(
    sheetId: string,
    actor: Actor,
    context: CommandContext,
    command: (round: Round, sheet: ScoreSheet) => JudgeCommand,
  ): Promise<Loaded<ScoreSheet>> {
    const { sheet, round } = await this.own.load(sheetId, actor);
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    if (!(await this.entries.isIn(sheet.state.entryId)))
      throw new DomainError('ENTRY_WITHDRAWN', { kind: 'not-found' });
    const changed = await this.store.execute(sheetId, context, (state) =>
      decide({ ...command(round, state ?? sheet.state), judgeId: actor.id }, state),
    );
    return changed ?? sheet;
  }
}
