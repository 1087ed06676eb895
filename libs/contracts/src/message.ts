import type { z } from 'zod';

export type MessageKind = 'fact' | 'document';

/** A topic's contract. Partition count and cleanup never change; more of either means a new topic. */
export interface TopicDefinition {
  readonly name: string;
  readonly kind: MessageKind;
  readonly partitions: number;
  /** Services allowed to read it in clear; the data is encrypted (JWE) to each of them and to nobody else. */
  readonly sealedFor?: readonly string[];
  readonly summary: string;
}

/** One published version of a message: what travels, where, and how older versions become it. */
export interface MessageDefinition<T = unknown> {
  readonly kind: MessageKind;
  readonly type: string;
  readonly version: number;
  readonly topic: TopicDefinition;
  readonly data: z.ZodType<T>;
  readonly summary: string;
  /** From version n of the data to version n + 1; a chain from every older version still on the topic. */
  readonly upcasters: Readonly<Record<number, (data: unknown) => unknown>>;
}

export type DataOf<D> = D extends MessageDefinition<infer T> ? T : never;

/** A message as a reader gets it. `data` is null for a tombstone: the document is gone for good. */
export interface Message<T = unknown> {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly topic: string;
  /** The id of the aggregate it speaks of; order is kept per key. */
  readonly key: string;
  /** Contiguous per key and topic, from 1, within an era. */
  readonly sequence: number;
  /** Grows when a store is restored from backup; sequence 1 of a new era is newer than any of an older one. */
  readonly era: number;
  readonly time: Date;
  readonly correlationId: string;
  readonly causationId: string;
  readonly data: T;
}
