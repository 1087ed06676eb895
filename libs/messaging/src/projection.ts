import { type Message, type MessageDefinition, parseData } from '@champions/contracts';
import type { Received } from './wire';

export type Fields = Readonly<Record<string, unknown>>;

/** A row as a projection keeps it: positions per topic (dots written as "~"), and the projected fields. */
export type Row = Fields & { readonly _id: string; readonly positions: Readonly<Record<string, number>> };

type Apply = (row: Row | null, message: Message) => Fields;

interface Route {
  readonly definition: MessageDefinition;
  readonly apply: Apply;
}

/** An index of a projection's rows, declared beside it and created before its first message is applied. */
export interface ProjectionIndex {
  readonly keys: Readonly<Record<string, 1 | -1>>;
  /** Only rows that have this field; rows of other sources may lack it. */
  readonly sparse?: boolean;
}

/**
 * What a service keeps of others' messages: one row per source aggregate, changed by pure functions.
 * A handler answers with the fields to set; a tombstone empties the row to `{ id, erased }` for good.
 */
export class Projection {
  private readonly routes = new Map<string, Route>();

  constructor(
    readonly name: string,
    readonly version = 1,
    readonly indexes: readonly ProjectionIndex[] = [],
  ) {}

  /** Declares what one kind of message changes. `data` is never null here: tombstones are handled for all alike. */
  on<T>(definition: MessageDefinition<T>, apply: (row: Row | null, message: Message<T>) => Fields): this {
    this.routes.set(definition.type, { definition, apply: apply as Apply });
    return this;
  }

  get topics(): readonly string[] {
    return [...new Set([...this.routes.values()].map(({ definition }) => definition.topic.name))];
  }

  reads(type: string): boolean {
    return this.routes.has(type);
  }

  get collection(): string {
    return `${this.name}_v${this.version}`;
  }

  /**
   * The fields a message sets, or null when this projection does not read its type.
   * @throws UnknownVersion, ZodError for a message that is itself bad.
   */
  apply(row: Row | null, received: Received): { readonly kind: 'fact' | 'document'; readonly fields: Fields } | null {
    const route = this.routes.get(received.type);
    if (!route) return null;
    const { kind } = route.definition;
    if (received.body === null) return { kind, fields: { erased: true } };
    const data = parseData(route.definition, received.version, JSON.parse(received.body));
    return { kind, fields: route.apply(row, { ...received, data }) };
  }
}
