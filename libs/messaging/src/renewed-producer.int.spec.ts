import { createConnection, type Socket } from 'node:net';
import { type ISocketFactory, Kafka, logLevel, Partitioners } from 'kafkajs';
import { createTopics } from './kafka';
import { readTopics } from './read-topics';
import { RenewedProducer } from './renewed-producer';
import { noted, notesTopics, openTestStack, type TestStack } from './test-stack.suite';

let stack: TestStack;
beforeAll(async () => {
  stack = await openTestStack();
  await createTopics(stack.kafka, notesTopics, stack.prefix);
  // A new topic may be without a leader for a moment, and the clients below hardly try again.
  const patient = new RenewedProducer(stack.kafka);
  await patient.send(message('begin', 'the topic has its leader'));
  await patient.disconnect();
}, 30_000);
afterAll(() => stack.close(), 30_000);

/** A client whose next request reaches the broker and whose answer does not, after which it is cut off for a while. */
function losingOneAnswer({ staysDown = true, retries = 1 } = {}) {
  const network = { deaf: false, down: false };
  const sockets = new Set<Socket>();
  const cut = new Error('cut');
  const socketFactory: ISocketFactory = ({ host, port, onConnect }) => {
    const socket = createConnection(network.down ? { host: '127.0.0.1', port: 1 } : { host, port }, onConnect);
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    const emit = socket.emit.bind(socket);
    socket.emit = (event: string | symbol, ...args: unknown[]) => {
      if (event !== 'data' || !network.deaf) return emit(event, ...args);
      network.deaf = false;
      network.down = staysDown;
      for (const one of sockets) one.destroy(Object.assign(cut, { code: 'ECONNRESET' }));
      return true;
    };
    return socket;
  };
  const kafka = new Kafka({
    ...{ clientId: 'losing', brokers: process.env['KAFKA_BROKERS']!.split(','), logLevel: logLevel.NOTHING },
    ...{ socketFactory, retry: { retries, initialRetryTime: 50 } },
  });
  return { kafka, network };
}

const onTopic = async (key: string): Promise<string[]> => {
  const values: string[] = [];
  await readTopics(stack.kafka, [stack.prefix + noted.topic.name], ({ record }) => {
    if (record.key?.toString() === key) values.push(String(record.value));
  });
  return values;
};

const message = (key: string, value: string) => ({
  ...{ topic: stack.prefix + noted.topic.name, acks: -1 },
  messages: [{ key, value, partition: 0 }],
});

interface Sender {
  send(record: ReturnType<typeof message>): Promise<unknown>;
}

/** What lies on the topic after "lost" was taken by the broker without an answer, and "next" was sent after it. */
async function afterALostAnswer(key: string, network: { deaf: boolean; down: boolean }, producer: Sender) {
  await producer.send(message(key, 'first'));
  network.deaf = true;
  await expect(producer.send(message(key, 'lost'))).rejects.toThrow();
  network.down = false;
  await producer.send(message(key, 'next'));
  return onTopic(key);
}

describe('when the broker has taken a batch and its answer is lost', () => {
  it('an idempotent producer of kafkajs alone loses the batch after it, and calls that success', async () => {
    const { kafka, network } = losingOneAnswer();
    const createPartitioner = Partitioners.DefaultPartitioner;
    const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner });
    await producer.connect();
    expect(await afterALostAnswer('plain', network, producer)).toEqual(['first', 'lost']);
    await producer.disconnect();
  }, 60_000);

  it('ours does not: the next batch goes out under a new identity', async () => {
    const { kafka, network } = losingOneAnswer();
    const producer = new RenewedProducer(kafka);
    expect(await afterALostAnswer('renewed', network, producer)).toEqual(['first', 'lost', 'next']);
    await producer.disconnect();
  }, 60_000);
});

it('a batch that is tried again after a lost answer is on its topic once', async () => {
  const { kafka, network } = losingOneAnswer({ staysDown: false, retries: 5 });
  const producer = new RenewedProducer(kafka);
  await producer.send(message('retried', 'first'));
  network.deaf = true;
  await producer.send(message('retried', 'second'));
  expect([network.deaf, await onTopic('retried')]).toEqual([false, ['first', 'second']]);
  await producer.disconnect();
}, 60_000);

it('batches wait for each other', async () => {
  const producer = new RenewedProducer(stack.kafka);
  await Promise.all(['1', '2', '3', '4'].map((value) => producer.send(message('ordered', value))));
  expect(await onTopic('ordered')).toEqual(['1', '2', '3', '4']);
  await producer.disconnect();
}, 30_000);
