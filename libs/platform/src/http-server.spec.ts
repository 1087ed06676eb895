import { createConnection, type AddressInfo } from 'node:net';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { closeHttp, createAdapter } from './http-server';

let begun: () => void;
let mayEnd: Promise<void>;

@Controller()
class Echo {
  @Post()
  async echo(@Body() body: unknown): Promise<unknown> {
    begun();
    await mayEnd;
    return body;
  }
}

@Module({ controllers: [Echo] })
class EchoModule {}

async function given() {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and means the shape
  const app = await NestFactory.create<NestFastifyApplication>(EchoModule, createAdapter({}), { logger: false });
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer();
  return { app, server, port: (server.address() as AddressInfo).port };
}

describe('the HTTP server', () => {
  it('bounds the time in which a request has to arrive', async () => {
    const { app, server } = await given();
    expect([server.requestTimeout, server.headersTimeout]).toEqual([60_000, 60_000]);
    await closeHttp(app);
  });

  it('stops although the body of a request never comes to its end', async () => {
    const { app, server, port } = await given();
    const arrived = new Promise((resolve) => server.once('request', resolve));
    const socket = createConnection({ port, host: '127.0.0.1' });
    const cut = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    await arrived;
    await closeHttp(app, 50);
    await cut;
  });

  it('lets a request that runs come to its end', async () => {
    const { app, port } = await given();
    let end = (): void => undefined;
    mayEnd = new Promise((resolve) => (end = resolve));
    const running = new Promise<void>((resolve) => (begun = resolve));
    const answer = fetch(`http://127.0.0.1:${String(port)}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"said":"all"}',
    });
    await running;
    const closed = closeHttp(app);
    end();
    expect(await (await answer).json()).toEqual({ said: 'all' });
    await closed;
  });
});
