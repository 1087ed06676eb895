import type { z } from 'zod';
import type { MessageDefinition, MessageKind, TopicDefinition } from './message';

const PARTITIONS = 12;

type TopicOptions = Pick<TopicDefinition, 'name' | 'summary' | 'sealedFor'>;

/** A topic of facts: kept for ever, and saying nothing personal. */
export function factTopic(options: TopicOptions): TopicDefinition {
  return { ...options, kind: 'fact', partitions: PARTITIONS };
}

/** A topic of documents: compacted to the latest state of each key, and erasable. */
export function documentTopic(options: TopicOptions): TopicDefinition {
  return { ...options, kind: 'document', partitions: PARTITIONS };
}

interface MessageOptions<T> {
  readonly type: string;
  readonly version: number;
  readonly topic: TopicDefinition;
  readonly data: z.ZodType<T>;
  readonly summary: string;
  readonly upcasters?: Readonly<Record<number, (data: unknown) => unknown>>;
}

/** Declares a fact: something that happened, kept for ever (ids, codes, numbers and dates only). */
export function defineEvent<T>(options: MessageOptions<T>): MessageDefinition<T> {
  return define('fact', options);
}

/** Declares a document: the latest state of one thing that another service needs whole. */
export function defineDocument<T>(options: MessageOptions<T>): MessageDefinition<T> {
  return define('document', options);
}

function define<T>(kind: MessageKind, options: MessageOptions<T>): MessageDefinition<T> {
  if (options.topic.kind !== kind) throw new Error(`${options.type}: a ${kind} cannot travel on ${options.topic.name}`);
  return { ...options, kind, upcasters: options.upcasters ?? {} };
}
