import type { ProducerBatch } from 'kafkajs';
import { sendBy } from './kafka';
import type { Outbound } from './relay';

const outbound = (aggregateId: string, topic: string, sequence: number): Outbound => ({
  aggregateId,
  entry: {
    ...{ id: `${aggregateId}/${topic}/1.${sequence}`, kind: 'fact', type: 'test.noted', version: 2, topic, sequence },
    ...{ era: 1, time: new Date('2021-09-15T12:00:00Z'), correlationId: 'cor', causationId: 'cau', data: { n: 1 } },
  },
});

it('a batch waits for all in-sync replicas, keeps the order of each topic, and travels as CloudEvents', async () => {
  const batches: ProducerBatch[] = [];
  const producer = {
    sendBatch: (batch: ProducerBatch) => {
      batches.push(batch);
      return Promise.resolve([]);
    },
  };
  const send = sendBy(producer, 'intake', 'x-');
  await send([outbound('a', 'facts', 1), outbound('b', 'others', 1), outbound('a', 'facts', 2)]);
  expect(batches[0]?.acks).toBe(-1);
  const sent = batches[0]?.topicMessages?.map(({ topic, messages }) => [
    topic,
    messages.map(({ headers }) => headers?.['ce_id']),
  ]);
  expect(sent).toEqual([
    ['x-facts', ['a/facts/1.1', 'a/facts/1.2']],
    ['x-others', ['b/others/1.1']],
  ]);
  expect(batches[0]?.topicMessages?.[0]?.messages[0]).toEqual({
    ...{ key: 'a', value: '{"n":1}', timestamp: '1631707200000' },
    headers: {
      ...{ ce_specversion: '1.0', ce_id: 'a/facts/1.1', ce_type: 'test.noted.v2', ce_source: '/champions/intake' },
      ...{ ce_subject: 'a', ce_time: '2021-09-15T12:00:00.000Z', ce_sequence: '1', ce_era: '1' },
      ...{ ce_correlationid: 'cor', ce_causationid: 'cau', 'content-type': 'application/json' },
    },
  });
});
