import { createConnection, createServer, type Socket, type AddressInfo } from 'node:net';
import { bootForTest } from '@champions/testing/stack';
import { Module } from '@nestjs/common';

@Module({})
class NoSlices {}

/** A door in front of a dependency: who knocks is turned away until it has been knocked at so often. */
async function doorTo(host: string, port: number, opensAfter: number) {
  let knocks = 0;
  const sockets = new Set<Socket>();
  const server = createServer((caller) => {
    sockets.add(caller);
    caller.on('error', () => caller.destroy());
    knocks += 1;
    if (knocks <= opensAfter) return void caller.destroy();
    const inside = createConnection({ host, port });
    sockets.add(inside);
    inside.on('error', () => caller.destroy()).on('close', () => caller.destroy());
    caller.on('close', () => inside.destroy());
    caller.pipe(inside).pipe(caller);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    knocks: () => knocks,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

const door = (address: string, opensAfter: number) => {
  const { hostname, port } = new URL(address);
  return doorTo(hostname, Number(port), opensAfter);
};

describe('bootService', () => {
  it('waits for a store and a Kafka that are away when the process starts', async () => {
    const mongo = new URL(process.env['MONGODB_URL']!);
    // More often than the driver tries before it gives up, which is when the start has to wait by itself.
    const store = await door(mongo.href, 16);
    const kafka = await door(`tcp://${process.env['KAFKA_BROKERS']!}`, 3);
    mongo.host = `127.0.0.1:${String(store.port)}`;
    const service = await bootForTest(
      { name: 'identity', module: NoSlices },
      { MONGODB_URL: mongo.href, KAFKA_BROKERS: `127.0.0.1:${String(kafka.port)}` },
    );
    try {
      expect(store.knocks()).toBeGreaterThan(16);
      expect(kafka.knocks()).toBeGreaterThan(3);
      const ready = await service.as(null)('GET', '/health/ready');
      expect(ready.json()).toEqual({ ready: true, checks: { store: 'up', kafka: 'up' } });
    } finally {
      await service.stop();
      store.close();
      kafka.close();
    }
  }, 90_000);
});
