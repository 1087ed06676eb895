import { createConnection, type Socket } from 'node:net';
import { newId, SystemClock } from '@champions/kernel';
import { type ISocketFactory, Kafka, logLevel } from 'kafkajs';
import { type ConsumerOptions, type RunningConsumer, startConsumer } from './consumer';
import { createTopics, sendBy } from './kafka';
import { ParkedMessages } from './parked-messages';
import { noted, notesTopics, openTestStack, type TestStack, until } from './test-stack.suite';

let stack: TestStack;
let parked: ParkedMessages;
let running: RunningConsumer | undefined;
const clock = new SystemClock();
beforeAll(async () => {
  stack = await openTestStack();
  parked = new ParkedMessages(stack.database);
  await parked.prepare();
}, 30_000);
afterEach(async () => {
  const last = running;
  running = undefined;
  await last?.disconnect();
}, 30_000);
afterAll(() => stack.close(), 30_000);

/** A topic of its own, and a consumer with one handler. */
async function given(
  handle: (message: string) => Promise<void>,
  more: Partial<ConsumerOptions> = {},
  kafka = stack.kafka,
) {
  const prefix = `${stack.prefix}${newId()}-`;
  await createTopics(kafka, notesTopics, prefix);
  const topic = prefix + noted.topic.name;
  const send = sendBy(stack.producer, 'notes', prefix);
  const faults: unknown[] = [];
  const start = async () => {
    running = await startConsumer(kafka, {
      ...{ groupId: 'reader', topics: [noted.topic.name], prefix, onFault: (error) => faults.push(error) },
      handlers: [
        {
          ...{ name: newId(), parked, clock, wait: () => new Promise((next) => setImmediate(next)) },
          handle: ({ key, sequence }) => handle(`${key}.${sequence}`),
        },
      ],
      ...more,
    });
  };
  await start();
  return {
    faults,
    start,
    say: (key: string, sequence: number) =>
      send([
        {
          aggregateId: key,
          entry: {
            ...{ id: `${key}/1.${sequence}`, kind: 'fact', type: noted.type, version: 1, topic: noted.topic.name },
            ...{ sequence, era: 1, time: clock.now(), correlationId: 'c', causationId: 'c', data: { n: sequence } },
          },
        },
      ]),
    committed: async () => {
      const admin = stack.kafka.admin();
      await admin.connect();
      const [offsets] = await admin.fetchOffsets({ groupId: `${prefix}reader`, topics: [topic] });
      await admin.disconnect();
      return offsets!.partitions.reduce((sum, { offset }) => sum + Math.max(0, Number(offset)), 0);
    },
  };
}

it('commits after the effect, and lets a stopped consumer end what it has begun', async () => {
  let finish = (): void => undefined;
  const begun: string[] = [];
  const reader = await given((message) => {
    begun.push(message);
    return message === 'a.1' ? new Promise((done) => (finish = done)) : Promise.resolve();
  });
  await reader.say('a', 1);
  await until(() => Promise.resolve(begun.length === 1));
  expect(await reader.committed()).toBe(0);
  const stopping = running!.disconnect();
  finish();
  await stopping;
  expect(await reader.committed()).toBe(1);
  await reader.start();
  await reader.say('a', 2);
  await until(() => Promise.resolve(begun.length === 2));
  expect(begun).toEqual(['a.1', 'a.2']);
}, 60_000);

it('rests while a dependency is down, skips and parks nothing, and goes on in order when it is back', async () => {
  const state = { down: true };
  const done: string[] = [];
  const reader = await given((message) => {
    if (state.down) return Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    done.push(message);
    return Promise.resolve();
  });
  for (const sequence of [1, 2, 3]) await reader.say('a', sequence);
  await until(() => Promise.resolve(reader.faults.length >= 2));
  expect([await reader.committed(), done, await parked.count()]).toEqual([0, [], 0]);
  state.down = false;
  await until(() => Promise.resolve(done.length >= 3));
  expect(done).toEqual(['a.1', 'a.2', 'a.3']);
  await until(async () => (await reader.committed()) === 3);
}, 60_000);

it('keeps its place in the group while a handler takes longer than a session', async () => {
  const begun: string[] = [];
  const reader = await given(
    async (message) => {
      begun.push(message);
      if (message === 'slow.1') await new Promise((done) => setTimeout(done, 8_000));
    },
    { sessionTimeoutMs: 6_000 },
  );
  await reader.say('slow', 1);
  await until(async () => (await reader.committed()) === 1);
  await reader.say('slow', 2);
  await until(() => Promise.resolve(begun.length >= 2));
  expect(begun).toEqual(['slow.1', 'slow.2']);
}, 60_000);

describe('when Kafka is gone', () => {
  const broker = { down: false };
  const sockets = new Set<Socket>();
  /** Sockets to the broker that a test can cut. */
  const socketFactory: ISocketFactory = ({ host, port, onConnect }) => {
    const socket = createConnection(broker.down ? { host: '127.0.0.1', port: 1 } : { host, port }, onConnect);
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    return socket;
  };
  const cut = (): void => {
    broker.down = true;
    for (const socket of sockets) socket.destroy(Object.assign(new Error('cut'), { code: 'ECONNRESET' }));
  };
  const cuttable = () =>
    new Kafka({
      ...{ clientId: 'cuttable', brokers: process.env['KAFKA_BROKERS']!.split(','), logLevel: logLevel.NOTHING },
      ...{ socketFactory, retry: { retries: 8 } },
    });
  afterEach(() => {
    broker.down = false;
  });

  it('goes on where it stood when it is back', async () => {
    const done: string[] = [];
    const reader = await given((message) => Promise.resolve(void done.push(message)), {}, cuttable());
    await reader.say('a', 1);
    await until(() => Promise.resolve(done.length === 1));
    cut();
    await reader.say('a', 2);
    await until(() => Promise.resolve(sockets.size === 0));
    broker.down = false;
    await until(() => Promise.resolve(done.includes('a.2')));
    expect(new Set(done)).toEqual(new Set(['a.1', 'a.2']));
  }, 60_000);

  it('stops within a bounded time', async () => {
    const done: string[] = [];
    const reader = await given((message) => Promise.resolve(void done.push(message)), {}, cuttable());
    await reader.say('a', 1);
    await until(() => Promise.resolve(done.length === 1));
    cut();
    const asked = performance.now();
    const last = running!;
    running = undefined;
    await last.disconnect();
    broker.down = false;
    expect(performance.now() - asked).toBeLessThan(12_000);
  }, 60_000);
});

it('parked bodies go by themselves after 90 days', async () => {
  const indexes = await stack.database.collection('parked').indexes();
  expect(indexes).toContainEqual(expect.objectContaining({ key: { expireAt: 1 }, expireAfterSeconds: 0 }));
  const now = new Date('2021-09-15T12:00:00Z');
  const message = { topic: 't', partition: 0, offset: '1', key: 'expiring' } as never;
  await parked.park('consumer', message, 'reason', now);
  const kept = await stack.database.collection('parked').findOne({ key: 'expiring' });
  expect(kept?.['expireAt']).toEqual(new Date('2021-12-14T12:00:00Z'));
});
