import type { OutboxEntry } from '@champions/persistence';
import type { IHeaders, KafkaMessage, Message as KafkaRecord } from 'kafkajs';
import { z } from 'zod';

/** A message as it lies on its topic: the envelope is read, the data not yet. */
export interface Received {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string;
  readonly sequence: number;
  readonly era: number;
  readonly time: Date;
  readonly correlationId: string;
  readonly causationId: string;
  /** The trace that led to it (W3C Trace Context), when one was kept. */
  readonly traceparent?: string;
  /** The body as sent; null is a tombstone. */
  readonly body: string | null;
  /** The body is encrypted (JWE) and has to be opened before it is parsed. */
  readonly sealed?: true;
  /** Why the envelope cannot be read: somebody else wrote to our topic. Such a message can only be parked. */
  readonly broken?: string;
}

const SEALED = 'application/jose+json';

const headersSchema = z.object({
  ce_id: z.string().min(1),
  ce_type: z.string().regex(/^.+\.v\d+$/),
  ce_time: z.coerce.date(),
  ce_sequence: z.coerce.number().int().positive(),
  ce_era: z.coerce.number().int().positive(),
  ce_correlationid: z.string(),
  ce_causationid: z.string(),
  ce_traceparent: z.string().optional(),
});

/**
 * CloudEvents 1.0, Kafka protocol binding, binary mode: attributes in headers, the data alone in the body.
 * @param sealed the encrypted data of a sealed message.
 * @throws Error for a message that has to be sealed and is not: it must not leave in clear.
 */
export function toRecord(service: string, aggregateId: string, entry: OutboxEntry, sealed?: string): KafkaRecord {
  const gone = entry.data === null;
  if (entry.sealedFor && !gone && sealed === undefined)
    throw new Error(`${entry.id} has to be sealed before it is sent`);
  return {
    key: aggregateId,
    value: gone ? null : (sealed ?? JSON.stringify(entry.data)),
    timestamp: String(entry.time.getTime()),
    headers: {
      ce_specversion: '1.0',
      ce_id: entry.id,
      ce_type: `${entry.type}.v${entry.version}`,
      ce_source: `/champions/${service}`,
      ce_subject: aggregateId,
      ce_time: entry.time.toISOString(),
      ce_sequence: String(entry.sequence),
      ce_era: String(entry.era),
      ce_correlationid: entry.correlationId,
      ce_causationid: entry.causationId,
      // CloudEvents' extension for distributed tracing.
      ...(entry.traceparent !== undefined && { ce_traceparent: entry.traceparent }),
      'content-type': sealed === undefined || gone ? 'application/json' : SEALED,
    },
  };
}

/** Reads the envelope. One that is broken comes back with the reason, so that it can be parked like any other. */
export function fromRecord(topic: string, partition: number, record: KafkaMessage): Received {
  const text = textOf(record.headers ?? {});
  const envelope = headersSchema.safeParse(text);
  if (!envelope.success) return brokenRecord(topic, partition, record, z.prettifyError(envelope.error));
  const headers = envelope.data;
  const [, type = '', version = ''] = /^(.+)\.v(\d+)$/.exec(headers.ce_type) ?? [];
  return {
    id: headers.ce_id,
    type,
    version: Number(version),
    topic,
    partition,
    offset: record.offset,
    key: record.key?.toString() ?? '',
    sequence: headers.ce_sequence,
    era: headers.ce_era,
    time: headers.ce_time,
    correlationId: headers.ce_correlationid,
    causationId: headers.ce_causationid,
    ...(headers.ce_traceparent !== undefined && { traceparent: headers.ce_traceparent }),
    body: record.value?.toString() ?? null,
    ...(text['content-type'] === SEALED && { sealed: true }),
  };
}

/** The service that wrote a record; null for a stranger's. */
export function sourceOf({ headers = {} }: KafkaMessage): string | null {
  return /^\/champions\/(.+)$/.exec(String(headers['ce_source']))?.[1] ?? null;
}

function brokenRecord(topic: string, partition: number, record: KafkaMessage, broken: string): Received {
  return {
    ...{ id: `${topic}/${partition}/${record.offset}`, type: '', version: 0, topic, partition, offset: record.offset },
    ...{ key: record.key?.toString() ?? '', sequence: 0, era: 0, time: new Date(Number(record.timestamp)) },
    ...{ correlationId: '', causationId: '', body: record.value?.toString() ?? null, broken },
  };
}

function textOf(headers: IHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
