import Ajv from 'ajv/dist/2019';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { topics } from '@champions/contracts';
import { serviceNames } from '@champions/platform';

interface Service {
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly read_only?: boolean;
}

const read = (text: string) => parse(text, { merge: true }) as { services: Record<string, Service> };
const text = readFileSync('docker-compose.yml', 'utf8');
const { services } = read(text);
// It names itself and its dialect in the way of draft 4, which today's validators refuse; its references need neither.
const schema = JSON.parse(
  readFileSync('deploy/docker/compose-spec/compose-spec.json', 'utf8'),
  (key: string, value: unknown) =>
    key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
) as object;
const stack = ['kafka', 'mongo', 'redis', 'inbox'];

function problems(compose: string): readonly string[] {
  const ajv = new Ajv({
    strict: false,
    logger: false,
    allErrors: true,
    formats: { ports: true, duration: true, expose: true },
  });
  ajv.validate(schema, read(compose));
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

it('is a compose file to the schema of the Compose Specification', () => {
  expect(problems(text)).toEqual([]);
});

it('would not be one with a misspelt word or a value of the wrong kind', () => {
  expect(problems(text.replace('stop_grace_period:', 'stop_grace:'))).toContain(
    '/services/gateway must NOT have additional properties',
  );
  expect(problems(text.replace('init: true', 'init: perhaps'))).toContain('/services/intake/init must be boolean');
});

it('has the stack and every service, each in a container of its own', () => {
  expect(Object.keys(services)).toEqual([...stack, ...serviceNames]);
  expect(serviceNames.map((name) => services[name]!.environment!.SERVICE)).toEqual(serviceNames);
});

it('pins every image to a version', () => {
  const images = stack.map((name) => services[name]!.image);
  expect(images.filter((image) => !/:v?\d+\.\d+\.\d+$/.test(image))).toEqual([]);
});

it('has a health check everywhere and starts a service when its stack is healthy', () => {
  expect(Object.keys(services).filter((name) => !services[name]!.healthcheck)).toEqual([]);
  for (const name of serviceNames) {
    const awaited = services[name]!.depends_on!;
    expect(Object.keys(awaited)).toEqual(expect.arrayContaining(stack));
    expect(new Set(Object.values(awaited).map(({ condition }) => condition))).toEqual(new Set(['service_healthy']));
  }
});

it('opens ports on this machine only, where `npm start` looks for them', () => {
  const opened = Object.values(services).flatMap(({ ports = [] }) => ports);
  expect(opened.filter((port) => !port.startsWith('127.0.0.1:${'))).toEqual([]);
  expect(services.kafka!.ports).toEqual(['127.0.0.1:${KAFKA_PORT:-9092}:9092']);
  expect(services.mongo!.ports).toEqual(['127.0.0.1:${MONGO_PORT:-27017}:${MONGO_PORT:-27017}']);
  expect(services.redis!.ports).toEqual(['127.0.0.1:${REDIS_PORT:-6379}:6379']);
});

it('keeps the promises the platform relies on', () => {
  expect(services.kafka!.environment!.KAFKA_AUTO_CREATE_TOPICS_ENABLE).toBe('false');
  expect(services.mongo!.command).toEqual(expect.arrayContaining(['--replSet', 'rs0']));
  expect(services.redis!.command!.join(' ')).toContain('--appendonly yes');
  expect(services.redis!.command!.join(' ')).toContain('--maxmemory-policy noeviction');
});

it('gives each secret only to the service that needs it', () => {
  const holders = (variable: string) => serviceNames.filter((name) => variable in services[name]!.environment!);
  expect(holders('GATEWAY_PRIVATE_KEY')).toEqual(['gateway']);
  expect(holders('RECEIPT_PRIVATE_KEY')).toEqual(['intake']);
  expect(holders('SEAL_PRIVATE_KEY')).toEqual(['judging']);
  const readers = new Set(topics.flatMap(({ sealedFor = [] }) => sealedFor));
  expect(new Set(holders('SEALED_PRIVATE_KEYS'))).toEqual(readers);
  for (const name of holders('SEALED_PRIVATE_KEYS')) {
    expect(services[name]!.environment!.SEALED_PRIVATE_KEYS).toBe(`\${${name.toUpperCase()}_SEALED_PRIVATE_KEYS:-}`);
  }
});

describe('the health check of MongoDB', () => {
  const script = services.mongo!.healthcheck!.test.at(-1)!.replaceAll('${MONGO_PORT:-27017}', '27017');

  function check({ initialised, primary }: { initialised: boolean; primary: boolean }) {
    const initiated: unknown[] = [];
    let code = 0;
    runInNewContext(script, {
      db: { hello: () => ({ isWritablePrimary: primary }) },
      quit: (with_: number) => (code = with_),
      rs: {
        initiate: (config: unknown) => initiated.push(config),
        status: () => {
          if (!initialised) throw new Error('no replset config has been received');
        },
      },
    });
    return { code, initiated };
  }

  it('makes the replica set once, and is healthy when it can be written to', () => {
    const config = { _id: 'rs0', members: [{ _id: 0, host: '127.0.0.1:27017' }] };
    expect(check({ initialised: false, primary: false })).toEqual({ code: 1, initiated: [config] });
    expect(check({ initialised: true, primary: false })).toEqual({ code: 1, initiated: [] });
    expect(check({ initialised: true, primary: true })).toEqual({ code: 0, initiated: [] });
  });
});

describe('the health check of a service', () => {
  const isAlive = async (port: number) =>
    promisify(execFile)(process.execPath, ['deploy/docker/is-alive.mjs'], { env: { PORT: String(port) } }).then(
      () => true,
      () => false,
    );

  it.each([
    [200, true],
    [503, false],
  ])('answers for a service that says %s', async (status, alive) => {
    const asked: unknown[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url);
      response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      expect(await isAlive(port)).toBe(alive);
      expect(asked).toEqual(['/health/live']);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    expect(await isAlive(port)).toBe(false);
  });
});
