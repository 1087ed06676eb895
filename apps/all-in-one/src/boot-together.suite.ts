import { type DataOf, type MessageDefinition, topics } from '@champions/contracts';
import { newId } from '@champions/kernel';
import { connectKafka, connectProducer, sendBy } from '@champions/messaging';
import { connectStore } from '@champions/persistence';
import {
  bootService,
  IDENTITY_HEADER,
  identitySigner,
  readEnvironment,
  type RunningService,
  type ServiceDefinition,
  type ServiceName,
} from '@champions/platform';
import type { Actor } from '@champions/policy';
import { type Answer, eventually, freePort, testKeys } from '@champions/testing/stack';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Asking {
  readonly as?: Actor;
  readonly cookie?: string;
  readonly body?: unknown;
}

export type Together = Awaited<ReturnType<typeof bootTogether>>;

const SERVICES = ['GATEWAY', 'IDENTITY', 'COMPETITIONS', 'INTAKE', 'JUDGING', 'NOTIFICATIONS', 'PUBLICATION'];

const stack = join(process.env['CHAMPIONS_STATE_DIR'] ?? '.local', 'stack.json');
const { inboxUrl } = JSON.parse(readFileSync(stack, 'utf8')) as { readonly inboxUrl: string };

/** What a pattern finds in one of the letters to an address, once such a letter has come. */
export function foundInLetterTo(address: string, pattern: RegExp): Promise<string> {
  return eventually(async () => {
    const url = `${inboxUrl}/api/email?to=${encodeURIComponent(address)}`;
    const letters = (await (await fetch(url, { headers: { connection: 'close' } })).json()) as { text: string }[];
    return letters.map(({ text }) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  }, `a letter to ${address}`);
}

/** Boots several services in one namespace of the local stack, talking to each other as they do when they run. */
export async function bootTogether(definitions: readonly ServiceDefinition[]) {
  const namespace = `test-${newId()}-`;
  const keys = await testKeys();
  const urls = await Promise.all(
    SERVICES.map(async (name) => [`${name}_URL`, `http://127.0.0.1:${String(await freePort())}`] as const),
  );
  const variables = {
    ...process.env,
    ...Object.fromEntries(urls),
    ...keys,
    PUBLIC_URL: 'http://champions.example',
    HMAC_SECRET: 'a secret for tests, long enough to be one',
    CHAMPIONS_NAMESPACE: namespace,
    LOG_LEVEL: 'error',
  };
  const environmentOf = (name: ServiceName) => readEnvironment(name, variables);
  const running: RunningService[] = [];
  for (const definition of definitions) running.push(await bootService(definition, environmentOf(definition.name)));
  const sign = await identitySigner(JSON.parse(keys.GATEWAY_PRIVATE_KEY) as Record<string, string>);
  const { MONGODB_URL, KAFKA_BROKERS } = environmentOf('gateway').variables;
  const kafka = connectKafka(KAFKA_BROKERS, 'test');
  const producer = await connectProducer(kafka);
  const send = sendBy(producer, 'test', namespace);

  return {
    /** A request to one service, in the name of a person or with a browser's cookie. */
    ask: async (service: ServiceName, method: string, path: string, { as, cookie, body }: Asking = {}) => {
      const response = await fetch(`http://127.0.0.1:${String(environmentOf(service).port)}${path}`, {
        method,
        headers: {
          connection: 'close',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(as && { [IDENTITY_HEADER]: await sign(as) }),
          ...(cookie !== undefined && { cookie }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
        json: (() => JSON.parse(text) as unknown) as Answer['json'],
      };
    },

    /** Says the first message of a key in the name of a service that was not booted. */
    say: async <D extends MessageDefinition>(message: D, key: string, data: DataOf<D>): Promise<void> => {
      const { kind, type, version } = message;
      const topic = message.topic.name;
      const id = `${key}/${topic}/1.1`;
      const about = { sequence: 1, era: 1, time: new Date(), correlationId: id, causationId: id };
      await send([{ aggregateId: key, entry: { ...about, id, kind, type, version, topic, data } }]);
    },

    /** The collections, as service.collection, in which a text is written anywhere. */
    whereIs: async (text: string): Promise<readonly string[]> => {
      const places: string[] = [];
      for (const { name } of definitions) {
        const store = await connectStore(MONGODB_URL, namespace + name);
        for (const collection of (await store.db?.collections()) ?? [])
          if (JSON.stringify(await collection.find().toArray()).includes(text))
            places.push(`${name}.${collection.collectionName}`);
        await store.close();
      }
      return places.sort();
    },

    stop: async (): Promise<void> => {
      await Promise.all(running.map((service) => service.stop()));
      await producer.disconnect();
      const admin = kafka.admin();
      await admin.connect();
      await admin.deleteTopics({ topics: topics.map(({ name }) => namespace + name) });
      await admin.disconnect();
      for (const { name } of definitions) {
        const store = await connectStore(MONGODB_URL, namespace + name);
        await store.dropDatabase();
        await store.close();
      }
    },
  };
}
