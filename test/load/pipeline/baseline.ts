import { readEnvironment } from '@champions/platform';
import fastify from 'fastify';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import mongoose from 'mongoose';
import { Latencies } from './latencies';

/**
 * What one writes by hand in an afternoon, on the same store and broker: a handler that reads, writes and sends, and a
 * consumer that upserts. No outbox, no checks: `baseline.js writer` or `baseline.js reader`.
 */
async function main(): Promise<void> {
  const isWriter = process.argv[2] === 'writer';
  const { variables, namespace, port } = readEnvironment(isWriter ? 'intake' : 'judging');
  const topic = `${namespace}baseline`;
  const kafka = new Kafka({ brokers: variables.KAFKA_BROKERS.split(','), logLevel: logLevel.NOTHING });
  const connection = await mongoose
    .createConnection(variables.MONGODB_URL, { dbName: `${namespace}baseline` })
    .asPromise();
  const collection = (name: string) => connection.collection<{ _id: string; edits: number }>(name);
  const app = fastify();
  if (isWriter) {
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    const notes = collection('notes');
    app.post<{ Params: { id: string }; Body: { text: string } }>(
      '/api/intake/notes/:id',
      async ({ params: { id }, body: { text } }) => {
        const edits = ((await notes.findOne({ _id: id }))?.edits ?? 0) + 1;
        const at = new Date();
        await notes.updateOne({ _id: id }, { $set: { edits, text } }, { upsert: true });
        await producer.send({ topic, acks: -1, messages: [{ key: id, value: JSON.stringify({ edits, text, at }) }] });
        return { id, edits };
      },
    );
  } else {
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 12 }] });
    await admin.disconnect();
    const latencies = new Latencies();
    const rows = collection('rows');
    const consumer = kafka.consumer({ groupId: `${namespace}baseline`, maxWaitTimeInMs: 500 });
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      partitionsConsumedConcurrently: 6,
      eachMessage: async ({ message }) => {
        const { at, ...data } = JSON.parse(message.value?.toString() ?? '{}') as { at: string };
        latencies.add(new Date(at));
        await rows.updateOne({ _id: message.key?.toString() ?? '' }, { $set: data }, { upsert: true });
      },
    });
    app.get('/api/judging/latencies', () => latencies.take());
  }
  await app.listen({ port, host: '127.0.0.1' });
  process.send?.('ready');
}

void main();
