import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { pseudonymOf } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { sealPrimitives } from './seal-primitives';

export const saltsName = 'seal-salts';
export const saltIndexes = [{ keys: { roundId: 1, kind: 1 } }] as const;

/** Judges and entries go by a pseudonym; the salt of a reason hides its text. */
type Salted = 'judge' | 'entry' | 'reason';

interface Salt {
  readonly _id: string;
  readonly roundId: string;
  readonly kind: Salted;
  readonly id: string;
  readonly salt: string;
}

@Injectable()
export class Pseudonyms {
  constructor(@InjectCollection(saltsName) private readonly collection: StoreCollection<Salt>) {}

  /** The pseudonyms of judges or entries in a round, by id; who has none yet gets one. */
  async of(roundId: string, kind: 'judge' | 'entry', ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const salts = await this.salts(roundId, kind, ids);
    return new Map([...salts].map(([id, salt]) => [id, pseudonymOf({ kind, roundId, id }, salt, sealPrimitives)]));
  }

  /** The salts by id, each 32 random bytes of its own. */
  async salts(roundId: string, kind: Salted, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = await this.stored(roundId, kind);
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    if (missing.length === 0) return known;
    // Who comes second finds the first one's salt, and takes that.
    await this.collection.bulkWrite(
      missing.map((id) => ({
        updateOne: {
          filter: { _id: `${roundId}:${kind}:${id}` },
          update: { $setOnInsert: { roundId, kind, id, salt: randomBytes(32).toString('base64url') } },
          upsert: true,
        },
      })),
      { ordered: false },
    );
    return this.stored(roundId, kind);
  }

  private async stored(roundId: string, kind: Salted): Promise<ReadonlyMap<string, string>> {
    const found = await this.collection.find({ roundId, kind }, { batchSize: 5_000 }).toArray();
    return new Map(found.map(({ id, salt }) => [id, salt]));
  }
}
