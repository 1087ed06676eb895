import { Clock, deterministicId } from '@champions/kernel';
import {
  AggregateStore,
  isDuplicateKey,
  MemoryAggregateDocuments,
  type StoreCollection,
  type StoredAggregate,
} from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { type Assignment, decide, type ScoreSheet, type ScoreSheetFact } from './domain/score-sheet';
import { scoreSheets } from './score-sheets.aggregate';

const BY = 'assignments';

@Injectable()
export class AssignSheets {
  constructor(
    @InjectCollection(scoreSheets.name) private readonly collection: StoreCollection<StoredAggregate>,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the sheets of many judges and entries. The id of each follows from round, judge and entry, so that what a
   * run before a crash has made is left as it is.
   *
   * One write for all of them: fifteen thousand sheets one by one take most of a minute, and there is nothing to
   * decide between them. The in-memory twin of the store makes the documents, so that they are those the store makes.
   */
  async execute(assignments: readonly Assignment[]): Promise<void> {
    if (assignments.length === 0) return;
    const twin = new MemoryAggregateDocuments();
    const store = new AggregateStore<ScoreSheet, ScoreSheetFact>(scoreSheets, twin, { clock: this.clock });
    const sheets: StoredAggregate[] = [];
    for (const assignment of assignments) {
      const id = deterministicId(assignment.roundId, assignment.judgeId, assignment.entryId);
      await store.execute(id, { commandId: `assign-${id}`, actorId: BY }, (sheet) =>
        decide({ type: 'assign', ...assignment }, sheet),
      );
      const made = await twin.find(id);
      if (made) sheets.push(made);
    }
    try {
      await this.collection.insertMany(sheets, { ordered: false });
    } catch (error) {
      if (!onlyDuplicates(error)) throw error;
    }
  }
}

/** A failed bulk write names each failure; one that is more than "it is there already" must be seen. */
function onlyDuplicates(error: unknown): boolean {
  const each = typeof error === 'object' && error !== null && 'writeErrors' in error ? error.writeErrors : error;
  return (Array.isArray(each) ? each : [each]).every(isDuplicateKey);
}
