import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const services = ['gateway', 'identity', 'competitions', 'intake', 'judging', 'notifications', 'publication'];
const names = [...services, 'inbox', 'smtp', 'kafka', 'kafkaController', 'mongo', 'redis'];
// Below the range from which Linux takes the ports of outgoing connections.
const firstPort = 20_000;
const blocks = 600;
const blockSize = 20;

/** The ports of this state folder: a free block chosen once, starting from a place that depends on the folder, then remembered. */
export async function portsOf(state) {
  const file = join(state, 'ports.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const start = createHash('sha256').update(state).digest().readUInt32BE(0) % blocks;
  for (let attempt = 0; attempt < blocks; attempt += 1) {
    const base = firstPort + ((start + attempt) % blocks) * blockSize;
    const ports = Object.fromEntries(names.map((name, index) => [name, base + index]));
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) {
      mkdirSync(state, { recursive: true });
      writeFileSync(file, `${JSON.stringify(ports, null, 2)}\n`);
      return ports;
    }
  }
  throw new Error('no free block of ports between 20000 and 32000: close some programs');
}

export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export function isListening(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/** Fails when a port that a component is about to take belongs to another program. */
export async function requireFree(name, port, state) {
  // A killed program gives its port back only when the last of its threads has ended.
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; await wait(50)) if (await isFree(port)) return;
  throw new Error(
    `port ${port} (${name}) is taken by another program: stop it, or delete ${join(state, 'ports.json')} ` +
      'so that other ports are chosen (the data stays)',
  );
}
