import { isDuplicateKey, type StoreCollection, type StoreDatabase } from '@champions/persistence';
import type { Projection } from './projection';

/**
 * `serving`: nothing under way. `filling`: `next` is filled while `collection` serves. `moving`: `collection` serves,
 * and what was written elsewhere while readers and writers changed over is still being filled in.
 */
export type RebuildPhase = 'serving' | 'filling' | 'moving';

export interface ProjectionPointer {
  /** The projection's name. */
  readonly _id: string;
  /** Version of the code whose rows these are. */
  readonly version: number;
  readonly collection: string;
  readonly phase: RebuildPhase;
  readonly next: string | null;
  /** How many rebuilds there have been; part of the names of their collections. */
  readonly builds: number;
  readonly owner: string | null;
  readonly until: number;
  /** Collections that served before, and when they may go. */
  readonly old: readonly { readonly collection: string; readonly dropAt: number }[];
}

const LEASE_MS = 30_000;
const KEPT_MS = 30_000;

/** Which collection serves each projection of a service, and who is rebuilding what. */
export class ProjectionPointers {
  private readonly pointers: StoreCollection<ProjectionPointer>;

  constructor(private readonly database: StoreDatabase) {
    this.pointers = database.collection<ProjectionPointer>('projection_pointers');
  }

  read(name: string): Promise<ProjectionPointer | null> {
    return this.pointers.findOne({ _id: name });
  }

  all(): Promise<readonly ProjectionPointer[]> {
    return this.pointers.find({}).toArray();
  }

  /** Makes the pointer of a projection that has none; with messages already consumed it has to be filled first. */
  async ensure({ name, version, collection }: Projection, consumedBefore: boolean): Promise<void> {
    const phase = consumedBefore ? 'moving' : 'serving';
    const rest = { next: null, builds: 0, owner: null, until: 0, old: [] };
    try {
      await this.pointers.insertOne({ _id: name, version, collection, phase, ...rest });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** The pointer, held by this owner, with a rebuild begun or taken over; null when somebody else is at it. */
  async hold({ name, version }: Projection, owner: string, now: number): Promise<ProjectionPointer | null> {
    const pointer = await this.read(name);
    if (!pointer || pointer.until > now || pointer.version > version) return null;
    const held = { owner, until: now + LEASE_MS };
    const change =
      pointer.phase === 'moving' && pointer.version === version ? held : { ...held, ...begin(pointer, now) };
    const { phase, until, builds } = pointer;
    const taken = await this.pointers.updateOne({ _id: name, phase, until, builds }, { $set: change });
    return taken.matchedCount === 1 ? { ...pointer, ...change } : null;
  }

  renew(name: string, owner: string, now: number): Promise<unknown> {
    return this.pointers.updateOne({ _id: name, owner }, { $set: { until: now + LEASE_MS } });
  }

  /** From now on `next` serves. @throws Error when the rebuild has been taken over by somebody else. */
  async move(pointer: ProjectionPointer, next: string, version: number): Promise<void> {
    const { _id, owner, collection } = pointer;
    const old = [...pointer.old, { collection, dropAt: Number.MAX_SAFE_INTEGER }];
    const moved = { collection: next, version, phase: 'moving' as const, next: null, old };
    const done = await this.pointers.updateOne({ _id, owner, phase: 'filling' }, { $set: moved });
    if (done.matchedCount === 0) throw new Error(`the rebuild of ${_id} was taken over`);
  }

  /** The rebuild is over; what served before may go after a while. */
  async finish(name: string, owner: string, now: number): Promise<void> {
    const pointer = await this.read(name);
    const old = (pointer?.old ?? []).map(({ collection, dropAt }) => ({
      collection,
      dropAt: Math.min(dropAt, now + KEPT_MS),
    }));
    const serving = { phase: 'serving' as const, owner: null, until: 0, old };
    await this.pointers.updateOne({ _id: name, owner }, { $set: serving });
  }

  /** The rebuild is given up: what served before goes on; one that was moving waits to be taken up again. */
  async release({ _id, owner, next, old }: ProjectionPointer): Promise<void> {
    const free = { owner: null, until: 0 };
    const back = { ...free, phase: 'serving' as const, next: null, old: [...old, ...leftover(next, 0)] };
    await this.pointers.updateOne({ _id, owner, phase: 'filling' }, { $set: back });
    await this.pointers.updateOne({ _id, owner }, { $set: free });
  }

  /** Drops collections that no longer serve: they hold copies of personal data that nobody erases any more. */
  async dropOld(now: number): Promise<void> {
    for (const { _id, old } of await this.all())
      for (const { collection, dropAt } of old)
        if (dropAt <= now) {
          await this.database.dropCollection(collection).catch(() => undefined);
          await this.pointers.updateOne({ _id }, { $pull: { old: { collection } } });
        }
  }
}

/** A rebuild from the start; what an abandoned one has left is dropped, never filled further. */
function begin(pointer: ProjectionPointer, now: number) {
  const builds = pointer.builds + 1;
  const old = [...pointer.old, ...leftover(pointer.next, now)];
  return { phase: 'filling' as const, builds, next: `${pointer._id}_b${String(builds)}`, old };
}

const leftover = (collection: string | null, dropAt: number): ProjectionPointer['old'] =>
  collection === null ? [] : [{ collection, dropAt }];
