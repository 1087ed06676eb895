import fastify from 'fastify';
import { type Kafka, Kafka as KafkaClient, logLevel, Partitioners } from 'kafkajs';
import mongoose, { type Connection } from 'mongoose';
import { answerQuestions } from '../child-process';
import { Moments } from './moments';

interface Note {
  readonly _id: string;
  readonly edits: number;
  readonly text: string;
}

const setting = (name: string): string => process.env[name] ?? '';
const topic = setting('LOAD_TOPIC');
const commits = new Moments();
const projections = new Moments();

/** A handler that reads, writes and sends: no outbox, no checks. */
async function startWriter(kafka: Kafka, connection: Connection): Promise<void> {
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  const notes = connection.collection<Note>('notes');
  const app = fastify();
  app.post<{ Params: { id: string }; Body: { text: string } }>(
    '/api/intake/notes/:id',
    async ({ params: { id }, body: { text } }) => {
      const edits = ((await notes.findOne({ _id: id }))?.edits ?? 0) + 1;
      await notes.updateOne({ _id: id }, { $set: { edits, text } }, { upsert: true });
      commits.add(id, edits);
      await producer.send({ topic, acks: -1, messages: [{ key: id, value: JSON.stringify({ edits, text }) }] });
      return { id, edits };
    },
  );
  await app.listen({ port: Number(setting('LOAD_PORT')), host: '127.0.0.1' });
}

/** A consumer that upserts. */
async function startReader(kafka: Kafka, connection: Connection): Promise<void> {
  const rows = connection.collection<Note>('rows');
  const consumer = kafka.consumer({ groupId: topic, maxWaitTimeInMs: 500 });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    partitionsConsumedConcurrently: 6,
    eachMessage: async ({ message }) => {
      const { edits, text } = JSON.parse(message.value?.toString() ?? '{}') as Note;
      const id = message.key?.toString() ?? '';
      await rows.updateOne({ _id: id }, { $set: { edits, text } }, { upsert: true });
      projections.add(id, edits);
    },
  });
}

/** What one writes by hand in an afternoon, on the same store and broker: `baseline.js writer` or `baseline.js reader`. */
async function main(): Promise<void> {
  const kafka = new KafkaClient({ brokers: setting('KAFKA_BROKERS').split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 12 }] });
  await admin.disconnect();
  const connection = await mongoose
    .createConnection(setting('MONGODB_URL'), { dbName: topic, writeConcern: { w: 'majority' } })
    .asPromise();
  await (process.argv[2] === 'writer' ? startWriter(kafka, connection) : startReader(kafka, connection));
  answerQuestions({
    commits: () => commits.take(),
    projections: () => projections.take(),
    cpu: () => process.cpuUsage(),
  });
}

void main();
