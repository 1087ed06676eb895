import type { MessageKind } from '@champions/contracts';

/** A message waiting in its aggregate's document until the relay has sent it. */
export interface OutboxEntry {
  readonly id: string;
  readonly kind: MessageKind;
  readonly type: string;
  readonly version: number;
  readonly topic: string;
  readonly sequence: number;
  readonly era: number;
  readonly time: Date;
  readonly correlationId: string;
  readonly causationId: string;
  /** The trace of the command it follows from (W3C Trace Context), when one is kept. */
  readonly traceparent?: string;
  /** null is a tombstone. */
  readonly data: unknown;
  /** Services that may read the data in clear; it leaves this store encrypted to them, or not at all. */
  readonly sealedFor?: readonly string[];
}

/** Who did what, in the same write as the state it changed. */
export interface TrailEntry {
  readonly revision: number;
  readonly at: Date;
  readonly actorId: string;
  readonly commandId: string;
  readonly facts: readonly string[];
}

/** State, revision and outgoing messages of one aggregate, in one document. */
export interface StoredAggregate {
  readonly _id: string;
  readonly revision: number;
  readonly schema: number;
  readonly state: unknown;
  readonly era: number;
  /** 0–63; relays lease slots, not aggregates. */
  readonly slot: number;
  /** The last sequence given out, per topic (dots written as "~", which MongoDB's paths allow). */
  readonly sequences: Readonly<Record<string, number>>;
  readonly commands: readonly string[];
  readonly trail: readonly TrailEntry[];
  readonly outbox: readonly OutboxEntry[];
  readonly dueAt: Date | null;
}

export const SLOTS = 64;

/** The slot of an aggregate: FNV-1a (32 bit) of its id, modulo 64. */
export function slotOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % SLOTS;
}

export const topicKey = (topic: string): string => topic.replaceAll('.', '~');
