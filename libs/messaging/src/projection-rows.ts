import type { StoreCollection, StoreDatabase } from '@champions/persistence';
import { project, type Projected, SequenceGap } from './project';
import type { Projection, Row } from './projection';
import { type ProjectionPointer, ProjectionPointers } from './projection-pointers';
import { RebuildUnderWay } from './rebuild-under-way';
import type { Received } from './wire';

/** How long a pointer that was read may be used; a rebuild waits longer than this after moving it. */
export const POINTER_VALID_MS = 3_000;

/** The rows of one projection, in whichever collection serves now. */
export class ProjectionRows {
  private pointer: ProjectionPointer | null = null;
  private validUntil = 0;
  private refreshing: Promise<void> | null = null;
  private readonly pointers: ProjectionPointers;

  /** A stand-in for the collection that serves: each call goes to the one the pointer named when last read. */
  readonly collection: StoreCollection<Row>;

  constructor(
    private readonly database: StoreDatabase,
    private readonly projection: Projection,
    private readonly monotonic: () => number = () => performance.now(),
  ) {
    this.pointers = new ProjectionPointers(database);
    this.collection = new Proxy(database.collection<Row>(projection.collection), {
      get: (_first, property) => {
        const serving = this.serving();
        const member: unknown = Reflect.get(serving, property, serving);
        return typeof member === 'function' ? (member.bind(serving) as unknown) : member;
      },
    });
  }

  /** The collection that serves now. */
  async current(): Promise<StoreCollection<Row>> {
    await this.pointerNow();
    return this.serving();
  }

  /** Reads the pointer again; whoever runs the service calls it every second or two. */
  refresh(): Promise<void> {
    this.refreshing ??= this.read().finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  /**
   * Applies a message to the rows that serve. When the pointer may have moved while it was written, it is read again
   * and the message applied to the new rows too; so a rebuild that waits POINTER_VALID_MS after moving the pointer
   * and then reads to the end of the topics has missed nothing that went to the old rows only.
   * @throws what `project` throws; RebuildUnderWay when the message has to wait for the rebuild.
   */
  async apply(message: Received): Promise<Projected> {
    for (;;) {
      const pointer = await this.pointerNow();
      const written = await this.applyTo(pointer, message);
      if (this.monotonic() < this.validUntil && this.pointer?.collection === pointer?.collection) return written;
      await this.refresh();
      if (this.pointer?.collection === pointer?.collection) return written;
    }
  }

  private async applyTo(pointer: ProjectionPointer | null, message: Received): Promise<Projected> {
    const { name, version } = this.projection;
    // Rows of a newer version serve: this instance is about to be replaced, and must not say it has handled anything.
    if (pointer && pointer.version > version) throw new RebuildUnderWay(name);
    // Rows of an older version serve until ours are filled, from the beginning, by a rebuild.
    if (pointer && pointer.version < version) return 'not-mine';
    try {
      return await project(this.projection, this.serving(), message);
    } catch (error) {
      if (error instanceof SequenceGap && pointer?.phase === 'moving') throw new RebuildUnderWay(name);
      throw error;
    }
  }

  private async pointerNow(): Promise<ProjectionPointer | null> {
    if (this.monotonic() >= this.validUntil) await this.refresh();
    return this.pointer;
  }

  /** Takes a pointer read elsewhere, unless a newer one is known. @param asked when the reading began. */
  know(pointer: ProjectionPointer | null, asked: number): void {
    if (asked + POINTER_VALID_MS < this.validUntil) return;
    this.pointer = pointer;
    this.validUntil = asked + POINTER_VALID_MS;
  }

  private async read(): Promise<void> {
    const asked = this.monotonic();
    this.know(await this.pointers.read(this.projection.name), asked);
  }

  private serving(): StoreCollection<Row> {
    return this.database.collection<Row>(this.pointer?.collection ?? this.projection.collection);
  }
}

const known = new WeakMap<StoreDatabase, Map<string, ProjectionRows>>();

/** The rows of a projection in a database: one shared object, so that readers and the transport move together. */
export function projectionRows(database: StoreDatabase, projection: Projection): ProjectionRows {
  const rows = known.get(database) ?? new Map<string, ProjectionRows>();
  known.set(database, rows);
  const found = rows.get(projection.collection) ?? new ProjectionRows(database, projection);
  rows.set(projection.collection, found);
  return found;
}
