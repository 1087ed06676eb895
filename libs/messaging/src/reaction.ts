import { type Message, type MessageDefinition, parseData } from '@champions/contracts';
import { deterministicId } from '@champions/kernel';
import { isDuplicateKey, type StoreCollection, type StoreDatabase } from '@champions/persistence';
import type { Received } from './wire';

/** What a reaction does. `effectId` is the same for the same message: use it as command id or target id. */
type Effect<T> = (message: Message<T>, effectId: string) => Promise<void>;

interface Route {
  readonly definition: MessageDefinition;
  readonly effect: Effect<unknown>;
}

/**
 * Makes something happen once per message: a letter, a command, a job.
 * @param from messages of an earlier time are left alone, so that a new group or a rebuild never mails the past.
 */
export class Reaction {
  private readonly routes = new Map<string, Route>();

  constructor(
    readonly name: string,
    readonly from: Date,
  ) {}

  on<T>(definition: MessageDefinition<T>, effect: Effect<T>): this {
    this.routes.set(definition.type, { definition, effect: effect as Effect<unknown> });
    return this;
  }

  get topics(): readonly string[] {
    return [...new Set([...this.routes.values()].map(({ definition }) => definition.topic.name))];
  }

  reads(type: string): boolean {
    return this.routes.has(type);
  }

  /** True when the message was this reaction's and its effect ran. */
  async run(received: Received, effectId: string): Promise<boolean> {
    const route = this.routes.get(received.type);
    if (!route || received.body === null || received.time < this.from) return false;
    const data = parseData(route.definition, received.version, JSON.parse(received.body));
    await route.effect({ ...received, data }, effectId);
    return true;
  }
}

interface Reacted {
  readonly _id: string;
  readonly at: Date;
}

/** Remembers which messages each reaction has answered; the mark is set after the effect, which must bear repeating. */
export class ReactionMarks {
  private readonly marks: StoreCollection<Reacted>;

  constructor(database: StoreDatabase) {
    this.marks = database.collection<Reacted>('reactions');
  }

  /** Creates the collection, so that the first reactions do not race to do it. */
  async prepare(): Promise<void> {
    await this.marks.createIndex({ at: 1 }, {}, {});
  }

  async react(reaction: Reaction, message: Received, now: Date): Promise<'done' | 'duplicate' | 'not-mine'> {
    const _id = deterministicId(reaction.name, message.id);
    if (await this.marks.findOne({ _id })) return 'duplicate';
    if (!(await reaction.run(message, _id))) return 'not-mine';
    try {
      await this.marks.insertOne({ _id, at: now });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    return 'done';
  }
}
