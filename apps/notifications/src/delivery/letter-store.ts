import { dueJobId, type JobQueue } from '@champions/jobs';
import { AggregateStore } from '@champions/persistence';
import type { ServiceRuntime } from '@champions/platform';
import type { Letter, LetterFact } from './domain/letter';
import { GroupedDocuments } from './grouped-documents';
import { letters } from './letters.aggregate';

/** Later moments are left to the sweep: an attempt that ends well makes its own time limit moot. */
const PROMPT_MS = 5_000;

/** The letters of this service, written in groups; each that is due soon gets its job at once. */
export class LetterStore extends AggregateStore<Letter, LetterFact> {
  constructor(runtime: ServiceRuntime, queue: JobQueue<{ readonly id: string }>) {
    const { clock, database, parts } = runtime;
    super(letters, new GroupedDocuments(database, letters.name), {
      clock,
      era: parts.era,
      onCommitted: ({ id, dueAt }) => {
        if (dueAt === null || dueAt.getTime() - clock.now().getTime() > PROMPT_MS) return;
        queue.add(dueJobId('deliver-letter', id, dueAt), { id }, dueAt).catch((error: unknown) => {
          parts.logger.warn({ err: error }, 'a letter could not be queued; the sweep will');
        });
      },
    });
  }
}
