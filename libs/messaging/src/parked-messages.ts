import type { Clock } from '@champions/kernel';
import { isDuplicateKey, type StoreCollection, type StoreDatabase } from '@champions/persistence';
import type { Received } from './wire';

/** `trying`: it failed, and is tried again by itself. `stuck`: it needs an operator. `behind`: it only queues. */
export type ParkedState = 'trying' | 'stuck' | 'behind';

export interface Parked {
  readonly _id: string;
  readonly consumer: string;
  readonly key: string;
  readonly order: number;
  readonly message: Received;
  readonly state: ParkedState;
  /** Why the first of its key failed; empty for those that only queue behind it. */
  readonly reason: string;
  readonly parkedAt: Date;
  readonly failingSince: Date | null;
  /** Nobody touches it before: somebody is at it now, or it is resting between two tries. */
  readonly nextTryAt: Date;
  /** The parked body may be personal data: it goes by itself. */
  readonly expireAt: Date;
}

export interface Dropped {
  readonly _id: string;
  readonly consumer: string;
  readonly key: string;
  readonly by: string;
  readonly why: string;
  readonly at: Date;
}

const KEPT_MS = 90 * 24 * 3_600_000;
const HELD_MS = 60_000;
const AT_ONCE = new Date(0);
/** How long it is taken for granted that a consumer without parked messages still has none. */
const CLEAR_MS = 1_000;

/** Messages a consumer could not handle, each key's in order, until a later try, an operator's replay or a drop. */
export class ParkedMessages {
  private readonly parked: StoreCollection<Parked>;
  private readonly dropped: StoreCollection<Dropped>;
  private readonly clearUntil = new Map<string, number>();
  private changes = 0;

  constructor(database: StoreDatabase) {
    this.parked = database.collection<Parked>('parked');
    this.dropped = database.collection<Dropped>('parked_dropped');
  }

  async prepare(): Promise<void> {
    await this.parked.createIndex({ consumer: 1, key: 1, order: 1 }, {}, {});
    await this.parked.createIndex({ consumer: 1, state: 1, key: 1 }, {}, {});
    await this.parked.createIndex({ state: 1 }, {}, {});
    await this.parked.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 }, {});
  }

  /** Parks a message that needs an operator; with no reason, one that queues behind another of its key. */
  park(consumer: string, message: Received, reason: string, now: Date): Promise<void> {
    return this.insert(consumer, message, reason === '' ? 'behind' : 'stuck', reason, now);
  }

  /** Puts aside a message that fails for no clear reason: `retryWaiting` tries it again, its key queues behind it. */
  setAside(consumer: string, message: Received, reason: string, now: Date): Promise<void> {
    return this.insert(consumer, message, 'trying', reason, now);
  }

  async isBlocked(consumer: string, key: string): Promise<boolean> {
    return (await this.parked.findOne({ consumer, key }, { projection: { _id: 1 } })) !== null;
  }

  /**
   * Those of the keys whose messages have to queue, in one query for a whole batch, or none: only who reads a
   * partition parks its messages, so a consumer that had none a moment ago has none unless it parked one itself.
   * Whoever is given partitions that others have read calls `forget` first.
   */
  async blockedAmong(consumer: string, keys: readonly string[]): Promise<Set<string>> {
    const [asked, changes] = [performance.now(), this.changes];
    if (asked < (this.clearUntil.get(consumer) ?? 0)) return new Set();
    if ((await this.parked.findOne({ consumer }, { projection: { _id: 1 } })) === null) {
      if (this.changes === changes) this.clearUntil.set(consumer, asked + CLEAR_MS);
      return new Set();
    }
    return new Set(await this.parked.distinct('key', { consumer, key: { $in: [...keys] } }));
  }

  /** Looks again at the next question whether anything is parked. */
  forget(): void {
    this.changes += 1;
    this.clearUntil.clear();
  }

  list(consumer?: string): Promise<readonly Parked[]> {
    return this.parked
      .find(consumer === undefined ? {} : { consumer })
      .sort({ consumer: 1, key: 1, order: 1 })
      .toArray();
  }

  count(): Promise<number> {
    return this.parked.countDocuments();
  }

  countOf(consumer: string, key: string): Promise<number> {
    return this.parked.countDocuments({ consumer, key });
  }

  show(id: string): Promise<Parked | null> {
    return this.parked.findOne({ _id: id });
  }

  /** Consumers that may have something to try again. */
  waitingConsumers(): Promise<readonly string[]> {
    return this.parked.distinct('consumer', { state: { $in: ['trying', 'behind'] } });
  }

  /** Keys that wait for no operator: a message of theirs is to be tried again, or only queued behind one now gone. */
  async waitingKeys(consumer: string): Promise<readonly string[]> {
    const waiting = await this.parked.distinct('key', { consumer, state: { $in: ['trying', 'behind'] } });
    if (waiting.length === 0) return [];
    const stuck = new Set(await this.parked.distinct('key', { consumer, state: 'stuck' }));
    return waiting.filter((key) => !stuck.has(key));
  }

  /** The first message of a key, held for this caller; null when there is none or it is not to be touched now. */
  async takeHead(consumer: string, key: string, now: Date): Promise<Parked | null> {
    const head = await this.parked.findOne({ consumer, key }, { sort: { order: 1 } });
    if (!head || head.nextTryAt > now) return null;
    const held = { $set: { nextTryAt: new Date(now.getTime() + HELD_MS) } };
    const taken = await this.parked.updateOne({ _id: head._id, nextTryAt: head.nextTryAt }, held);
    return taken.matchedCount === 1 ? head : null;
  }

  /** It was handled. */
  async remove(id: string): Promise<void> {
    await this.parked.deleteOne({ _id: id });
  }

  /** It could not be tried now. */
  async letGo({ _id }: Parked): Promise<void> {
    await this.parked.updateOne({ _id }, { $set: { nextTryAt: AT_ONCE } });
  }

  /** It failed again: tried later, or by an operator only. */
  async failedAgain(parked: Parked, state: 'trying' | 'stuck', reason: string, now: Date, nextTryAt: Date) {
    const failingSince = parked.failingSince ?? now;
    await this.parked.updateOne({ _id: parked._id }, { $set: { state, reason, failingSince, nextTryAt } });
  }

  /** Hands a key's messages to `handle` in order and takes out each that succeeds. @throws what `handle` throws. */
  async replay(
    consumer: string,
    key: string,
    handle: (message: Received) => Promise<unknown>,
    clock: Clock,
  ): Promise<number> {
    for (let replayed = 0; ; replayed += 1) {
      const head = await this.takeHead(consumer, key, clock.now());
      if (!head) return replayed;
      try {
        await handle(head.message);
      } catch (error) {
        await this.failedAgain(head, 'stuck', String(error), clock.now(), AT_ONCE);
        throw error;
      }
      await this.remove(head._id);
    }
  }

  /** Gives a message up. Who and why stay on record. */
  async drop(id: string, by: string, why: string, now: Date): Promise<boolean> {
    const parked = await this.show(id);
    if (!parked) return false;
    const { consumer, key } = parked;
    await this.dropped.updateOne({ _id: id }, { $set: { consumer, key, by, why, at: now } }, { upsert: true });
    await this.parked.deleteOne({ _id: id });
    return true;
  }

  private async insert(consumer: string, message: Received, state: ParkedState, reason: string, now: Date) {
    const { topic, partition, offset, key } = message;
    this.forget();
    try {
      await this.parked.insertOne({
        _id: `${consumer}:${topic}:${partition}:${offset}`,
        ...{ consumer, key, order: Number(offset), message, state, reason },
        ...{ parkedAt: now, failingSince: state === 'behind' ? null : now, nextTryAt: AT_ONCE },
        expireAt: new Date(now.getTime() + KEPT_MS),
      });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    } finally {
      // Whoever asked while it was being written may have seen nothing.
      this.forget();
    }
  }
}
