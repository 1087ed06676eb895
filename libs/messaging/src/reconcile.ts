import type { TopicDefinition } from '@champions/contracts';
import { type Clock, digestOf, newId } from '@champions/kernel';
import {
  type AggregateDocuments,
  type OutboxEntry,
  type Outgoing,
  type SentDocument,
  type StoredAggregate,
  topicKey,
} from '@champions/persistence';
import type { Kafka } from 'kafkajs';
import { positionOf } from './position';
import { readTopics } from './read-topics';
import type { Outbound } from './relay';
import { fromRecord, type Received, sourceOf } from './wire';

/** What reconciling needs of a store; AggregateStore has it. */
export interface ReconcilableStore {
  readonly documents: Pick<AggregateDocuments, 'page'>;
  documentsOf(stored: StoredAggregate): readonly Outgoing[];
  republish(id: string, sent?: readonly SentDocument[]): Promise<number>;
}

export interface ReconcileOptions {
  readonly kafka: Kafka;
  readonly prefix: string;
  readonly service: string;
  readonly topic: TopicDefinition;
  /** All stores of the service; a key that none of them knows is a stranger. */
  readonly stores: readonly ReconcilableStore[];
  readonly send: (batch: readonly Outbound[]) => Promise<void>;
  readonly clock: Clock;
  /** Opens sealed bodies; without it, or when this service is no recipient, sequences alone are compared. */
  readonly open?: (received: Received) => Promise<Received>;
}

export interface Reconciled {
  readonly compared: number;
  /** Documents that were missing on the topic or differed, and are sent again by the relay. */
  readonly republished: number;
  /** Keys that no store knows: their documents were taken off the topic. */
  readonly tombstoned: number;
  /** Keys of another service, left alone: either the topic is not ours or somebody writes to it. */
  readonly foreign: number;
}

/** The last record of a key: what compaction keeps. */
interface Latest {
  readonly position: number;
  readonly last: Pick<Received, 'type' | 'version' | 'sequence' | 'era'>;
  /** null: a tombstone; undefined: sealed for others. */
  readonly digest: string | null | undefined;
}

const PAGE = 200;

/**
 * Compares what a compacted topic keeps with what the stores would say now, and puts right what differs: after a relay
 * that lost its lease and died, after a restore from backup, after a change of what a document says.
 * The topic is read first and the stores after, so a document changed meanwhile is sent once more, which is harmless.
 */
export async function reconcile(options: ReconcileOptions): Promise<Reconciled> {
  const { topic, stores } = options;
  const { latest, foreign } = await readLatest(options);
  let [compared, republished] = [0, 0];
  for (const store of stores)
    for await (const stored of everyAggregate(store.documents)) {
      const document = store.documentsOf(stored).find(({ definition }) => definition.topic.name === topic.name);
      const onTopic = latest.get(stored._id);
      latest.delete(stored._id);
      if (!document && !onTopic) continue;
      compared += 1;
      if (isCurrent(document, onTopic, stored, topic)) continue;
      const sent = document ? document.definition : onTopic?.last;
      if (sent) republished += await store.republish(stored._id, [{ ...sent, topic: topic.name }]);
    }
  const strangers = [...latest].filter(([, { digest }]) => digest !== null);
  if (strangers.length > 0) await options.send(strangers.map(([key, one]) => tombstone(key, one, options)));
  return { compared, republished, tombstoned: strangers.length, foreign };
}

function isCurrent(
  document: Outgoing | undefined,
  onTopic: Latest | undefined,
  stored: StoredAggregate,
  topic: TopicDefinition,
): boolean {
  if (!onTopic) return false;
  if (!document) return onTopic.digest === null;
  const sequence = stored.sequences[topicKey(topic.name)] ?? 0;
  if (onTopic.position !== positionOf({ era: stored.era, sequence })) return false;
  return onTopic.digest === undefined || onTopic.digest === digestOf(document.definition.data.parse(document.data));
}

async function* everyAggregate(documents: Pick<AggregateDocuments, 'page'>): AsyncGenerator<StoredAggregate> {
  for (let after = ''; ;) {
    const page = await documents.page(after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last._id;
  }
}

async function readLatest(options: ReconcileOptions): Promise<{ latest: Map<string, Latest>; foreign: number }> {
  const { kafka, prefix, topic, service } = options;
  const latest = new Map<string, Latest>();
  const foreign = new Set<string>();
  await readTopics(kafka, [prefix + topic.name], async ({ partition, record }) => {
    const received = fromRecord(topic.name, partition, record);
    if (received.broken !== undefined || sourceOf(record) !== service) {
      foreign.add(received.key);
      return;
    }
    const { key, type, version, sequence, era } = received;
    latest.set(key, {
      ...{ position: positionOf(received), last: { type, version, sequence, era } },
      digest: await bodyDigest(received, options.open),
    });
  });
  return { latest, foreign: foreign.size };
}

async function bodyDigest(received: Received, open: ReconcileOptions['open']): Promise<Latest['digest']> {
  if (received.body === null) return null;
  if (!received.sealed) return digestOf(JSON.parse(received.body));
  try {
    const opened = await open?.(received);
    return opened?.body ? digestOf(JSON.parse(opened.body)) : undefined;
  } catch {
    // It is sealed for others: its position alone says whether it is the last that was said.
    return undefined;
  }
}

function tombstone(key: string, { last }: Latest, { topic, clock }: ReconcileOptions): Outbound {
  const sequence = last.sequence + 1;
  const causationId = `reconcile-${newId()}`;
  const entry: OutboxEntry = {
    ...{ ...last, sequence, id: `${key}/${topic.name}/${last.era}.${sequence}`, kind: 'document', topic: topic.name },
    ...{ time: clock.now(), correlationId: causationId, causationId, data: null },
  };
  return { aggregateId: key, entry };
}
