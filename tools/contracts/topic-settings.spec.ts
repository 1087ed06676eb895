import { documentTopic, factTopic } from '@champions/contracts';
import { createTopics } from '@champions/messaging';
import { topicSettings } from './topic-settings';

// Kafka's own defaults, for what the platform need not say.
const defaults = { 'cleanup.policy': 'delete' };

it.each([
  ['fact', factTopic({ name: 'intake.calls', summary: '' })],
  ['document', documentTopic({ name: 'intake.entries', summary: '' })],
] as const)('are those with which the platform creates a topic: %s', async (kind, topic) => {
  const created: { topics: { configEntries: { name: string; value: string }[] }[] }[] = [];
  const admin = {
    connect: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
    createTopics: (request: (typeof created)[number]) => Promise.resolve(created.push(request)),
  };
  await createTopics({ admin: () => admin } as unknown as Parameters<typeof createTopics>[0], [topic]);
  const entries = created[0]!.topics[0]!.configEntries.map(({ name, value }) => [name, value] as const);
  const said = Object.entries(topicSettings(kind)).map(([name, value]) => [name, String(value)] as const);
  expect({ ...defaults, ...Object.fromEntries(entries) }).toEqual(Object.fromEntries(said));
});
