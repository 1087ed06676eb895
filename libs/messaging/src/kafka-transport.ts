import type { Clock } from '@champions/kernel';
import type { StoreDatabase } from '@champions/persistence';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import type { Admin, Kafka } from 'kafkajs';
import { type RunningConsumer, startConsumer } from './consumer';
import { consumerLag } from './consumer-lag';
import type { HandlerOptions } from './message-handler';
import { ParkedMessages } from './parked-messages';
import type { Projection } from './projection';
import { ProjectionKeeper } from './projection-keeper';
import { projectionRows } from './projection-rows';
import { type Reaction, ReactionMarks } from './reaction';
import { Periodic } from './periodic';
import { retryWaiting } from './retry-waiting';
import { SealedForOthers } from './sealed-for-others';
import type { Rebuilt } from './rebuild-projection';
import type { Received } from './wire';
import { untilSettled } from './until-settled';
import { withinTime } from './within-time';

export interface KafkaTransportOptions {
  readonly service: string;
  readonly kafka: Kafka;
  readonly prefix: string;
  readonly database: StoreDatabase;
  readonly clock: Clock;
  /** Asked when the transport starts to listen, after every module has been made. */
  readonly projections: () => readonly Projection[];
  readonly reactions: () => readonly Reaction[];
  /** Decrypts a sealed message. */
  readonly open?: (received: Received) => Promise<Received>;
  /** Wraps each run of a handler, for instance in the context of its logs and traces. */
  readonly within?: <T>(message: Received, work: () => Promise<T>) => Promise<T>;
  readonly onFault: (error: unknown) => void;
}

const RETRY_MS = 2_000;
const KEEP_MS = 2_000;
const LONGEST_ENDING_MS = 8_000;

interface Group {
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly handlers: readonly HandlerOptions[];
}

/**
 * How a service listens to Kafka: its projections in one consumer group, its reactions in another, so that a slow
 * letter never holds up a row. Nest starts and stops it; the handlers are declared by contract, not by pattern.
 */
export class KafkaTransport extends Server implements CustomTransportStrategy {
  private readonly parked: ParkedMessages;
  private readonly marks: ReactionMarks;
  private groups: readonly Group[] = [];
  private running: RunningConsumer[] = [];
  private readonly lastSuccess = new Map<string, Date>();
  private readonly keeper: ProjectionKeeper;
  private readonly retrying: Periodic;
  private readonly keeping: Periodic;
  private admin: Promise<Admin> | null = null;

  constructor(private readonly options: KafkaTransportOptions) {
    super();
    this.parked = new ParkedMessages(options.database);
    this.marks = new ReactionMarks(options.database);
    this.keeper = new ProjectionKeeper({
      ...{ ...options, parked: this.parked, wait },
      open: (message) => this.open(message),
    });
    this.retrying = new Periodic(RETRY_MS, () => this.retryWaiting(), options.onFault);
    this.keeping = new Periodic(KEEP_MS, () => this.keeper.keep(), options.onFault);
  }

  /** Topics must exist by now. The callback gets the error when a group cannot be joined. */
  listen(callback: (error?: unknown) => void): void {
    this.start().then(() => {
      callback();
    }, callback);
  }

  /** Lets running handlers end, commits, and leaves both groups; bounded in time when the broker is gone. */
  async close(): Promise<void> {
    const admin = this.admin;
    this.admin = null;
    const ending = [this.retrying.stop(), this.keeping.stop(), this.keeper.stop()];
    await withinTime(Promise.all(ending), LONGEST_ENDING_MS);
    await Promise.all(this.running.splice(0).map((consumer) => consumer.disconnect()));
    if (admin)
      await withinTime(
        admin.then((one) => one.disconnect()),
        LONGEST_ENDING_MS,
      ).catch(this.options.onFault);
  }

  on(): void {
    // Nest's own events; what goes wrong here is told to onFault.
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signature is Nest's
  unwrap<T>(): T {
    return this.running as T;
  }

  /** Messages both groups have still to handle, over all partitions. */
  async lag(): Promise<number> {
    const admin = await this.connectedAdmin();
    const { prefix } = this.options;
    const lags = this.groups.map(({ groupId, topics }) =>
      consumerLag(
        admin,
        prefix + groupId,
        topics.map((topic) => prefix + topic),
      ),
    );
    return (await Promise.all(lags)).reduce((sum, lag) => sum + lag, 0);
  }

  /** Messages of this service that wait for an operator, or behind one that does. */
  parkedCount(): Promise<number> {
    return this.parked.count();
  }

  get consumers(): readonly string[] {
    return this.handlers.map(({ name }) => name);
  }

  get projectionNames(): readonly string[] {
    return this.options.projections().map(({ name }) => name);
  }

  /**
   * Hands a key's parked messages to their handler again, in order. @returns how many it took.
   * @throws what the handler throws; that message and those behind it stay parked.
   */
  replay(consumer: string, key: string): Promise<number> {
    const handler = this.handlers.find(({ name }) => name === consumer);
    if (!handler) return Promise.reject(new Error(`there is no consumer ${consumer}`));
    return this.parked.replay(consumer, key, handler.handle, this.options.clock);
  }

  /** Fills a projection's rows anew while the present ones serve. Null: another instance is at it. */
  rebuild(projection: string): Promise<Rebuilt | null> {
    return this.keeper.rebuild(projection);
  }

  private async start(): Promise<void> {
    const { service, kafka, prefix, onFault } = this.options;
    const [projections, reactions] = [this.options.projections(), this.options.reactions()];
    requireUniqueNames([...projections, ...reactions].map(({ name }) => name));
    await this.parked.prepare();
    await this.marks.prepare();
    const group = `${service}.projections`;
    await this.keeper.prepare(projections, (topics) => this.hasConsumed(group, topics));
    this.groups = [
      toGroup(group, projections, (projection) => this.projectionHandler(projection)),
      toGroup(`${service}.reactions`, reactions, (reaction) => this.reactionHandler(reaction)),
    ].filter(({ topics }) => topics.length > 0);
    const started = await Promise.allSettled(
      this.groups.map((group) => startConsumer(kafka, { ...group, prefix, onFault })),
    );
    for (const outcome of started) if (outcome.status === 'fulfilled') this.running.push(outcome.value);
    const failed = started.find((outcome) => outcome.status === 'rejected');
    if (!failed) {
      this.retrying.start();
      this.keeping.start();
      return;
    }
    await this.close();
    throw failed.reason;
  }

  private async retryWaiting(): Promise<void> {
    const waiting = await this.parked.waitingConsumers();
    for (const { name, clock, handle } of this.handlers.filter((one) => waiting.includes(one.name))) {
      const lastSuccess = () => this.lastSuccess.get(name) ?? new Date(0);
      await retryWaiting({ name, clock, handle, lastSuccess, parked: this.parked });
    }
  }

  private get handlers(): readonly HandlerOptions[] {
    return this.groups.flatMap(({ handlers }) => handlers);
  }

  private projectionHandler(projection: Projection): HandlerOptions {
    const rows = projectionRows(this.options.database, projection);
    return this.handler(projection, (message) => rows.apply(message));
  }

  private reactionHandler(reaction: Reaction): HandlerOptions {
    return this.handler(reaction, (message) => this.marks.react(reaction, message, this.options.clock.now()));
  }

  private handler(declared: Projection | Reaction, handle: (message: Received) => Promise<unknown>): HandlerOptions {
    const { clock, within = runPlainly } = this.options;
    const { name, topics } = declared;
    return {
      name,
      // Nobody knows what kind of message a broken envelope holds, so all who read its topic park it.
      reads: ({ broken, topic, type }) => (broken === undefined ? declared.reads(type) : topics.includes(topic)),
      parked: this.parked,
      clock,
      wait,
      handle: async (message) => {
        if (message.broken !== undefined) throw new SyntaxError(`broken envelope: ${message.broken}`);
        await within(message, async () => handle(await this.open(message)));
        this.lastSuccess.set(name, clock.now());
      },
    };
  }

  private async open(message: Received): Promise<Received> {
    if (!message.sealed) return message;
    if (!this.options.open) throw new SealedForOthers(message.id, this.options.service);
    return this.options.open(message);
  }

  private async hasConsumed(groupId: string, topics: readonly string[]): Promise<boolean> {
    const { prefix } = this.options;
    const admin = await this.connectedAdmin();
    const names = topics.map((topic) => prefix + topic);
    const committed = await untilSettled(() => admin.fetchOffsets({ groupId: prefix + groupId, topics: names }));
    return committed.some(({ partitions }) => partitions.some(({ offset }) => Number(offset) >= 0));
  }

  private connectedAdmin(): Promise<Admin> {
    return (this.admin ??= this.connectAdmin());
  }

  private async connectAdmin(): Promise<Admin> {
    try {
      const admin = this.options.kafka.admin();
      await admin.connect();
      return admin;
    } catch (error) {
      this.admin = null;
      throw error;
    }
  }
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const runPlainly = <T>(_message: Received, work: () => Promise<T>): Promise<T> => work();

function toGroup<T extends { readonly topics: readonly string[] }>(
  groupId: string,
  declared: readonly T[],
  handler: (one: T) => HandlerOptions,
): Group {
  return { groupId, topics: [...new Set(declared.flatMap(({ topics }) => topics))], handlers: declared.map(handler) };
}

function requireUniqueNames(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two handlers are called ${twice}; they would park for each other`);
}
