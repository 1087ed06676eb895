import type { TopicDefinition } from '@champions/contracts';
import { type Clock, DomainError } from '@champions/kernel';
import type { StoreDatabase } from '@champions/persistence';
import type { Kafka } from 'kafkajs';
import type { KafkaTransport } from './kafka-transport';
import { type Parked, ParkedMessages, type ParkedState } from './parked-messages';
import type { Rebuilt } from './rebuild-projection';
import { type ReconcilableStore, reconcile, type Reconciled } from './reconcile';
import type { Outbound } from './relay';
import type { Received } from './wire';

export interface OperationsOptions {
  readonly service: string;
  readonly kafka: Kafka;
  readonly prefix: string;
  readonly database: StoreDatabase;
  readonly clock: Clock;
  readonly transport: Pick<KafkaTransport, 'replay' | 'rebuild' | 'consumers' | 'projectionNames'>;
  /** All stores of the service. */
  readonly stores: () => readonly ReconcilableStore[];
  /** The topics this service writes; only its compacted ones are reconciled. */
  readonly topics: () => readonly TopicDefinition[];
  readonly send: (batch: readonly Outbound[]) => Promise<void>;
  readonly open?: (received: Received) => Promise<Received>;
}

/** What an operator may name in this service. */
export interface Operable {
  readonly service: string;
  readonly consumers: readonly string[];
  readonly projections: readonly string[];
  /** Compacted topics this service writes. */
  readonly topics: readonly string[];
}

/** A parked message without its body, which may be personal. */
export interface ParkedSummary {
  readonly id: string;
  readonly consumer: string;
  readonly key: string;
  readonly type: string;
  readonly topic: string;
  readonly offset: string;
  readonly state: ParkedState;
  readonly reason: string;
  readonly parkedAt: Date;
}

export interface Replayed {
  readonly replayed: number;
  /** Messages of this key that are still parked. */
  readonly left: number;
  /** What the first of them failed with. */
  readonly failure: string | null;
}

const notFound = (code: string, name: string): DomainError =>
  new DomainError(code, { kind: 'not-found', params: { name } });

/** What operators do with a service's messages, by HTTP or by the `champions` command. */
export class MessagingOperations {
  private readonly parked: ParkedMessages;

  constructor(private readonly options: OperationsOptions) {
    this.parked = new ParkedMessages(options.database);
  }

  operable(): Operable {
    const { service, transport } = this.options;
    const topics = this.compacted().map(({ name }) => name);
    return { service, consumers: transport.consumers, projections: transport.projectionNames, topics };
  }

  async list(consumer?: string): Promise<readonly ParkedSummary[]> {
    return (await this.parked.list(consumer)).map(toSummary);
  }

  /** A parked message with its body; a sealed one as it was sent. @throws DomainError PARKED_NOT_FOUND. */
  async show(id: string): Promise<Parked> {
    const parked = await this.parked.show(id);
    if (!parked) throw notFound('PARKED_NOT_FOUND', id);
    return parked;
  }

  /** Handles a key's parked messages again, in order, up to the first that fails. @throws DomainError CONSUMER_NOT_FOUND. */
  async replay(consumer: string, key: string): Promise<Replayed> {
    if (!this.options.transport.consumers.includes(consumer)) throw notFound('CONSUMER_NOT_FOUND', consumer);
    const before = await this.parked.countOf(consumer, key);
    let failure: string | null = null;
    try {
      await this.options.transport.replay(consumer, key);
    } catch (error) {
      failure = String(error);
    }
    const left = await this.parked.countOf(consumer, key);
    return { replayed: Math.max(0, before - left), left, failure };
  }

  /**
   * Gives a parked message up for good; those behind it go on.
   * @throws DomainError DROP_NEEDS_WHO_AND_WHY, PARKED_NOT_FOUND.
   */
  async drop(id: string, by: string, why: string): Promise<void> {
    if (by.trim() === '' || why.trim() === '') throw new DomainError('DROP_NEEDS_WHO_AND_WHY');
    if (!(await this.parked.drop(id, by, why, this.options.clock.now()))) throw notFound('PARKED_NOT_FOUND', id);
  }

  /** @throws DomainError PROJECTION_NOT_FOUND, REBUILD_UNDER_WAY when another instance is at it. */
  async rebuild(projection: string): Promise<Rebuilt> {
    const { transport } = this.options;
    if (!transport.projectionNames.includes(projection)) throw notFound('PROJECTION_NOT_FOUND', projection);
    const rebuilt = await transport.rebuild(projection);
    if (!rebuilt) throw new DomainError('REBUILD_UNDER_WAY', { kind: 'conflict', params: { name: projection } });
    return rebuilt;
  }

  /** Compares a compacted topic with the stores and puts right what differs. @throws DomainError TOPIC_NOT_FOUND. */
  async reconcile(topicName: string): Promise<Reconciled> {
    const topic = this.compacted().find(({ name }) => name === topicName);
    if (!topic) throw notFound('TOPIC_NOT_FOUND', topicName);
    const { kafka, prefix, service, send, clock, open } = this.options;
    return reconcile({
      kafka,
      prefix,
      service,
      topic,
      stores: this.options.stores(),
      send,
      clock,
      ...(open && { open }),
    });
  }

  /** Every compacted topic of the service, one after the other; the nightly job. */
  async reconcileAll(): Promise<Readonly<Record<string, Reconciled>>> {
    const results: Record<string, Reconciled> = {};
    for (const { name } of this.compacted()) results[name] = await this.reconcile(name);
    return results;
  }

  private compacted(): readonly TopicDefinition[] {
    return this.options.topics().filter(({ kind }) => kind === 'document');
  }
}

function toSummary({ _id, consumer, key, message, state, reason, parkedAt }: Parked): ParkedSummary {
  const { type, topic, offset } = message;
  return { id: _id, consumer, key, type, topic, offset, state, reason, parkedAt };
}
