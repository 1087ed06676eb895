import type { Clock } from '@champions/kernel';
import { type DueWork, JobQueue, type JobDefinition, startWorker, sweepDue, type WorkerHandle } from '@champions/jobs';
import {
  Periodic,
  type Projection,
  projectionRows,
  type Reaction,
  type ReconcilableStore,
  type Row,
  ServiceRelays,
} from '@champions/messaging';
import {
  AggregateStore,
  type AggregateType,
  MongoAggregateDocuments,
  type StoreCollection,
  type StoreDatabase,
} from '@champions/persistence';
import type { Logger } from 'pino';
import { z } from 'zod';
import { dueJobId } from '@champions/jobs';
import type { Environment } from './env';
import { currentTraceparent } from './trace-context';

export interface RuntimeParts {
  readonly environment: Environment;
  readonly database: StoreDatabase;
  readonly relays: ServiceRelays;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly era: number;
}

export interface CollectionIndex {
  readonly keys: Readonly<Record<string, 1 | -1>>;
  /** Rows go by themselves this many seconds after the date in the first key. */
  readonly expireAfterSeconds?: number;
}

interface StoreEntry {
  readonly documents: MongoAggregateDocuments;
  readonly store: ReconcilableStore;
}

const DUE_SWEEP_MS = 2_000;
const dueSchema = z.object({ id: z.string() });

/** What a service's slices share: stores, rows, handlers, queues. Slices get at it through the `provide…` functions. */
export class ServiceRuntime {
  readonly projections: Projection[] = [];
  readonly reactions: Reaction[] = [];
  private readonly stores = new Map<string, StoreEntry>();
  private readonly dueHooks = new Map<string, (id: string, dueAt: Date) => void>();
  private readonly sweeps: Periodic[] = [];
  private readonly workers: (() => WorkerHandle)[] = [];
  private readonly running: WorkerHandle[] = [];
  private readonly queues: JobQueue<never>[] = [];

  constructor(readonly parts: RuntimeParts) {}

  get database(): StoreDatabase {
    return this.parts.database;
  }

  get clock(): Clock {
    return this.parts.clock;
  }

  get environment(): Environment {
    return this.parts.environment;
  }

  /** The store of one aggregate type, its indexes created, its relay running with the service's. */
  async store<State, Fact extends { readonly type: string }>(
    type: AggregateType<State, Fact>,
  ): Promise<AggregateStore<State, Fact>> {
    const documents = new MongoAggregateDocuments(this.database, type.name);
    await documents.prepare();
    const store: AggregateStore<State, Fact> = new AggregateStore(type, documents, {
      clock: this.clock,
      era: this.parts.era,
      traceparent: currentTraceparent,
      onCommitted: (commit) => {
        const { id, messages, dueAt } = commit;
        if (messages > 0) relay.wake(id, commit);
        if (dueAt) this.dueHooks.get(type.name)?.(id, dueAt);
      },
    });
    const relay = this.parts.relays.add(documents, (id, sent) => store.republish(id, sent));
    this.stores.set(type.name, { documents, store });
    return store;
  }

  /** The rows of a projection, which is fed from now on. */
  rows(projection: Projection): StoreCollection<Row> {
    if (!this.projections.includes(projection)) this.projections.push(projection);
    return projectionRows(this.database, projection).collection;
  }

  /** A collection of this service's own, for what is neither an aggregate nor a projection. */
  async collection<T extends object>(name: string, indexes: readonly CollectionIndex[]): Promise<StoreCollection<T>> {
    const collection = this.database.collection<T>(name);
    for (const { keys, expireAfterSeconds } of indexes)
      await collection.createIndex({ ...keys }, expireAfterSeconds === undefined ? {} : { expireAfterSeconds }, {});
    return collection;
  }

  addReaction(reaction: Reaction): void {
    this.reactions.push(reaction);
  }

  /**
   * Handles what comes due in a store (`dueAt` of its type): at once by a BullMQ job, and by a sweep of the documents
   * should Redis have lost it. `handle` must decide again whether anything is due.
   */
  addDueWork(type: { readonly name: string }, purpose: string, handle: (id: string) => Promise<unknown>): void {
    const entry = this.stores.get(type.name);
    if (!entry) throw new Error(`due work of ${type.name} needs its store first`);
    const job = { name: `${this.environment.service}.${purpose}`, payload: dueSchema };
    const queue = this.addQueue(job);
    const work: DueWork = {
      purpose,
      documents: entry.documents,
      enqueue: (jobId, payload) => queue.add(jobId, payload),
    };
    this.dueHooks.set(type.name, (id, dueAt) => {
      queue.add(dueJobId(purpose, id, dueAt), { id }, dueAt).catch(this.report('a job could not be queued'));
    });
    this.sweeps.push(
      new Periodic(DUE_SWEEP_MS, () => sweepDue(work, this.clock.now()), this.report(`the sweep of ${purpose} failed`)),
    );
    this.addWorker(job, async ({ id }) => {
      await handle(id);
    });
  }

  addQueue<T>(job: JobDefinition<T>): JobQueue<T> {
    const queue = new JobQueue(job, this.jobConnection, this.report(`queue ${job.name}`));
    this.queues.push(queue as unknown as JobQueue<never>);
    return queue;
  }

  addWorker<T>(job: JobDefinition<T>, handle: (payload: T) => Promise<void>): void {
    this.workers.push(() => startWorker(job, this.jobConnection, handle, this.report(`job ${job.name} failed`)));
  }

  /** Starts workers and sweeps; the transport and the relays are started by the platform. */
  start(): void {
    for (const worker of this.workers) this.running.push(worker());
    for (const sweep of this.sweeps) {
      sweep.start();
      void sweep.now();
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.sweeps.map((sweep) => sweep.stop()));
    await Promise.all(this.running.splice(0).map((worker) => worker.close()));
    await Promise.all(this.queues.map((queue) => queue.close()));
  }

  get reconcilable(): readonly ReconcilableStore[] {
    return [...this.stores.values()].map(({ store }) => store);
  }

  get jobQueues(): readonly JobQueue<never>[] {
    return this.queues;
  }

  /** Aggregates with something due that nobody has done yet. */
  async overdue(before: Date): Promise<number> {
    const counts = await Promise.all([...this.stores.values()].map(({ documents }) => documents.due(before, 1_000)));
    return counts.reduce((sum, ids) => sum + ids.length, 0);
  }

  private get jobConnection() {
    const { variables, namespace } = this.environment;
    return {
      redisUrl: variables.REDIS_URL,
      prefix: `${namespace}jobs`,
      traced: variables.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    };
  }

  private report(what: string): (error: unknown) => void {
    return (error) => {
      this.parts.logger.warn({ err: error }, what);
    };
  }
}
