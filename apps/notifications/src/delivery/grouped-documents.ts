import {
  type AggregateChange,
  isDuplicateKey,
  KEPT_COMMANDS,
  KEPT_TRAIL,
  MongoAggregateDocuments,
  type StoreCollection,
  type StoredAggregate,
  type StoreDatabase,
} from '@champions/persistence';
import { Gathered } from '../gathering';

const REMEMBERED = 5_000;

interface Update {
  readonly id: string;
  readonly revision: number;
  readonly change: AggregateChange;
}

/**
 * The store's documents for an aggregate that says nothing to others, its reads and writes gathered: each is still one
 * conditional write of one document, but those of the same moment travel together.
 */
export class GroupedDocuments extends MongoAggregateDocuments {
  private readonly documents: StoreCollection<StoredAggregate>;
  /**
   * What this instance wrote last and will soon want again. Another one may have changed it since: then the conditional
   * write fails, and the next look is at the store.
   */
  private readonly written = new Map<string, StoredAggregate>();
  private readonly finds = new Gathered<string, StoredAggregate | null>((ids) => this.findAll(ids));
  private readonly inserts = new Gathered<StoredAggregate, boolean>((documents) => this.insertAll(documents));
  private readonly updates = new Gathered<Update, boolean>((updates) => this.updateAll(updates));

  constructor(database: StoreDatabase, name: string) {
    super(database, name);
    this.documents = database.collection<StoredAggregate>(name);
  }

  override find(id: string): Promise<StoredAggregate | null> {
    const known = this.written.get(id);
    return known ? Promise.resolve(known) : this.finds.add(id);
  }

  override async insert(document: StoredAggregate): Promise<boolean> {
    const inserted = await this.inserts.add(document);
    if (inserted) this.remember(document);
    return inserted;
  }

  override async update(id: string, revision: number, change: AggregateChange): Promise<boolean> {
    const before = this.written.get(id);
    this.written.delete(id);
    const updated = await this.updates.add({ id, revision, change });
    if (updated && before?.revision === revision) this.remember(changed(before, change));
    return updated;
  }

  /** What comes to rest is read again when somebody asks; the rest is forgotten once there is too much of it. */
  private remember(document: StoredAggregate): void {
    if (document.dueAt === null) return;
    this.written.set(document._id, document);
    if (this.written.size <= REMEMBERED) return;
    for (const oldest of this.written.keys()) {
      this.written.delete(oldest);
      break;
    }
  }

  private async findAll(ids: readonly string[]): Promise<readonly (StoredAggregate | null)[]> {
    const found = await this.documents.find({ _id: { $in: [...new Set(ids)] } }).toArray();
    const byId = new Map(found.map((document) => [document._id, document]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async insertAll(documents: readonly StoredAggregate[]): Promise<readonly boolean[]> {
    try {
      await this.documents.insertMany([...documents], { ordered: false });
      return documents.map(() => true);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return this.whichHold(documents.map(({ _id, commands }) => ({ id: _id, commandId: commands[0] ?? '' })));
    }
  }

  private async updateAll(updates: readonly Update[]): Promise<readonly boolean[]> {
    const { modifiedCount } = await this.documents.bulkWrite(
      updates.map(({ id, revision, change }) => ({
        updateOne: { filter: { _id: id, revision }, update: toUpdate(change) },
      })),
      { ordered: false },
    );
    if (modifiedCount === updates.length) return updates.map(() => true);
    return this.whichHold(updates.map(({ id, change }) => ({ id, commandId: change.commandId })));
  }

  /** The command ids in the documents tell which of a batch's writes took effect. */
  private async whichHold(
    written: readonly { readonly id: string; readonly commandId: string }[],
  ): Promise<readonly boolean[]> {
    const documents = await this.findAll(written.map(({ id }) => id));
    return written.map(({ commandId }, index) => documents[index]?.commands.includes(commandId) ?? false);
  }
}

function toUpdate(change: AggregateChange) {
  const { state, schema, era, sequences, dueAt, append, commandId, trail } = change;
  if (append.length > 0) throw new Error('grouped documents carry no messages');
  return {
    $set: { state, schema, era, sequences, dueAt },
    $inc: { revision: 1 },
    $push: {
      commands: { $each: [commandId], $slice: -KEPT_COMMANDS },
      trail: { $each: [trail], $slice: -KEPT_TRAIL },
    },
  };
}

function changed(before: StoredAggregate, change: AggregateChange): StoredAggregate {
  const { state, schema, era, sequences, dueAt, commandId, trail } = change;
  return {
    ...before,
    ...{ state, schema, era, sequences, dueAt },
    revision: before.revision + 1,
    commands: [...before.commands, commandId].slice(-KEPT_COMMANDS),
    trail: [...before.trail, trail].slice(-KEPT_TRAIL),
  };
}
