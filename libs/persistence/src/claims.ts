import type { mongo } from 'mongoose';
import { isDuplicateKey } from './duplicate-key';

interface Claim {
  readonly _id: string;
  readonly owner: string;
  readonly confirmed: boolean;
  readonly expiresAt: Date | null;
}

/**
 * Uniqueness without a unique index: one document per claimed value, its id the HMAC of the normalised value.
 * Claim first, write the owner, confirm after; an unconfirmed claim may be taken over once it has expired.
 */
export class Claims {
  private readonly collection: mongo.Collection<Claim>;

  constructor(database: mongo.Db, name: string) {
    this.collection = database.collection<Claim>(name);
  }

  /** True when the value is the owner's from now on; false when it is somebody else's. Repeating is harmless. */
  async claim(id: string, owner: string, now: Date, expiresAt: Date): Promise<boolean> {
    try {
      await this.collection.insertOne({ _id: id, owner, confirmed: false, expiresAt });
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const taken = await this.collection.updateOne(
      { _id: id, confirmed: false, expiresAt: { $lte: now } },
      { $set: { owner, expiresAt } },
    );
    if (taken.matchedCount === 1) return true;
    return (await this.ownerOf(id)) === owner;
  }

  /** @throws Error when the claim was taken over meanwhile. */
  async confirm(id: string, owner: string): Promise<void> {
    const result = await this.collection.updateOne({ _id: id, owner }, { $set: { confirmed: true, expiresAt: null } });
    if (result.matchedCount === 0) throw new Error(`claim ${id} is no longer held by ${owner}`);
  }

  async release(id: string, owner: string): Promise<void> {
    await this.collection.deleteOne({ _id: id, owner });
  }

  async ownerOf(id: string): Promise<string | null> {
    return (await this.collection.findOne({ _id: id }))?.owner ?? null;
  }
}
