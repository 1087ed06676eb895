import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { pseudonymOf } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { sealPrimitives } from './seal-primitives';

export const saltsName = 'seal-salts';
export const saltIndexes = [{ keys: { roundId: 1, kind: 1 } }, { keys: { id: 1, kind: 1 } }] as const;

/** Judges and entries go by a pseudonym; the salt of a reason hides its text. */
type Salted = 'judge' | 'entry' | 'reason';

interface Salt {
  readonly _id: string;
  readonly roundId: string;
  readonly kind: Salted;
  readonly id: string;
  /** Left out for a judge who was erased while the round was not sealed yet: the name is kept until it is. */
  readonly salt?: string;
  readonly pseudonym?: string;
}

@Injectable()
export class Pseudonyms {
  constructor(@InjectCollection(saltsName) private readonly collection: StoreCollection<Salt>) {}

  /** The pseudonyms of judges or entries in a round, by id; who has none yet gets one. */
  async of(roundId: string, kind: 'judge' | 'entry', ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = await this.ensured(roundId, kind, ids);
    return new Map(known.map((one) => [one.id, nameOf(one, kind)]));
  }

  /** The salts by id, each 32 random bytes of its own. */
  async salts(roundId: string, kind: Salted, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const known = await this.ensured(roundId, kind, ids);
    return new Map(known.flatMap(({ id, salt }) => (salt === undefined ? [] : [[id, salt] as const])));
  }

  /** The salts of a round's judges by their pseudonyms; none of a judge who was erased. */
  async saltsOfJudges(roundId: string): Promise<ReadonlyMap<string, string>> {
    const known = await this.stored(roundId, 'judge');
    return new Map(known.flatMap((one) => (one.salt === undefined ? [] : [[nameOf(one, 'judge'), one.salt] as const])));
  }

  /** A judge's salt; null for who has none, or none any more. */
  async saltOfJudge(roundId: string, judgeId: string): Promise<string | null> {
    return (await this.collection.findOne({ _id: idOf(roundId, 'judge', judgeId) }))?.salt ?? null;
  }

  /** The rounds in which a judge has a pseudonym that can still be linked. */
  async roundsOfJudge(judgeId: string): Promise<readonly string[]> {
    const found = await this.collection.find({ id: judgeId, kind: 'judge' }, { projection: { roundId: 1 } }).toArray();
    return found.map(({ roundId }) => roundId);
  }

  /**
   * Erases what links a judge to the pseudonym in a round. While the round is not sealed the name is kept without its
   * salt, because the chain goes on to speak of it; `forgetErased` takes that away as well.
   */
  async forget(roundId: string, judgeId: string, isSealed: boolean): Promise<void> {
    const _id = idOf(roundId, 'judge', judgeId);
    const one = await this.collection.findOne({ _id });
    if (!one) return;
    if (isSealed) await this.collection.deleteOne({ _id });
    else await this.collection.updateOne({ _id }, { $set: { pseudonym: nameOf(one, 'judge') }, $unset: { salt: '' } });
  }

  /** Once a round is sealed, nothing more is said of anybody in it. */
  async forgetErased(roundId: string): Promise<void> {
    await this.collection.deleteMany({ roundId, kind: 'judge', salt: { $exists: false } });
  }

  private async ensured(roundId: string, kind: Salted, ids: readonly string[]): Promise<readonly Salt[]> {
    const known = await this.stored(roundId, kind);
    const have = new Set(known.map(({ id }) => id));
    const missing = [...new Set(ids)].filter((id) => !have.has(id));
    if (missing.length === 0) return known;
    // Who comes second finds the first one's salt, and takes that.
    await this.collection.bulkWrite(
      missing.map((id) => ({
        updateOne: {
          filter: { _id: idOf(roundId, kind, id) },
          update: { $setOnInsert: { roundId, kind, id, salt: randomBytes(32).toString('base64url') } },
          upsert: true,
        },
      })),
      { ordered: false },
    );
    return this.stored(roundId, kind);
  }

  private stored(roundId: string, kind: Salted): Promise<readonly Salt[]> {
    return this.collection.find({ roundId, kind }, { batchSize: 5_000 }).toArray();
  }
}

const idOf = (roundId: string, kind: Salted, id: string): string => `${roundId}:${kind}:${id}`;

function nameOf({ roundId, id, salt, pseudonym }: Salt, kind: 'judge' | 'entry'): string {
  if (pseudonym !== undefined) return pseudonym;
  if (salt === undefined) throw new Error(`a ${kind} of round ${roundId} has neither a salt nor a pseudonym`);
  return pseudonymOf({ kind, roundId, id }, salt, sealPrimitives);
}
