import { isDuplicateKey, type StoreCollection, type StoreDatabase } from '@champions/persistence';
import type { Received } from './wire';

export interface Parked {
  readonly _id: string;
  readonly consumer: string;
  readonly key: string;
  readonly order: number;
  readonly message: Received;
  /** Why the first of its key was parked; empty for those that only queue behind it. */
  readonly reason: string;
  readonly parkedAt: Date;
  /** The parked body is personal data: it goes by itself. */
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

/** Messages a consumer could not handle, each key's in order, until an operator replays or drops them. */
export class ParkedMessages {
  private readonly parked: StoreCollection<Parked>;
  private readonly dropped: StoreCollection<Dropped>;

  constructor(database: StoreDatabase) {
    this.parked = database.collection<Parked>('parked');
    this.dropped = database.collection<Dropped>('parked_dropped');
  }

  async prepare(): Promise<void> {
    await this.parked.createIndex({ consumer: 1, key: 1, order: 1 }, {}, {});
    await this.parked.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 }, {});
  }

  async park(consumer: string, message: Received, reason: string, now: Date): Promise<void> {
    const { topic, partition, offset, key } = message;
    const _id = `${consumer}:${topic}:${partition}:${offset}`;
    const expireAt = new Date(now.getTime() + KEPT_MS);
    try {
      await this.parked.insertOne({
        _id,
        consumer,
        key,
        order: Number(offset),
        message,
        reason,
        parkedAt: now,
        expireAt,
      });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async isBlocked(consumer: string, key: string): Promise<boolean> {
    return (await this.parked.findOne({ consumer, key }, { projection: { _id: 1 } })) !== null;
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

  show(id: string): Promise<Parked | null> {
    return this.parked.findOne({ _id: id });
  }

  /** Hands a key's messages to `handle` in order and takes out each that succeeds. @throws what `handle` throws. */
  async replay(consumer: string, key: string, handle: (message: Received) => Promise<void>): Promise<number> {
    for (let replayed = 0; ; replayed += 1) {
      const head = await this.parked.findOne({ consumer, key }, { sort: { order: 1 } });
      if (!head) return replayed;
      await handle(head.message);
      await this.parked.deleteOne({ _id: head._id });
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
}
