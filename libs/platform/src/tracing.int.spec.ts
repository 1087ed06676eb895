import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { eventually } from '@champions/testing/stack';

interface Span {
  readonly traceId: string;
  readonly name: string;
  /** 2 is a server's, 5 a consumer's. */
  readonly kind: number;
}
interface Exported {
  readonly resourceSpans?: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

const root = join(__dirname, '../../..');
const spans: Span[] = [];
let collector: Server;
let traced: ChildProcess;
let url: string;

/** Takes spans as OTLP/HTTP JSON, and lets everything else pass. */
function collect(): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json').end('{}');
      if (request.url !== '/v1/traces') return;
      const { resourceSpans = [] } = JSON.parse(Buffer.concat(chunks).toString()) as Exported;
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    });
  });
}

beforeAll(async () => {
  collector = collect().listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  // A process of its own: what is to be watched must not have been loaded before the tracing.
  const program = ['tracing.ts', 'traced-service.suite.ts'].map((file) => `require('./libs/platform/src/${file}')`);
  traced = spawn(process.execPath, ['--import', './tools/contracts/typescript.mjs', '--eval', program.join(';')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${String(port)}`,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_SERVICE_NAME: 'champions-judging',
      OTEL_BSP_SCHEDULE_DELAY: '100',
    },
  });
  [url] = (await once(traced, 'message')) as [string];
}, 60_000);

afterAll(async () => {
  traced.send('stop');
  await once(traced, 'exit');
  collector.close();
  collector.closeAllConnections();
}, 60_000);

it('one trace leads from a request through Kafka into the job it causes', async () => {
  const answer = await fetch(`${url}/api/judging/invitations`, { method: 'POST' });
  expect(answer.status).toBe(201);
  const wanted = [
    (span: Span) => span.kind === 2 && span.name.startsWith('POST'),
    (span: Span) => span.kind === 5 && span.name === 'handle judging.judge-invited',
    (span: Span) => span.kind === 5 && span.name.includes('judging.welcome'),
  ];
  const traces = await eventually(() => {
    const found = wanted.map((is) => spans.find(is)?.traceId);
    return Promise.resolve(found.every((id) => id !== undefined) && found);
  }, 'a span of each kind');
  expect(new Set(traces).size).toBe(1);
}, 60_000);
