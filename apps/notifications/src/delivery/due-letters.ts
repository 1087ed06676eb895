import type { JobQueue } from '@champions/jobs';
import { Periodic } from '@champions/messaging';
import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import type { ServiceRuntime } from '@champions/platform';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { deliverJobId, type DeliverLettersJob, LETTERS_PER_JOB } from './deliver-letters.job';
import { letters } from './letters.aggregate';

const SWEEP_MS = 1_000;
const MOST = 1_000;
/** Letters overdue for longer than this get another job even while there are others: theirs may be lost. */
const PATIENCE_MS = 10_000;

/** Makes the jobs of due letters again: after a crash, after Redis was wiped, and for retries that are far off. */
export class DueLetters implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly collection: StoreCollection<Pick<StoredAggregate, '_id' | 'dueAt'>>;
  private readonly sweep: Periodic;

  constructor(
    private readonly runtime: ServiceRuntime,
    private readonly queue: JobQueue<DeliverLettersJob>,
  ) {
    this.collection = runtime.database.collection(letters.name);
    this.sweep = new Periodic(
      SWEEP_MS,
      () => this.run(),
      (error) => {
        runtime.parts.logger.warn({ err: error }, 'the sweep of due letters failed');
      },
    );
  }

  onApplicationBootstrap(): void {
    this.sweep.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.sweep.stop();
  }

  private async run(): Promise<void> {
    const busy = (await this.queue.running()) > 0;
    const before = new Date(this.runtime.clock.now().getTime() - (busy ? PATIENCE_MS : 0));
    const due = await this.collection
      .find({ dueAt: { $ne: null, $lte: before } }, { projection: { dueAt: 1 } })
      .sort({ dueAt: 1 })
      .limit(MOST)
      .toArray();
    for (let start = 0; start < due.length; start += LETTERS_PER_JOB) {
      const together = due.slice(start, start + LETTERS_PER_JOB);
      const ids = together.map(({ _id }) => _id);
      const dueAt = together[0]?.dueAt ?? before;
      await this.queue.add(deliverJobId(ids, dueAt), { ids });
    }
  }
}
