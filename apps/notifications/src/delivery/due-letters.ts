import { dueJobId, type JobQueue } from '@champions/jobs';
import { Periodic } from '@champions/messaging';
import type { ServiceRuntime } from '@champions/platform';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { letters } from './letters.aggregate';

const SWEEP_MS = 1_000;
const MOST = 1_000;

/** Makes the jobs of due letters again: after a crash, after Redis was wiped, and for retries that are far off. */
export class DueLetters implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly collection: StoreCollection<Pick<StoredAggregate, '_id' | 'dueAt'>>;
  private readonly sweep: Periodic;

  constructor(
    private readonly runtime: ServiceRuntime,
    private readonly queue: JobQueue<{ readonly id: string }>,
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
    const due = await this.collection
      .find({ dueAt: { $ne: null, $lte: this.runtime.clock.now() } }, { projection: { dueAt: 1 } })
      .sort({ dueAt: 1 })
      .limit(MOST)
      .toArray();
    // As many jobs as due letters: they are on their way, and asking Redis about each would only slow them down.
    if (due.length === 0 || (await this.queue.running()) >= due.length) return;
    await Promise.all(
      due.map(async ({ _id: id, dueAt }) => {
        if (dueAt) await this.queue.add(dueJobId('deliver-letter', id, dueAt), { id });
      }),
    );
  }
}
