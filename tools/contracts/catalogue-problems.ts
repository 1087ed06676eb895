import type { MessageDefinition, TopicDefinition } from '../../libs/contracts/src/message';
import { type JsonSchema, jsonSchemaOf } from '../../libs/contracts/src/message.json-schema';
import { fieldRows } from './field-rows';
import { nameOf } from './message-version';

/** Text in a fact that is neither an id nor a code would stay for ever and may be about a person. */
const idOrCode = /(?:Id|Ids|By|Number|Code|Key|Digest)$|^(?:id|ids|key|code|slug|zone)$/;

/** What is wrong with the catalogue itself, whatever was published: one sentence per fault. */
export function catalogueProblems(catalogue: readonly MessageDefinition[]): readonly string[] {
  const topics = new Map<string, TopicDefinition>();
  const names = new Set<string>();
  return catalogue.flatMap((definition) => {
    const { topic, type, version } = definition;
    const name = nameOf(definition);
    const problems: string[] = [];
    if (names.has(name)) problems.push('is declared twice');
    names.add(name);
    if (!Number.isInteger(version) || version < 1) problems.push('versions count from 1');
    const declared = topics.get(topic.name) ?? topic;
    topics.set(topic.name, declared);
    if (declared !== topic) problems.push(`${topic.name} is declared twice`);
    if (serviceOf(type) !== serviceOf(topic.name)) problems.push(`${topic.name} belongs to another service`);
    if (definition.kind === 'fact') problems.push(...freeText(jsonSchemaOf(definition)));
    return problems.map((problem) => `${name}: ${problem}`);
  });
}

function freeText(schema: JsonSchema): readonly string[] {
  return fieldRows(schema)
    .filter(({ path, type }) => /\bstring$/.test(type) && !idOrCode.test(fieldName(path)))
    .map(({ path }) => `${path} is free text, and a fact holds ids, codes, numbers and dates only`);
}

const serviceOf = (name: string): string => name.split('.')[0] ?? '';
const fieldName = (path: string): string =>
  path
    .replaceAll(/\[\]|\{\}/g, '')
    .split('.')
    .at(-1) ?? '';
