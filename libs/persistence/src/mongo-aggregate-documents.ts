import type { mongo } from 'mongoose';
import {
  type AggregateChange,
  type AggregateDocuments,
  KEPT_COMMANDS,
  KEPT_TRAIL,
  type PendingOutbox,
} from './aggregate-documents';
import { duplicatesOf, isDuplicateKey } from './duplicate-key';
import type { StoredAggregate } from './stored-aggregate';

type Collection = mongo.Collection<StoredAggregate>;

/** One aggregate type in one MongoDB collection. Every write names one document and its revision. */
export class MongoAggregateDocuments implements AggregateDocuments {
  private readonly collection: Collection;

  constructor(database: mongo.Db, name: string) {
    this.collection = database.collection<StoredAggregate>(name);
  }

  /** Creates the indexes of the relay's and the due work's sweeps; harmless when they exist. */
  async prepare(): Promise<void> {
    await this.collection.createIndex({ slot: 1, 'outbox.id': 1 }, {}, {});
    await this.collection.createIndex({ dueAt: 1 }, {}, {});
  }

  find(id: string): Promise<StoredAggregate | null> {
    return this.collection.findOne({ _id: id });
  }

  async insert(document: StoredAggregate): Promise<boolean> {
    try {
      await this.collection.insertOne(document);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async insertMany(documents: readonly StoredAggregate[]): Promise<ReadonlySet<string>> {
    if (documents.length === 0) return new Set();
    const made = new Set(documents.map(({ _id }) => _id));
    try {
      await this.collection.insertMany([...documents], { ordered: false });
    } catch (error) {
      const there = duplicatesOf(error);
      if (there === null) throw error;
      for (const index of there) made.delete(documents[index]?._id ?? '');
    }
    return made;
  }

  async update(id: string, revision: number, change: AggregateChange): Promise<boolean> {
    const result = await this.collection.updateOne(
      { _id: id, revision },
      change.drop.length > 0 ? replacingDocuments(change) : appending(change),
    );
    return result.modifiedCount === 1;
  }

  async due(before: Date, limit: number): Promise<readonly string[]> {
    const found = await this.collection
      .find({ dueAt: { $ne: null, $lte: before } }, { projection: { _id: 1 } })
      .sort({ dueAt: 1 })
      .limit(limit)
      .toArray();
    return found.map(({ _id }) => _id);
  }

  page(after: string, limit: number): Promise<readonly StoredAggregate[]> {
    return this.collection
      .find({ _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  async pending(slots: readonly number[], limit: number): Promise<readonly PendingOutbox[]> {
    return this.outboxes({ slot: { $in: [...slots] }, 'outbox.id': { $gt: '' } }, limit);
  }

  async pendingOf(ids: readonly string[]): Promise<readonly PendingOutbox[]> {
    return this.outboxes({ _id: { $in: [...ids] }, 'outbox.id': { $gt: '' } }, ids.length);
  }

  async countPending(): Promise<number> {
    const [total] = await this.collection
      .aggregate<{ readonly count: number }>([
        { $match: { slot: { $gte: 0 }, 'outbox.id': { $gt: '' } } },
        { $group: { _id: null, count: { $sum: { $size: '$outbox' } } } },
      ])
      .toArray();
    return total?.count ?? 0;
  }

  async removeSent(aggregateIds: readonly string[], messageIds: readonly string[]): Promise<void> {
    await this.collection.updateMany(
      { _id: { $in: [...aggregateIds] } },
      { $pull: { outbox: { id: { $in: [...messageIds] } } } },
    );
  }

  private async outboxes(filter: mongo.Filter<StoredAggregate>, limit: number): Promise<readonly PendingOutbox[]> {
    const found = await this.collection
      .find(filter, { projection: { outbox: 1, revision: 1 } })
      .limit(limit)
      .toArray();
    return found.map(({ _id, revision, outbox }) => ({ aggregateId: _id, revision, entries: outbox }));
  }
}

function appending(change: AggregateChange): mongo.UpdateFilter<StoredAggregate> {
  const { state, schema, era, sequences, dueAt } = change;
  return {
    $set: { state, schema, era, sequences, dueAt },
    $inc: { revision: 1 },
    $push: {
      outbox: { $each: [...change.append] },
      commands: { $each: [change.commandId], $slice: -KEPT_COMMANDS },
      trail: { $each: [change.trail], $slice: -KEPT_TRAIL },
    },
  };
}

/** MongoDB refuses $pull and $push on one array in one update, so replacing an unsent document takes a pipeline. */
function replacingDocuments(change: AggregateChange): mongo.Document[] {
  const { state, schema, era, sequences, dueAt } = change;
  const kept = { $filter: { input: '$outbox', cond: { $not: [{ $in: ['$$this.id', [...change.drop]] }] } } };
  return [
    {
      $set: {
        ...Object.fromEntries(
          Object.entries({ state, schema, era, sequences, dueAt }).map(([name, value]) => [name, { $literal: value }]),
        ),
        revision: { $add: ['$revision', 1] },
        outbox: { $concatArrays: [kept, { $literal: [...change.append] }] },
        commands: { $slice: [{ $concatArrays: ['$commands', { $literal: [change.commandId] }] }, -KEPT_COMMANDS] },
        trail: { $slice: [{ $concatArrays: ['$trail', { $literal: [change.trail] }] }, -KEPT_TRAIL] },
      },
    },
  ];
}
