import { type StoreCollection, isDuplicateKey } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { Gathered } from '../gathering';
import type { PreparedLetter, PreparedSummary } from './prepared-letter';

export const PREPARED_LETTERS = 'prepared_letters';

/** The letters of announcements, whole, until they are sent or given up. */
@Injectable()
export class PreparedLetters {
  private readonly reads = new Gathered<string, PreparedLetter | null>(async (ids) => {
    const found = await this.collection.find({ _id: { $in: [...new Set(ids)] } }).toArray();
    const byId = new Map(found.map((letter) => [letter._id, letter]));
    return ids.map((id) => byId.get(id) ?? null);
  });

  constructor(@InjectCollection(PREPARED_LETTERS) private readonly collection: StoreCollection<PreparedLetter>) {}

  find(id: string): Promise<PreparedLetter | null> {
    return this.reads.add(id);
  }

  /** Keeps letters that are not there yet; doing it again changes nothing. */
  async keep(letters: readonly PreparedLetter[]): Promise<void> {
    if (letters.length === 0) return;
    try {
      await this.collection.insertMany([...letters], { ordered: false });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  list(announcementId: string, generation: string): Promise<readonly PreparedLetter[]> {
    return this.collection.find({ announcementId, generation }).sort({ _id: 1 }).toArray();
  }

  /** Without their contents, from after an id on. */
  page(announcementId: string, generation: string, after: string, limit: number): Promise<readonly PreparedSummary[]> {
    return this.collection
      .find({ announcementId, generation, _id: { $gt: after } }, { projection: { content: 0 } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  async deleteGeneration(announcementId: string, generation: string): Promise<void> {
    await this.collection.deleteMany({ announcementId, generation });
  }

  async deleteOtherThan(announcementId: string, generation: string): Promise<void> {
    await this.collection.deleteMany({ announcementId, generation: { $ne: generation } });
  }

  /** Takes what a person's letters say away, for good. */
  async erasePerson(personId: string): Promise<void> {
    await this.collection.updateMany({ personId }, { $set: { content: null, subject: '' } });
  }
}
