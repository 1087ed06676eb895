import { compareSchemas, withoutAnnotations } from './compatibility';
import type { MessageDefinition, MessageKind } from './message';
import { type JsonSchema, jsonSchemaOf } from './message.json-schema';

/** What was promised to readers of one version of a message. */
export interface PublishedMessage {
  readonly type: string;
  readonly version: number;
  readonly kind: MessageKind;
  readonly topic: string;
  readonly partitions: number;
  readonly sealedFor?: readonly string[];
  readonly schema: JsonSchema;
}

/** The promise that a definition makes once it is published. */
export function promiseOf(definition: MessageDefinition): PublishedMessage {
  const { type, version, kind, topic } = definition;
  const sealed = topic.sealedFor ? { sealedFor: [...topic.sealedFor].sort() } : {};
  const schema = withoutAnnotations(jsonSchemaOf(definition));
  return { type, version, kind, topic: topic.name, partitions: topic.partitions, ...sealed, schema };
}

/**
 * What in the catalogue breaks a promise already made: to readers of messages on the topics, and to the messages
 * themselves, which stay there for ever.
 * @returns Sentences that begin with the version they are about; empty when everything published still holds.
 */
export function brokenPromises(
  published: readonly PublishedMessage[],
  catalogue: readonly MessageDefinition[],
): readonly string[] {
  return published.flatMap((promise) => {
    const sameType = catalogue.filter(({ type }) => type === promise.type);
    const same = sameType.find(({ version }) => version === promise.version);
    const latest = sameType.toSorted((a, b) => b.version - a.version)[0];
    const problems = latest
      ? [
          ...(same ? compareSchemas(promise.schema, promiseOf(same).schema) : []),
          ...topicChanges(promise, promiseOf(latest)),
          ...missingUpcasters(promise, latest),
        ]
      : ['was removed; its messages stay on the topic and need a reader'];
    return problems.map((problem) => `${promise.type}.v${String(promise.version)}: ${problem}`);
  });
}

function topicChanges(promise: PublishedMessage, current: PublishedMessage): readonly string[] {
  const differences = (['kind', 'topic', 'partitions'] as const)
    .filter((name) => promise[name] !== current[name])
    .map((name) => `${name} was ${String(promise[name])} and is now ${String(current[name])}`);
  if ((promise.sealedFor === undefined) !== (current.sealedFor === undefined)) {
    return [...differences, `was ${sealing(promise)} and is now ${sealing(current)}`];
  }
  const lost = (promise.sealedFor ?? []).filter((service) => !current.sealedFor?.includes(service));
  return [...differences, ...lost.map((service) => `${service} can no longer read it`)];
}

function missingUpcasters(promise: PublishedMessage, latest: MessageDefinition): readonly string[] {
  if (latest.version < promise.version) return [`the catalogue knows it only up to v${String(latest.version)}`];
  const steps = Array.from({ length: latest.version - promise.version }, (_, index) => promise.version + index);
  return steps
    .filter((from) => !(from in latest.upcasters))
    .map((from) => `v${String(latest.version)} has no upcaster from v${String(from)} to v${String(from + 1)}`);
}

const sealing = ({ sealedFor }: PublishedMessage): string => (sealedFor ? 'sealed' : 'in clear');
