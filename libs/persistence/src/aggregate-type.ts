import type { DataOf, MessageDefinition } from '@champions/contracts';

/** A fact or document on its way out: what is said, of what kind. */
export interface Outgoing<T = unknown> {
  readonly definition: MessageDefinition<T>;
  readonly data: T;
}

/** Pairs a definition with data of its shape. */
export function outgoing<D extends MessageDefinition>(definition: D, data: DataOf<D>): Outgoing {
  return { definition, data };
}

/** How one kind of aggregate is kept and what others may know of it. All functions are pure. */
export interface AggregateType<State, Fact> {
  /** Collection name, plural kebab-case. */
  readonly name: string;
  readonly evolve: (state: State | null, fact: Fact) => State;
  /** Facts for others. What has no mapping (marks, names) is said to nobody. */
  readonly publish?: (fact: Fact, state: State) => readonly Outgoing[];
  /** The documents others keep of this state; sent again whenever they differ from before. */
  readonly documents?: (state: State) => readonly Outgoing[];
  /** When something is due for this aggregate; swept by an index on it. */
  readonly dueAt?: (state: State) => Date | null;
  /** Version of the stored state, from 1, and how each older version becomes the next. */
  readonly schema: number;
  readonly upcasters?: Readonly<Record<number, (state: unknown) => unknown>>;
}
