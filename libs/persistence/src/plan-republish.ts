import type { AggregateChange } from './aggregate-documents';
import type { AggregateType } from './aggregate-type';
import { type CommitInput, requireRoom, type Said, toEntry } from './plan-commit';
import type { OutboxEntry, StoredAggregate } from './stored-aggregate';

/** A document that was sent; as much of it as it takes to send its tombstone. */
export type SentDocument = Pick<OutboxEntry, 'topic' | 'type' | 'version'>;

/**
 * Works out the write that sends documents again as they are now, with new sequences; the state stays as it is.
 * What waits in the outbox anyway is left alone.
 * @param sent only these, and a tombstone for those of them that are no more; all documents when left out.
 * @returns null when there is nothing to say.
 */
export function planRepublish<State, Fact>(
  type: AggregateType<State, Fact>,
  stored: StoredAggregate,
  state: State,
  sent: readonly SentDocument[] | undefined,
  { id, context, now, era }: CommitInput,
): AggregateChange | null {
  const waiting = new Set(stored.outbox.filter(({ kind }) => kind === 'document').map(({ topic }) => topic));
  const said = toSay(type.documents?.(state) ?? [], sent).filter(
    ({ definition }) => !waiting.has(definition.topic.name),
  );
  if (said.length === 0) return null;
  const sequences: Record<string, number> = stored.era === era ? { ...stored.sequences } : {};
  const append = said.map((one) => toEntry(one, sequences, { id, context, now, era }));
  requireRoom(id, [...stored.outbox, ...append]);
  const { commandId, actorId } = context;
  const trail = { revision: stored.revision + 1, at: now, actorId, commandId, facts: [] };
  const { dueAt } = stored;
  return { state, schema: type.schema, era, sequences, dueAt, commandId, trail, append, drop: [] };
}

function toSay(documents: readonly Said[], sent: readonly SentDocument[] | undefined): readonly Said[] {
  if (!sent) return documents;
  const once = new Map(sent.map((one) => [one.topic, one]));
  return [...once.values()].map(
    (one) => documents.find(({ definition }) => definition.topic.name === one.topic) ?? tombstoneOf(one),
  );
}

function tombstoneOf({ topic, type, version }: SentDocument): Said {
  const definition = { kind: 'document' as const, type, version, topic: { name: topic }, data: { parse: () => null } };
  return { definition, data: null };
}
