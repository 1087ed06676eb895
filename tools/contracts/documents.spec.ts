import Ajv from 'ajv/dist/2020';
import { parse } from 'yaml';
import { promiseOf } from '../../libs/contracts/src/compatibility-record';
import { asyncApiProblems } from './asyncapi-problems';
import { documents } from './documents';
import { callClosedV1, testCatalogue } from './test-catalogue';

const published = [promiseOf(callClosedV1)];
const files = documents(testCatalogue, published);
const file = (path: string) => files.get(path) ?? '';

it('are the same bytes whatever the order of the catalogue', () => {
  expect([...documents(testCatalogue.toReversed(), published)]).toEqual([...files]);
});

it('have one JSON Schema per version, also of an old one that the catalogue no longer declares', () => {
  expect([...files.keys()]).toEqual([
    'README.md',
    'asyncapi.yaml',
    'schemas/intake.call-closed.v1.json',
    'schemas/intake.call-closed.v2.json',
    'schemas/judging.decision.v1.json',
  ]);
  const ajv = new Ajv({ formats: { 'date-time': true } });
  const accepts = (name: string, data: unknown) =>
    ajv.compile(JSON.parse(file(`schemas/${name}.json`)) as object)(data);
  expect(accepts('intake.call-closed.v1', { callId: 'c' })).toBe(true);
  expect(accepts('intake.call-closed.v2', { callId: 'c' })).toBe(false);
  expect(accepts('intake.call-closed.v2', { callId: 'c', at: '2021-09-15T22:00:00Z', unknown: 1 })).toBe(true);
});

describe('asyncapi.yaml', () => {
  const document = parse(file('asyncapi.yaml')) as Record<string, Record<string, Record<string, object>>>;

  it('is AsyncAPI to its own parser', async () => {
    expect(await asyncApiProblems(file('asyncapi.yaml'))).toEqual([]);
  });

  it('is refused by that parser when it is broken', async () => {
    const broken = file('asyncapi.yaml').replace('action: send', 'action: shout');
    expect(await asyncApiProblems(broken)).not.toEqual([]);
  });

  it('has each topic as a channel with its settings in Kafka', () => {
    const { channels } = document;
    expect(Object.keys(channels!)).toEqual(['intake.calls', 'judging.decisions']);
    expect(channels!['intake.calls']!.bindings).toEqual({
      kafka: {
        topic: 'intake.calls',
        partitions: 12,
        topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1 },
        bindingVersion: '0.5.0',
      },
    });
  });

  it('lists old versions as readable and only the current one as written', () => {
    const { channels, operations } = document;
    expect(Object.keys(channels!['intake.calls']!.messages!)).toEqual([
      'intake.call-closed.v1',
      'intake.call-closed.v2',
    ]);
    expect(operations!['send.intake.calls']!.messages).toEqual([
      { $ref: '#/channels/intake.calls/messages/intake.call-closed.v2' },
    ]);
  });

  it('resolves a type that contains itself inside the document', () => {
    const schemas = document.components!.schemas as Record<string, { properties: Record<string, unknown> }>;
    expect(schemas['judging.decision.v1']!.properties.form).toEqual({
      $ref: '#/components/schemas/judging.decision.v1.__schema0',
    });
    expect(schemas['judging.decision.v1.__schema0']!.properties.then).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/judging.decision.v1.__schema0' },
    });
  });
});

describe('README.md', () => {
  it('says what a topic carries and who may read it', () => {
    expect(file('README.md')).toContain(
      '## judging.decisions\n\nDecisions.\n\n' +
        'Written by judging · documents, compacted · 12 partitions · sealed for publication\n',
    );
  });

  it('has a table of fields for the current version, and links to every version', () => {
    expect(file('README.md')).toContain(
      `### intake.call-closed

The call closed.

Versions: [v2](schemas/intake.call-closed.v2.json), [v1](schemas/intake.call-closed.v1.json) (lifted when read)

| field | type | | description |
| --- | --- | --- | --- |
| \`callId\` | string |  |  |
| \`at\` | date-time |  | When, by the server. |
| \`late\` | integer | optional |  |
`,
    );
  });
});
