import { createServer, type AddressInfo } from 'node:net';
import type { DataOf, MessageDefinition } from '@champions/contracts';
import { topics } from '@champions/contracts';
import { newId } from '@champions/kernel';
import { connectKafka, connectProducer, fromRecord, type Received, sendBy } from '@champions/messaging';
import { connectStore } from '@champions/persistence';
import {
  bootService,
  IDENTITY_HEADER,
  identitySigner,
  readEnvironment,
  type ServiceDefinition,
} from '@champions/platform';
import type { Actor } from '@champions/policy';
import { testKeys } from './test-keys';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the answer; throws when it is not JSON. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test says what it expects
  json<T = Record<string, unknown>>(): T;
}

export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/**
 * Boots one real service on the local stack in a namespace of its own. Neighbours are played by `say`, which sends
 * their messages with the sequence each key needs. `stop` deletes the database and the topics.
 */
export async function bootForTest(definition: ServiceDefinition, variables: Record<string, string> = {}) {
  const namespace = `test-${newId()}-`;
  const keys = await testKeys();
  const environment = readEnvironment(definition.name, {
    ...process.env,
    ...addresses(),
    ...keys,
    CHAMPIONS_NAMESPACE: namespace,
    LOG_LEVEL: 'error',
    ...variables,
  });
  const service = await bootService(definition, {
    ...environment,
    port: environment.port === 1 ? 0 : environment.port,
  });
  const { port } = service.app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const sign = await identitySigner(JSON.parse(keys.GATEWAY_PRIVATE_KEY) as Record<string, string>);
  const kafka = connectKafka(environment.variables.KAFKA_BROKERS, 'test');
  const producer = await connectProducer(kafka);
  const send = sendBy(producer, 'test', namespace);
  const sequences = new Map<string, number>();

  return {
    url,
    namespace,
    environment,
    app: service.app,

    /** Requests in the name of a person, or of nobody. */
    as:
      (actor: Actor | null): Ask =>
      async (method, path, body, headers = {}) => {
        const response = await fetch(url + path, {
          method,
          headers: {
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...(actor && { [IDENTITY_HEADER]: await sign(actor) }),
            ...headers,
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        return {
          status: response.status,
          headers: response.headers,
          text,
          json: (() => JSON.parse(text) as unknown) as Answer['json'],
        };
      },

    /** Says a neighbour's message; null is a tombstone. */
    say: async <D extends MessageDefinition>(message: D, key: string, data: DataOf<D> | null): Promise<void> => {
      const topic = message.topic.name;
      const sequence = (sequences.get(`${topic}/${key}`) ?? 0) + 1;
      sequences.set(`${topic}/${key}`, sequence);
      const { kind, type, version } = message;
      const id = `${key}/${topic}/1.${sequence}`;
      const entry = {
        id,
        kind,
        type,
        version,
        topic,
        sequence,
        era: 1,
        time: new Date(),
        correlationId: id,
        causationId: id,
        data,
      };
      await send([{ aggregateId: key, entry }]);
    },

    /** All messages of a topic so far, as they lie there. */
    messages: async (message: MessageDefinition): Promise<readonly Received[]> => {
      const topic = namespace + message.topic.name;
      let missing = await countMessages(kafka, topic);
      const found: Received[] = [];
      if (missing === 0) return found;
      const consumer = kafka.consumer({ groupId: `${namespace}reader-${newId()}` });
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      await new Promise<void>((resolve, reject) => {
        consumer
          .run({
            eachMessage: ({ partition, message: record }) => {
              found.push(fromRecord(message.topic.name, partition, record));
              missing -= 1;
              if (missing === 0) resolve();
              return Promise.resolve();
            },
          })
          .catch(reject);
      });
      await consumer.disconnect();
      return found.filter(({ type }) => type === message.type);
    },

    stop: async (): Promise<void> => {
      await service.stop();
      await producer.disconnect();
      const admin = kafka.admin();
      await admin.connect();
      await admin.deleteTopics({ topics: topics.map(({ name }) => namespace + name) });
      await admin.disconnect();
      const connection = await connectStore(environment.variables.MONGODB_URL, namespace + definition.name);
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

async function countMessages(kafka: ReturnType<typeof connectKafka>, topic: string): Promise<number> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const offsets = await eventually(() => admin.fetchTopicOffsets(topic).catch(whileItIsMade), `a leader of ${topic}`);
    return offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  } finally {
    await admin.disconnect();
  }
}

// A topic made a moment ago has no leader yet.
function whileItIsMade(error: unknown): null {
  if (error instanceof Error && 'type' in error && error.type === 'NOT_LEADER_FOR_PARTITION') return null;
  throw error;
}

function addresses(): Record<string, string> {
  const local = (service: string) => [`${service}_URL`, 'http://127.0.0.1:1'] as const;
  const services = ['GATEWAY', 'IDENTITY', 'COMPETITIONS', 'INTAKE', 'JUDGING', 'NOTIFICATIONS', 'PUBLICATION'];
  return {
    PUBLIC_URL: 'http://champions.example',
    HMAC_SECRET: 'a secret for tests, long enough to be one',
    ...Object.fromEntries(services.map(local)),
  };
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks again until the probe answers with something. @throws Error after 20 s. */
export async function eventually<T>(probe: () => Promise<T | null | undefined | false>, what = 'it'): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await probe();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`${what} did not happen within 20 s`);
    await new Promise((next) => setTimeout(next, 20));
  }
}
