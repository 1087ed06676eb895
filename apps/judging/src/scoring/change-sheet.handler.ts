import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import type { Round } from '../rounds';
import { decide, type Filled, type JudgeCommand, type ScoreSheet, type ScoreSheetFact } from './domain/score-sheet';
import { requireStep } from './domain/steps-allowed';
import { OwnSheets, type OwnSheet } from './own-sheets.handler';
import { RoundSheetsQuery } from './round-sheets.query';
import { scoreSheets } from './score-sheets.aggregate';

export type TypedMarks = { readonly [K in keyof Filled]?: Filled[K] | undefined };

@Injectable()
export class ChangeSheet {
  constructor(
    @InjectStore(scoreSheets) private readonly store: AggregateStore<ScoreSheet, ScoreSheetFact>,
    private readonly own: OwnSheets,
    private readonly entries: EntriesQuery,
    private readonly ofRound: RoundSheetsQuery,
    private readonly clock: Clock,
  ) {}

  save(sheetId: string, typed: TypedMarks, actor: Actor, context: CommandContext) {
    return this.change('save', { sheetId, actor, context }, ({ rubric }) => ({ type: 'save', rubric, ...fill(typed) }));
  }

  /** With what is typed now, or else with what was saved. */
  submit(sheetId: string, typed: TypedMarks, actor: Actor, context: CommandContext) {
    const at = this.clock.now();
    return this.change('submit', { sheetId, actor, context }, ({ rubric }, saved) => ({
      ...{ type: 'submit', rubric, at },
      ...fill(typed, saved),
    }));
  }

  /** The judge takes over the marks that were typed on the judge's behalf. */
  confirm(sheetId: string, actor: Actor, context: CommandContext) {
    const at = this.clock.now();
    return this.change('confirm', { sheetId, actor, context }, () => ({ type: 'confirm', at }));
  }

  reopen(sheetId: string, actor: Actor, context: CommandContext) {
    const at = this.clock.now();
    return this.change('reopen', { sheetId, actor, context }, () => ({ type: 'reopen', at }));
  }

  revise(
    sheetId: string,
    { why, ...typed }: TypedMarks & { readonly why: string },
    actor: Actor,
    context: CommandContext,
  ) {
    const at = this.clock.now();
    return this.change('revise', { sheetId, actor, context }, ({ rubric }, saved) => ({
      ...{ type: 'revise', rubric, why, at },
      ...fill(typed, saved),
    }));
  }

  abstain(sheetId: string, reason: string, actor: Actor, context: CommandContext) {
    const at = this.clock.now();
    return this.change('abstain', { sheetId, actor, context }, () => ({ type: 'abstain', reason, at }));
  }

  recuse(sheetId: string, reason: string, actor: Actor, context: CommandContext) {
    const at = this.clock.now();
    return this.change('recuse', { sheetId, actor, context }, () => ({ type: 'recuse', reason, at }));
  }

  private async change(
    step: JudgeCommand['type'],
    { sheetId, actor, context }: { readonly sheetId: string; readonly actor: Actor; readonly context: CommandContext },
    command: (round: Round, sheet: ScoreSheet) => JudgeCommand,
  ): Promise<OwnSheet> {
    const { sheet, round, origin } = await this.own.load(sheetId, actor);
    const { othersMarks } = round.settings;
    const allFinished = step === 'revise' && round.status === 'open' && (await this.ofRound.allFinished(sheet.state));
    requireStep(step, { status: round.status, othersMarks }, { allFinished });
    if (!(await this.entries.isIn(sheet.state.entryId)))
      throw new DomainError('ENTRY_WITHDRAWN', { kind: 'not-found' });
    if (step === 'submit' || step === 'confirm') await this.requireCalibrated(sheet.state, round);
    const changed = await this.store.execute(sheetId, context, (state) =>
      decide({ ...command(round, state ?? sheet.state), judgeId: actor.id }, state),
    );
    return { sheet: changed ?? sheet, round, origin };
  }

  /** A judge finishes the entries that everybody reads first before any other. */
  private async requireCalibrated({ entryId, judgeId }: ScoreSheet, { roundId, settings }: Round): Promise<void> {
    const { calibration } = settings;
    if (calibration.length === 0 || calibration.includes(entryId)) return;
    const unfinished = await this.ofRound.unfinished(roundId, judgeId, calibration);
    if (unfinished.length > 0) throw new DomainError('CALIBRATION_FIRST', { params: { entries: unfinished.length } });
  }
}

const BLANK: Filled = { marks: {}, comment: '', comments: {}, abstained: [], share: false };

function fill(typed: TypedMarks, saved: Filled = BLANK): Filled {
  return {
    marks: typed.marks ?? saved.marks,
    comment: typed.comment ?? saved.comment,
    comments: typed.comments ?? saved.comments,
    abstained: typed.abstained ?? saved.abstained,
    share: typed.share ?? saved.share,
  };
}
