import {
  type AggregateChange,
  type AggregateDocuments,
  KEPT_COMMANDS,
  KEPT_TRAIL,
  type PendingOutbox,
} from './aggregate-documents';
import type { StoredAggregate } from './stored-aggregate';

/** The in-memory twin for unit tests; it passes the same suite as MongoDB's adapter. */
export class MemoryAggregateDocuments implements AggregateDocuments {
  private readonly documents = new Map<string, StoredAggregate>();

  find(id: string): Promise<StoredAggregate | null> {
    const found = this.documents.get(id);
    return Promise.resolve(found ? structuredClone(found) : null);
  }

  insert(document: StoredAggregate): Promise<boolean> {
    if (this.documents.has(document._id)) return Promise.resolve(false);
    this.documents.set(document._id, structuredClone(document));
    return Promise.resolve(true);
  }

  insertMany(documents: readonly StoredAggregate[]): Promise<ReadonlySet<string>> {
    const made = documents.filter(({ _id }) => !this.documents.has(_id));
    for (const document of made) this.documents.set(document._id, structuredClone(document));
    return Promise.resolve(new Set(made.map(({ _id }) => _id)));
  }

  update(id: string, revision: number, change: AggregateChange): Promise<boolean> {
    const before = this.documents.get(id);
    if (before?.revision !== revision) return Promise.resolve(false);
    const { state, schema, era, sequences, dueAt } = structuredClone(change);
    this.documents.set(id, {
      ...before,
      ...{ state, schema, era, sequences, dueAt },
      revision: revision + 1,
      commands: [...before.commands, change.commandId].slice(-KEPT_COMMANDS),
      trail: [...before.trail, change.trail].slice(-KEPT_TRAIL),
      outbox: [
        ...before.outbox.filter(({ id: entry }) => !change.drop.includes(entry)),
        ...structuredClone(change.append),
      ],
    });
    return Promise.resolve(true);
  }

  due(before: Date, limit: number): Promise<readonly string[]> {
    const due = [...this.documents.values()].filter(({ dueAt }) => dueAt !== null && dueAt <= before);
    due.sort((a, b) => Number(a.dueAt) - Number(b.dueAt));
    return Promise.resolve(due.slice(0, limit).map(({ _id }) => _id));
  }

  page(after: string, limit: number): Promise<readonly StoredAggregate[]> {
    const ids = [...this.documents.keys()].filter((id) => id > after).sort();
    return Promise.resolve(ids.slice(0, limit).map((id) => structuredClone(this.documents.get(id) as StoredAggregate)));
  }

  pending(slots: readonly number[], limit: number): Promise<readonly PendingOutbox[]> {
    const waiting = [...this.documents.values()].filter((one) => slots.includes(one.slot) && one.outbox.length > 0);
    return Promise.resolve(waiting.slice(0, limit).map(toPending));
  }

  pendingOf(ids: readonly string[]): Promise<readonly PendingOutbox[]> {
    const named = ids.flatMap((id) => this.documents.get(id) ?? []);
    return Promise.resolve(named.filter(({ outbox }) => outbox.length > 0).map(toPending));
  }

  countPending(): Promise<number> {
    return Promise.resolve([...this.documents.values()].reduce((sum, { outbox }) => sum + outbox.length, 0));
  }

  removeSent(aggregateIds: readonly string[], messageIds: readonly string[]): Promise<void> {
    for (const id of aggregateIds) {
      const document = this.documents.get(id);
      if (!document) continue;
      const outbox = document.outbox.filter((entry) => !messageIds.includes(entry.id));
      this.documents.set(id, { ...document, outbox });
    }
    return Promise.resolve();
  }
}

function toPending({ _id, revision, outbox }: StoredAggregate): PendingOutbox {
  return { aggregateId: _id, revision, entries: structuredClone(outbox) };
}
