import { deterministicId } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { type Assignment, decide, type ScoreSheet, type ScoreSheetFact } from './domain/score-sheet';
import { scoreSheets } from './score-sheets.aggregate';

@Injectable()
export class AssignSheet {
  constructor(@InjectStore(scoreSheets) private readonly store: AggregateStore<ScoreSheet, ScoreSheetFact>) {}

  /** Makes the sheet of one judge for one entry. Its id follows from both, so that a repeated call makes no second one. */
  async execute(assignment: Assignment, context: Pick<CommandContext, 'actorId' | 'correlationId'>): Promise<void> {
    const { roundId, judgeId, entryId } = assignment;
    const id = deterministicId(roundId, judgeId, entryId);
    await this.store.execute(id, { ...context, commandId: `assign-${id}` }, (sheet) =>
      decide({ type: 'assign', ...assignment }, sheet),
    );
  }
}
