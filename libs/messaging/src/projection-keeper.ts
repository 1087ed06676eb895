import type { Projection } from './projection';
import { type ProjectionPointer, ProjectionPointers } from './projection-pointers';
import { projectionRows } from './projection-rows';
import { createRowIndexes, type Rebuilt, rebuildProjection, type RebuildOptions } from './rebuild-projection';

export type KeeperOptions = Omit<RebuildOptions, 'projection' | 'signal'>;

const REST_MS = 60_000;

/**
 * Looks after the rows of a service's projections: makes their pointers and indexes, keeps what readers and writers
 * know of the pointers fresh, and rebuilds what needs it: a new projection in a group that has read on already, rows
 * of an older version, or a rebuild that somebody began and could not finish.
 */
export class ProjectionKeeper {
  private readonly pointers: ProjectionPointers;
  private readonly stopping = new AbortController();
  private readonly running = new Map<string, Promise<Rebuilt | null>>();
  private readonly restUntil = new Map<string, number>();
  private projections: readonly Projection[] = [];

  constructor(private readonly options: KeeperOptions) {
    this.pointers = new ProjectionPointers(options.database);
  }

  /** @param consumed whether the group has read any of these topics before. */
  async prepare(
    projections: readonly Projection[],
    consumed: (topics: readonly string[]) => Promise<boolean>,
  ): Promise<void> {
    this.projections = projections;
    const known = new Set((await this.pointers.all()).map(({ _id }) => _id));
    for (const projection of projections) {
      if (!known.has(projection.name)) await this.pointers.ensure(projection, await consumed(projection.topics));
      const pointer = await this.pointers.read(projection.name);
      if (pointer) await createRowIndexes(this.options.database, projection, pointer.collection);
    }
    await this.keep();
  }

  /** To be called every second or two. Rebuilds run beside it. */
  async keep(): Promise<void> {
    const asked = performance.now();
    const now = this.now();
    const pointers = new Map((await this.pointers.all()).map((pointer) => [pointer._id, pointer]));
    for (const projection of this.projections) {
      const pointer = pointers.get(projection.name);
      projectionRows(this.options.database, projection).know(pointer ?? null, asked);
      if (pointer && this.needsRebuild(pointer, projection, now)) this.rebuildBeside(projection);
    }
    if ([...pointers.values()].some(({ old }) => old.some(({ dropAt }) => dropAt <= now)))
      await this.pointers.dropOld(now);
  }

  /** Fills new rows while the present ones serve. Null: another instance is at it. @throws Error for an unknown name. */
  rebuild(name: string): Promise<Rebuilt | null> {
    const projection = this.projections.find((one) => one.name === name);
    if (!projection) return Promise.reject(new Error(`there is no projection ${name}`));
    const running = this.running.get(name) ?? this.run(projection);
    this.running.set(name, running);
    return running;
  }

  /** Ends rebuilds where they stand; they are taken up again by whoever starts next. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.running.values());
  }

  private async run(projection: Projection): Promise<Rebuilt | null> {
    const { signal } = this.stopping;
    try {
      return await rebuildProjection({ ...this.options, projection, signal });
    } finally {
      this.running.delete(projection.name);
      if (!signal.aborted) await projectionRows(this.options.database, projection).refresh();
    }
  }

  private rebuildBeside(projection: Projection): void {
    const { onFault } = this.options;
    this.rebuild(projection.name).catch((error: unknown) => {
      this.restUntil.set(projection.name, this.now() + REST_MS);
      if (!this.stopping.signal.aborted) onFault(error);
    });
  }

  private needsRebuild({ phase, version, until }: ProjectionPointer, projection: Projection, now: number): boolean {
    if (this.running.has(projection.name) || this.stopping.signal.aborted || until > now) return false;
    if ((this.restUntil.get(projection.name) ?? 0) > now || version > projection.version) return false;
    return version < projection.version || phase !== 'serving';
  }

  private now(): number {
    return this.options.clock.now().getTime();
  }
}
