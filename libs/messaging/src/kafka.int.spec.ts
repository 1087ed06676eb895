import { ConfigResourceTypes } from 'kafkajs';
import { createTopics } from './kafka';
import { noteDocument, noted, notesTopics, openTestStack, type TestStack } from './test-stack.suite';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
}, 30_000);
afterAll(() => stack.close(), 30_000);

it('topics are made as their contracts say: facts for ever, documents compacted, twelve partitions, once', async () => {
  const { kafka, prefix } = stack;
  await createTopics(kafka, notesTopics, prefix);
  await createTopics(kafka, notesTopics, prefix);
  const admin = kafka.admin();
  await admin.connect();
  const topics = [noted, noteDocument].map(({ topic }) => prefix + topic.name);
  const names = ['cleanup.policy', 'retention.ms', 'max.compaction.lag.ms'];
  const described = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: names })),
  });
  const settings = Object.fromEntries(
    described.resources.map(({ resourceName, configEntries }) => [
      resourceName.slice(prefix.length),
      Object.fromEntries(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    ]),
  );
  expect(settings[noted.topic.name]).toMatchObject({ 'cleanup.policy': 'delete', 'retention.ms': '-1' });
  expect(settings[noteDocument.topic.name]).toMatchObject({
    ...{ 'cleanup.policy': 'compact', 'max.compaction.lag.ms': '86400000' },
  });
  const metadata = await admin.fetchTopicMetadata({ topics });
  expect(metadata.topics.map(({ partitions }) => partitions.length)).toEqual([12, 12]);
  await admin.disconnect();
}, 30_000);
