import type { PublishedMessage } from '../../libs/contracts/src/compatibility-record';
import type { MessageDefinition, TopicDefinition } from '../../libs/contracts/src/message';
import { type JsonSchema, jsonSchemaOf } from '../../libs/contracts/src/message.json-schema';

/** One version of a message as the documents show it: those of the catalogue, and older ones still on a topic. */
export interface MessageVersion {
  /** `intake.proposal-submitted.v1`, as in the `ce_type` header. */
  readonly name: string;
  readonly type: string;
  readonly version: number;
  readonly topic: TopicDefinition;
  readonly summary: string;
  readonly schema: JsonSchema;
  /** The version that is written today; older ones are lifted to it when they are read. */
  readonly current: boolean;
}

/** Every version a reader can meet, ordered by topic, type and version. */
export function messageVersions(
  catalogue: readonly MessageDefinition[],
  published: readonly PublishedMessage[],
): readonly MessageVersion[] {
  const latest = new Map<string, MessageDefinition>();
  for (const definition of catalogue) {
    if (definition.version > (latest.get(definition.type)?.version ?? 0)) latest.set(definition.type, definition);
  }
  const declared = catalogue.map((definition) => ({
    ...{ name: nameOf(definition), type: definition.type, version: definition.version, topic: definition.topic },
    ...{ summary: definition.summary, schema: jsonSchemaOf(definition) },
    current: latest.get(definition.type) === definition,
  }));
  const names = new Set(declared.map(({ name }) => name));
  const older = published.flatMap((promise) => {
    const successor = latest.get(promise.type);
    return successor && !names.has(nameOf(promise)) ? [olderVersion(promise, successor)] : [];
  });
  return [...declared, ...older].sort(
    (a, b) => compare(a.topic.name, b.topic.name) || compare(a.type, b.type) || a.version - b.version,
  );
}

/** How a version is called on the wire and in file names. */
export function nameOf({ type, version }: { readonly type: string; readonly version: number }): string {
  return `${type}.v${String(version)}`;
}

function olderVersion(promise: PublishedMessage, { topic, summary }: MessageDefinition): MessageVersion {
  const { type, version } = promise;
  const name = nameOf(promise);
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  const schema = { $schema, title: name, description: summary, ...promise.schema };
  return { name, type, version, topic, summary, schema, current: false };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
