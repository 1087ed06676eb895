import type { OutboxEntry, StoredAggregate, TrailEntry } from './stored-aggregate';

/** What one commit changes in one document. */
export interface AggregateChange {
  readonly state: unknown;
  readonly schema: number;
  readonly era: number;
  readonly sequences: Readonly<Record<string, number>>;
  readonly dueAt: Date | null;
  readonly commandId: string;
  readonly trail: TrailEntry;
  readonly append: readonly OutboxEntry[];
  /** Unsent documents that the appended ones replace. */
  readonly drop: readonly string[];
}

export interface PendingOutbox {
  readonly aggregateId: string;
  readonly revision: number;
  readonly entries: readonly OutboxEntry[];
}

/** The few operations the store needs of a document database; MongoDB and an in-memory twin provide them. */
export interface AggregateDocuments {
  find(id: string): Promise<StoredAggregate | null>;
  /** False when the id exists already. */
  insert(document: StoredAggregate): Promise<boolean>;
  /** One write for all; those whose id exists already are left as they are. @returns the ids that are new. */
  insertMany(documents: readonly StoredAggregate[]): Promise<ReadonlySet<string>>;
  /** False when the revision has moved on. Adds 1 to it and never touches entries it did not name. */
  update(id: string, revision: number, change: AggregateChange): Promise<boolean>;
  /** Ids with something due at or before a moment, earliest first. */
  due(before: Date, limit: number): Promise<readonly string[]>;
  /** Whole documents in the order of their ids, after the given one. */
  page(after: string, limit: number): Promise<readonly StoredAggregate[]>;
  /** Messages waiting in the given slots, oldest document first. */
  pending(slots: readonly number[], limit: number): Promise<readonly PendingOutbox[]>;
  pendingOf(ids: readonly string[]): Promise<readonly PendingOutbox[]>;
  /** How many messages wait, in all slots. */
  countPending(): Promise<number>;
  /** Takes sent messages out, by id; what came in meanwhile stays. */
  removeSent(aggregateIds: readonly string[], messageIds: readonly string[]): Promise<void>;
}

export const KEPT_COMMANDS = 20;
export const KEPT_TRAIL = 200;
