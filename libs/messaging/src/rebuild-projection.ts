import { type Clock, newId } from '@champions/kernel';
import type { StoreDatabase } from '@champions/persistence';
import type { Kafka } from 'kafkajs';
import { classify } from './failures';
import type { ParkedMessages } from './parked-messages';
import { Periodic } from './periodic';
import { project } from './project';
import type { Projection, Row } from './projection';
import { type ProjectionPointer, ProjectionPointers } from './projection-pointers';
import { POINTER_VALID_MS } from './projection-rows';
import { type ReadRecord, TopicReader } from './topic-reader';
import { fromRecord, type Received } from './wire';

export interface RebuildOptions {
  readonly kafka: Kafka;
  readonly prefix: string;
  readonly service: string;
  readonly database: StoreDatabase;
  readonly projection: Projection;
  readonly parked: Pick<ParkedMessages, 'park'>;
  readonly clock: Clock;
  readonly open: (received: Received) => Promise<Received>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Ends the rebuild where it stands. */
  readonly signal: AbortSignal;
  readonly onFault: (error: unknown) => void;
}

export interface Rebuilt {
  readonly collection: string;
  readonly applied: number;
  /** Keys whose messages could not be applied; they are parked from the first one that failed. */
  readonly parkedKeys: number;
}

const MOST_FAILING_KEYS = 100;
const TRIES = 5;
const LONGEST_WAIT_MS = 2_000;

/**
 * Fills a new collection from a temporary group while the old one serves, catches up, moves the pointer, and goes on
 * reading until nothing can have gone to the old rows only (see ProjectionRows.apply). A crash at any point leaves the
 * old rows serving, or the new ones with a rebuild that the next instance takes up.
 * @returns null when another instance is rebuilding this projection.
 * @throws Error when more than 100 keys fail before the move: it is the projection that is broken, and the old rows stay.
 */
export async function rebuildProjection(options: RebuildOptions): Promise<Rebuilt | null> {
  const { database, projection, clock, onFault } = options;
  const pointers = new ProjectionPointers(database);
  const owner = newId();
  const now = (): number => clock.now().getTime();
  const pointer = await pointers.hold(projection, owner, now());
  if (!pointer) return null;
  const renewing = new Periodic(10_000, () => pointers.renew(projection.name, owner, now()), onFault);
  renewing.start();
  try {
    return await fillAndMove(pointers, pointer, options);
  } catch (error) {
    await pointers.release(pointer);
    throw error;
  } finally {
    await renewing.stop();
  }
}

async function fillAndMove(
  pointers: ProjectionPointers,
  pointer: ProjectionPointer,
  options: RebuildOptions,
): Promise<Rebuilt> {
  const { kafka, prefix, service, database, projection, clock, parked } = options;
  const target = pointer.next ?? pointer.collection;
  await createRowIndexes(database, projection, target);
  const filling = new Filling(target, options);
  const reader = await TopicReader.open({
    ...{ kafka, groupId: `${prefix}${service}.rebuild.${projection.name}.${newId()}` },
    topics: projection.topics.map((topic) => prefix + topic),
    each: (read) => filling.take(read),
  });
  try {
    await reader.readToEnd();
    await reader.readToEnd();
    if (pointer.next !== null) await pointers.move(pointer, target, projection.version);
    filling.moved();
    await options.wait(POINTER_VALID_MS + 500);
    await reader.readToEnd();
    for (const [reason, messages] of filling.held())
      for (const [index, message] of messages.entries())
        await parked.park(projection.name, message, index === 0 ? reason : '', clock.now());
    await pointers.finish(projection.name, pointer.owner ?? '', clock.now().getTime());
  } finally {
    await reader.close();
  }
  return { collection: target, applied: filling.applied, parkedKeys: filling.held().length };
}

export async function createRowIndexes(
  database: StoreDatabase,
  { indexes }: Projection,
  collection: string,
): Promise<void> {
  const rows = database.collection<Row>(collection);
  for (const { keys, sparse = false } of indexes) await rows.createIndex({ ...keys }, { sparse }, {});
}

/** Applies messages to the rows being filled, and keeps those of failing keys to be parked in the end. */
class Filling {
  applied = 0;
  private readonly failing = new Map<string, [reason: string, messages: Received[]]>();
  private before = true;

  constructor(
    private readonly target: string,
    private readonly options: RebuildOptions,
  ) {}

  /** The new rows serve; there is no way back. */
  moved(): void {
    this.before = false;
  }

  held(): readonly [reason: string, messages: readonly Received[]][] {
    return [...this.failing.values()];
  }

  async take({ topic, partition, record }: ReadRecord): Promise<void> {
    const { projection, prefix } = this.options;
    const message = fromRecord(topic.slice(prefix.length), partition, record);
    // A broken envelope was parked when it came; nothing can be read from it here either.
    if (message.broken !== undefined || !projection.reads(message.type)) return;
    const failing = this.failing.get(message.key);
    if (failing) failing[1].push(message);
    else await this.apply(message);
  }

  private async apply(message: Received): Promise<void> {
    const { projection, database, open, wait, signal } = this.options;
    const rows = database.collection<Row>(this.target);
    for (let tries = 1, pause = 50; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      signal.throwIfAborted();
      try {
        await project(projection, rows, await open(message));
        this.applied += 1;
        return;
      } catch (error) {
        const failure = classify(error);
        if (failure === 'message' || (failure === 'unclear' && tries >= TRIES)) {
          this.hold(message, String(error));
          return;
        }
        if (failure === 'unclear') tries += 1;
        await wait(pause);
      }
    }
  }

  private hold(message: Received, reason: string): void {
    this.failing.set(message.key, [reason, [message]]);
    if (this.before && this.failing.size > MOST_FAILING_KEYS)
      throw new Error(`the rebuild of ${this.options.projection.name} is given up, too many keys fail: ${reason}`);
  }
}
