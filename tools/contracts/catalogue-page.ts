import type { TopicDefinition } from '../../libs/contracts/src/message';
import { fieldRows } from './field-rows';
import type { MessageVersion } from './message-version';

const head = `# Messages

Generated from \`libs/contracts\` by \`npm run contracts\`. Do not edit.

Services talk by these messages only. On the wire they are CloudEvents 1.0 in Kafka's binary mode: attributes in
headers, the data alone in the body. [asyncapi.yaml](asyncapi.yaml) says the same for tools, [schemas](schemas) has one
JSON Schema per version, and [published.json](published.json) records what was promised to readers.

- **A fact** says that something happened. It is kept for ever and holds ids, codes, numbers and dates only.
- **A document** is the latest state of one thing. Its topic is compacted; a record without a body is a tombstone: the
  thing is gone for good.
- **A sealed topic** is encrypted (JWE) to the services named, and to nobody else.
- A published version may only gain optional fields. Anything else is a new version with an upcaster from the old one.
  \`npm run contracts -- --publish\` records new versions and new optional fields, and refuses what would break a reader.
  While a new version has not left your branch, take its line out of published.json to change it.
`;

/** The catalogue for people: topics in order, and under each what travels on it, field by field. */
export function cataloguePage(versions: readonly MessageVersion[]): string {
  const topics = [...new Map(versions.map(({ topic }) => [topic.name, topic])).values()];
  const contents = topics.map(
    (topic) => `| [${topic.name}](#${anchor(topic.name)}) | ${topic.kind} | ${topic.summary} |`,
  );
  return [
    head,
    ['| topic | kind | what it carries |', '| --- | --- | --- |', ...contents].join('\n'),
    ...topics.map((topic) =>
      topicSection(
        topic,
        versions.filter(({ topic: { name } }) => name === topic.name),
      ),
    ),
  ]
    .join('\n')
    .concat('\n');
}

function topicSection(topic: TopicDefinition, versions: readonly MessageVersion[]): string {
  const owner = topic.name.split('.')[0] ?? '';
  const kept = topic.kind === 'fact' ? 'facts, kept for ever' : 'documents, compacted';
  const facts = `Written by ${owner} · ${kept} · ${String(topic.partitions)} partitions · `;
  const readers = topic.sealedFor ? `sealed for ${topic.sealedFor.join(', ')}` : 'in clear';
  const current = versions.filter((version) => version.current);
  return [
    `\n## ${topic.name}\n\n${topic.summary}\n\n${facts}${readers}`,
    ...current.map((version) => messageSection(version, versions)),
  ].join('\n');
}

function messageSection(version: MessageVersion, all: readonly MessageVersion[]): string {
  const older = all.filter(({ type, current }) => type === version.type && !current);
  const links = [version, ...older.toReversed()].map(
    ({ name, version: number, current }) =>
      `[v${String(number)}](schemas/${name}.json)${current ? '' : ' (lifted when read)'}`,
  );
  const rows = fieldRows(version.schema).map(
    ({ path, type, optional, description }) =>
      `| \`${path}\` | ${code(type)} | ${optional ? 'optional' : ''} | ${cell(description)} |`,
  );
  const table = ['| field | type | | description |', '| --- | --- | --- | --- |', ...rows];
  return `\n### ${version.type}\n\n${version.summary}\n\nVersions: ${links.join(', ')}\n\n${table.join('\n')}`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (type: string): string => (/["^]/.test(type) ? `\`${cell(type)}\`` : cell(type));
const anchor = (heading: string): string => heading.replaceAll('.', '');
