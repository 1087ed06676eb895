import { deterministicId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { type Assignment, decide, type ScoreSheet, type ScoreSheetFact } from './domain/score-sheet';
import { scoreSheets } from './score-sheets.aggregate';

@Injectable()
export class AssignSheets {
  constructor(@InjectStore(scoreSheets) private readonly sheets: AggregateStore<ScoreSheet, ScoreSheetFact>) {}

  /**
   * Makes the sheets of many judges and entries in one write: fifteen thousand one by one take most of a minute. The id
   * of each follows from round, judge and entry, so that what a run before a crash has made is left as it is.
   */
  async execute(assignments: readonly Assignment[]): Promise<void> {
    await this.sheets.createMany(
      assignments.map((assignment) => {
        const id = deterministicId(assignment.roundId, assignment.judgeId, assignment.entryId);
        const context = { commandId: `assign-${id}`, actorId: 'assignments' };
        return { id, context, decide: (sheet) => decide({ type: 'assign', ...assignment }, sheet) };
      }),
    );
  }
}
