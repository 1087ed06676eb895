import { stringify } from 'yaml';
import type { TopicDefinition } from '../../libs/contracts/src/message';
import { cloudEventHeaders } from './cloud-event-headers';
import { draft7Schemas } from './draft7-schemas';
import type { MessageVersion } from './message-version';
import { topicSettings } from './topic-settings';

const BINDING = '0.5.0';

/** The AsyncAPI 3.0 document of all topics and messages, complete in itself. */
export function asyncApiDocument(versions: readonly MessageVersion[]): string {
  const topics = [...new Map(versions.map(({ topic }) => [topic.name, topic])).values()];
  const document = {
    asyncapi: '3.0.0',
    id: 'urn:champions:messages',
    info: {
      title: 'Digital Champions: facts and documents',
      version: '1.0.0',
      description: 'Generated from libs/contracts by `npm run contracts`. Do not edit.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(topics.map((topic) => [topic.name, channel(topic, versions)])),
    operations: Object.fromEntries(topics.map((topic) => [`send.${topic.name}`, operation(topic, versions)])),
    components: {
      messages: Object.fromEntries(versions.map((version) => [version.name, message(version)])),
      schemas: {
        CloudEventHeaders: cloudEventHeaders,
        ...Object.fromEntries(versions.flatMap(({ name, schema }) => Object.entries(draft7Schemas(name, schema)))),
      },
    },
  };
  return stringify(document, { lineWidth: 120, aliasDuplicateObjects: false });
}

function channel(topic: TopicDefinition, versions: readonly MessageVersion[]) {
  const here = versions.filter((version) => version.topic.name === topic.name);
  return {
    address: topic.name,
    title: topic.name,
    summary: topic.summary,
    description: describe(topic),
    messages: Object.fromEntries(here.map(({ name }) => [name, { $ref: `#/components/messages/${name}` }])),
    bindings: {
      kafka: {
        topic: topic.name,
        partitions: topic.partitions,
        topicConfiguration: topicSettings(topic.kind),
        bindingVersion: BINDING,
      },
    },
  };
}

function operation(topic: TopicDefinition, versions: readonly MessageVersion[]) {
  const current = versions.filter((version) => version.topic.name === topic.name && version.current);
  const owner = topic.name.split('.')[0] ?? topic.name;
  return {
    action: 'send',
    title: `${owner} writes ${topic.name}`,
    channel: { $ref: `#/channels/${topic.name}` },
    messages: current.map(({ name }) => ({ $ref: `#/channels/${topic.name}/messages/${name}` })),
  };
}

function message({ name, topic, summary, current }: MessageVersion) {
  return {
    name,
    title: name,
    summary: current ? summary : `${summary} An older version, still on the topic.`,
    contentType: topic.sealedFor ? 'application/jose+json' : 'application/json',
    headers: {
      allOf: [
        { $ref: '#/components/schemas/CloudEventHeaders' },
        { type: 'object', properties: { ce_type: { const: name } } },
      ],
    },
    payload: { $ref: `#/components/schemas/${name}` },
    bindings: {
      kafka: { key: { type: 'string', description: 'The id of the aggregate.' }, bindingVersion: BINDING },
    },
  };
}

function describe({ kind, sealedFor }: TopicDefinition): string {
  const kept =
    kind === 'fact'
      ? 'Facts: kept for ever, in order for each key.'
      : 'Documents: the latest state of each key is kept; a record without a body is a tombstone, the thing is gone.';
  return sealedFor ? `${kept} Sealed: the body is a JWE that only ${sealedFor.join(', ')} can open.` : kept;
}
