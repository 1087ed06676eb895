import type { JobQueue } from '@champions/jobs';
import { AggregateStore } from '@champions/persistence';
import type { ServiceRuntime } from '@champions/platform';
import { Gathered } from '../gathering';
import { deliverJobId, type DeliverLettersJob, LETTERS_PER_JOB } from './deliver-letters.job';
import type { Letter, LetterFact } from './domain/letter';
import { GroupedDocuments } from './grouped-documents';
import { letters } from './letters.aggregate';

/** Later moments are left to the sweep: an attempt that ends well makes its own time limit moot. */
const PROMPT_MS = 5_000;

interface Due {
  readonly id: string;
  readonly dueAt: Date;
}

/** The letters of this service, written in groups; those that are due soon get their jobs at once. */
export class LetterStore extends AggregateStore<Letter, LetterFact> {
  constructor(runtime: ServiceRuntime, queue: JobQueue<DeliverLettersJob>) {
    const { clock, database, parts } = runtime;
    const now = new Gathered<Due, void>(async (due) => {
      const ids = due.map(({ id }) => id);
      await queue.add(deliverJobId(ids, clock.now()), { ids });
      return [];
    }, LETTERS_PER_JOB);
    const later = ({ id, dueAt }: Due) => queue.add(deliverJobId([id], dueAt), { ids: [id] }, dueAt);
    super(letters, new GroupedDocuments(database, letters.name), {
      clock,
      era: parts.era,
      onCommitted: ({ id, dueAt }) => {
        const wait = dueAt === null ? Infinity : dueAt.getTime() - clock.now().getTime();
        if (dueAt === null || wait > PROMPT_MS) return;
        (wait > 0 ? later({ id, dueAt }) : now.add({ id, dueAt })).catch((error: unknown) => {
          parts.logger.warn({ err: error }, 'a letter could not be queued; the sweep will');
        });
      },
    });
  }
}
