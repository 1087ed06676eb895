import type { ParkedMessages } from './parked-messages';
import type { Received } from './wire';

export type Parking = Pick<ParkedMessages, 'park' | 'setAside' | 'blockedAmong'> &
  Partial<Pick<ParkedMessages, 'forget'>>;

/**
 * The blocked keys of one batch, read in one query. What somebody unblocks meanwhile queues once more and is drained
 * by the next try; what this batch blocks itself is known at once.
 */
export class BlockedKeys {
  private constructor(
    private readonly parking: Parking,
    private readonly blocked: Set<string>,
  ) {}

  static async read(parking: Parking, consumer: string, keys: readonly string[]): Promise<BlockedKeys> {
    return new BlockedKeys(parking, await parking.blockedAmong(consumer, keys));
  }

  has(key: string): boolean {
    return this.blocked.has(key);
  }

  async park(consumer: string, message: Received, reason: string, now: Date): Promise<void> {
    await this.parking.park(consumer, message, reason, now);
    this.blocked.add(message.key);
  }

  async setAside(consumer: string, message: Received, reason: string, now: Date): Promise<void> {
    await this.parking.setAside(consumer, message, reason, now);
    this.blocked.add(message.key);
  }
}
