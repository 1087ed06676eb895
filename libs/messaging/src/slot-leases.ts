import { isDuplicateKey, SLOTS } from '@champions/persistence';

/** The few calls on the lease collections; a structural type, so that the driver stays in libs/persistence. */
export interface LeaseCollection {
  updateOne(
    filter: object,
    update: object,
    options?: object,
  ): Promise<{ readonly matchedCount: number; readonly upsertedCount: number }>;
  updateMany(filter: object, update: object): Promise<unknown>;
  deleteMany(filter: object): Promise<unknown>;
  countDocuments(filter: object): Promise<number>;
  find(filter: object): { toArray(): Promise<readonly { readonly _id: unknown }[]> };
}

export interface LeaseOptions {
  readonly owner: string;
  readonly ttlMs: number;
  readonly now: () => number;
}

/**
 * Slots held by lease: an instance sends only for slots whose lease is its own and has not run out.
 * Instances share the 64 slots evenly; a dead one's slots are free for the others when its lease ends.
 */
export class SlotLeases {
  private held = new Set<number>();
  private until = 0;

  constructor(
    private readonly leases: LeaseCollection,
    private readonly instances: LeaseCollection,
    private readonly options: LeaseOptions,
  ) {}

  /** The slots this instance may send for at this moment. */
  current(): readonly number[] {
    return this.options.now() < this.until ? [...this.held] : [];
  }

  owns(slot: number): boolean {
    return this.options.now() < this.until && this.held.has(slot);
  }

  /** Renews, takes what is free up to a fair share, gives back what is above it. Call every third of the ttl. */
  async renew(): Promise<void> {
    const now = this.options.now();
    const until = now + this.options.ttlMs;
    const { owner } = this.options;
    await this.instances.updateOne({ _id: owner }, { $set: { until } }, { upsert: true });
    const alive = await this.instances.countDocuments({ until: { $gt: now } });
    const share = Math.ceil(SLOTS / Math.max(1, alive));
    await this.leases.updateMany({ owner, until: { $gt: now } }, { $set: { until } });
    const mine = await this.mine(until);
    const surplus = mine.slice(share);
    if (surplus.length > 0) await this.leases.deleteMany({ _id: { $in: surplus }, owner });
    const held = mine.slice(0, share);
    for (let slot = 0; slot < SLOTS && held.length < share; slot += 1) {
      if (!held.includes(slot) && !surplus.includes(slot) && (await this.take(slot, now, until))) held.push(slot);
    }
    this.held = new Set(held);
    this.until = until;
  }

  async release(): Promise<void> {
    this.held = new Set();
    await this.leases.deleteMany({ owner: this.options.owner });
    await this.instances.deleteMany({ _id: this.options.owner });
  }

  private async mine(until: number): Promise<number[]> {
    const found = await this.leases.find({ owner: this.options.owner, until }).toArray();
    return found.map(({ _id }) => Number(_id));
  }

  private async take(slot: number, now: number, until: number): Promise<boolean> {
    try {
      const free = { _id: slot, until: { $lte: now } };
      const result = await this.leases.updateOne(
        free,
        { $set: { owner: this.options.owner, until } },
        { upsert: true },
      );
      return result.matchedCount + result.upsertedCount > 0;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}
