import type { TopicDefinition } from '@champions/contracts';
import { digestOf } from '@champions/kernel';
import type { AggregateChange } from './aggregate-documents';
import type { AggregateType, Outgoing } from './aggregate-type';
import type { CommandContext } from './command-context';
import { OutboxFull } from './outbox-full';
import { type OutboxEntry, slotOf, type StoredAggregate, topicKey } from './stored-aggregate';

const MOST_MESSAGES = 64;
const MOST_BYTES = 1_000_000;

export interface CommitInput {
  readonly id: string;
  readonly context: CommandContext;
  readonly now: Date;
  readonly era: number;
  readonly traceparent?: string | undefined;
}

export interface CommitPlan<State> {
  readonly state: State;
  readonly change: AggregateChange;
  /** What waits to be sent once this is written. */
  readonly outbox: readonly OutboxEntry[];
  /** The whole document, for an aggregate that is new. */
  readonly created: StoredAggregate;
}

/** Works out the one write of a command: next state, messages with their sequences, and what they replace. */
export function planCommit<State, Fact extends { readonly type: string }>(
  type: AggregateType<State, Fact>,
  stored: StoredAggregate | null,
  before: State | null,
  facts: readonly Fact[],
  { id, context, now, era, traceparent }: CommitInput,
): CommitPlan<State> {
  let state = before;
  const said: Outgoing[] = [];
  for (const fact of facts) {
    state = type.evolve(state, fact);
    said.push(...(type.publish?.(fact, state) ?? []));
  }
  if (state === null) throw new Error(`${type.name} ${id}: facts without a state`);
  const documents = changedDocuments(type, before, state);
  // A new era starts its sequences again; readers take its 1 for newer than any older era's last.
  const sequences: Record<string, number> = stored?.era === era ? { ...stored.sequences } : {};
  const append = [...said, ...documents].map((message) =>
    toEntry(message, sequences, { id, context, now, era, traceparent }),
  );
  const replaced = new Set(documents.map(({ definition }) => definition.topic.name));
  const waiting = stored?.outbox ?? [];
  const drop = waiting.filter(({ kind, topic }) => kind === 'document' && replaced.has(topic)).map((entry) => entry.id);
  const outbox = [...waiting.filter((entry) => !drop.includes(entry.id)), ...append];
  requireRoom(id, outbox);

  const revision = (stored?.revision ?? 0) + 1;
  const { commandId, actorId } = context;
  const trail = { revision, at: now, actorId, commandId, facts: facts.map((fact) => fact.type) };
  const dueAt = type.dueAt?.(state) ?? null;
  const common = { state, schema: type.schema, era, sequences, dueAt };
  return {
    state,
    change: { ...common, commandId, trail, append, drop },
    outbox,
    created: { _id: id, revision, ...common, slot: slotOf(id), commands: [commandId], trail: [trail], outbox: append },
  };
}

function changedDocuments<State, Fact>(
  type: AggregateType<State, Fact>,
  before: State | null,
  after: State,
): readonly Outgoing[] {
  const had = new Map(
    (before === null ? [] : (type.documents?.(before) ?? [])).map((one) => [one.definition.type, one]),
  );
  const has = type.documents?.(after) ?? [];
  const changed = has.filter((one) => {
    const old = had.get(one.definition.type);
    return !old || digestOf(old.data) !== digestOf(one.data);
  });
  const kept = new Set(has.map(({ definition }) => definition.type));
  const gone = [...had.values()].filter(({ definition }) => !kept.has(definition.type));
  return [...changed, ...gone.map(({ definition }) => ({ definition, data: null }))];
}

/** What an outbox entry is made from; a definition, or as much of one as a tombstone needs. */
export interface Said {
  readonly definition: Pick<Outgoing['definition'], 'kind' | 'type' | 'version'> & {
    readonly topic: Pick<TopicDefinition, 'name' | 'sealedFor'>;
    readonly data: { parse(data: unknown): unknown };
  };
  readonly data: unknown;
}

/** The entry with the next sequence of its topic, which is noted in `sequences`. */
export function toEntry(message: Said, sequences: Record<string, number>, input: CommitInput): OutboxEntry {
  const { definition, data } = message;
  const { name: topic } = definition.topic;
  const sequence = (sequences[topicKey(topic)] ?? 0) + 1;
  sequences[topicKey(topic)] = sequence;
  return {
    id: `${input.id}/${topic}/${input.era}.${sequence}`,
    kind: definition.kind,
    type: definition.type,
    version: definition.version,
    topic,
    sequence,
    era: input.era,
    time: input.now,
    correlationId: input.context.correlationId ?? input.context.commandId,
    causationId: input.context.commandId,
    ...(input.traceparent !== undefined && { traceparent: input.traceparent }),
    data: data === null ? null : definition.data.parse(data),
    ...(definition.topic.sealedFor && { sealedFor: definition.topic.sealedFor }),
  };
}

/** @throws OutboxFull for more than 64 messages or 1 MB. */
export function requireRoom(id: string, outbox: readonly OutboxEntry[]): void {
  if (outbox.length <= MOST_MESSAGES && Buffer.byteLength(JSON.stringify(outbox)) <= MOST_BYTES) return;
  throw new OutboxFull(id);
}
