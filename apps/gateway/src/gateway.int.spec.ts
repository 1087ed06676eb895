import { accountV1 } from '@champions/contracts';
import { newId } from '@champions/kernel';
import { bootForTest, eventually, freePort } from '@champions/testing/stack';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { gatewayService } from './gateway.service';

/** Plays every service behind the gateway: confirms one code, and echoes what it was told of the person. */
const accountId = newId();
let upstream: Server;
let gateway: Awaited<ReturnType<typeof bootForTest>>;

/** A portal of one page and one program, which is there in compressed form too. */
async function portalFiles(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'portal-'));
  await writeFile(join(root, 'index.html'), '<title>Portal</title>');
  await writeFile(join(root, 'portal.js'), 'const portal = true;');
  await writeFile(join(root, 'portal.js.br'), brotliCompressSync('const portal = true;'));
  return root;
}

beforeAll(async () => {
  upstream = createServer((request, response) => {
    const path = request.url ?? '';
    response.setHeader('content-type', 'application/json');
    if (path.endsWith('/confirm')) {
      response.setHeader('x-champions-account', `${accountId}@1`);
      response.end(JSON.stringify({ id: accountId, name: 'A' }));
    } else if (path === '/internal/status') response.end(JSON.stringify({ service: 'played' }));
    else if (path === '/api/intake/renamed') {
      response.setHeader('x-champions-account', `${accountId}@2`);
      void gateway.say(accountV1, accountId, { ...account, name: 'B', version: 2 }).then(() => response.end('{}'));
    } else {
      const token = request.headers['x-champions-identity'];
      const claims =
        typeof token === 'string'
          ? (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as object)
          : null;
      response.end(JSON.stringify({ path, claims, cookie: request.headers.cookie ?? null }));
    }
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  const services = ['IDENTITY', 'COMPETITIONS', 'INTAKE', 'JUDGING', 'NOTIFICATIONS', 'PUBLICATION'];
  const ownPort = await freePort();
  gateway = await bootForTest(gatewayService, {
    GATEWAY_URL: `http://127.0.0.1:${ownPort}`,
    ...Object.fromEntries(services.map((name) => [`${name}_URL`, url])),
    SIGN_IN_LIMIT_PER_MINUTE: '3',
    WEB_ROOT: await portalFiles(),
  });
  await gateway.say(accountV1, accountId, account);
}, 60_000);

afterAll(async () => {
  await gateway.stop();
  upstream.closeAllConnections();
  upstream.close();
}, 30_000);

const account = {
  name: 'A',
  email: 'a@chamber.example',
  language: 'fr' as const,
  operator: true,
  organisations: [],
  roles: [],
  version: 1,
};

async function signIn(): Promise<string> {
  const answer = await gateway.as(null)('POST', '/api/session', { attemptId: newId(), code: '123456' });
  expect(answer.status).toBe(200);
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

describe('the gateway', () => {
  it('serves the portal, in compressed form where the reader takes it', async () => {
    const ask = gateway.as(null);
    const page = await ask('GET', '/portal/proposals/1');
    expect([page.status, page.text]).toEqual([200, '<title>Portal</title>']);
    const program = await ask('GET', '/portal/portal.js', undefined, { 'accept-encoding': 'br' });
    expect([program.headers.get('content-encoding'), program.text]).toEqual(['br', 'const portal = true;']);
    const plain = await ask('GET', '/portal/portal.js', undefined, { 'accept-encoding': 'identity' });
    expect([plain.headers.get('content-encoding'), plain.text]).toEqual([null, 'const portal = true;']);
  });

  it('turns a code into a session, and a session into an identity that the services believe', async () => {
    const cookie = await signIn();
    const asked = await gateway.as(null)('GET', '/api/intake/proposals', undefined, { cookie });
    expect(asked.json()).toMatchObject({
      path: '/api/intake/proposals',
      cookie: null,
      claims: { sub: accountId, name: 'A' },
    });
    const ended = await gateway.as(null)('DELETE', '/api/session', undefined, { cookie });
    expect(ended.status).toBe(204);
    const after = await gateway.as(null)('GET', '/api/intake/proposals', undefined, { cookie });
    expect(after.json()['claims']).toBeNull();
  });

  it('takes off an identity that a client brings along', async () => {
    const operator = { id: 'x', name: 'X', language: 'en' as const, operator: true, organisations: [], roles: [] };
    expect((await gateway.as(operator)('GET', '/api/intake/proposals')).json()['claims']).toBeNull();
    expect((await gateway.as(operator)('GET', '/api/operations/status')).status).toBe(401);
  });

  it('knows a changed account before its owner hears of the change', async () => {
    const cookie = await signIn();
    await gateway.as(null)('GET', '/api/session', undefined, { cookie });
    await gateway.as(null)('POST', '/api/intake/renamed', {}, { cookie });
    const session = await gateway.as(null)('GET', '/api/session', undefined, { cookie });
    expect(session.json<{ account: object }>().account).toMatchObject({ id: accountId, name: 'B' });
  });

  it('shows nothing that is for machines inside, and refuses commands from other sites', async () => {
    const ask = gateway.as(null);
    for (const path of ['/internal/status', '/metrics', '/api/identity/sign-in/1/confirm'])
      expect([path, (await ask('GET', path, undefined, { 'x-forwarded-for': '203.0.113.9' })).status]).toEqual([
        path,
        404,
      ]);
    const foreign = await ask('POST', '/api/intake/proposals', {}, { origin: 'https://evil.example' });
    expect([foreign.status, foreign.json()['code']]).toEqual([403, 'OTHER_ORIGIN']);
  });

  it('lets operators see every service, the job board and the API, and sends the rest to the public pages', async () => {
    const cookie = await signIn();
    const status = await gateway.as(null)('GET', '/api/operations/status', undefined, { cookie });
    const services = status.json<{ service: string }[]>().map(({ service }) => service);
    expect(services).toEqual(['gateway', ...Array.from({ length: 6 }, () => 'played')]);
    expect((await gateway.as(null)('GET', '/jobs', undefined, { cookie })).text).toContain('<title>');
    const stranger = await fetch(`${gateway.url}/jobs`, { redirect: 'manual' });
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/portal/sign-in']);
    expect((await gateway.as(null)('GET', '/docs')).text).toContain('swagger-ui');
    expect((await gateway.as(null)('GET', '/competitions/x')).json()['path']).toBe('/competitions/x');
  });

  it('limits sign-in letters per address', async () => {
    const ask = () => gateway.as(null)('POST', '/api/identity/sign-in', {});
    const refused = await eventually(async () => {
      const answer = await ask();
      return answer.status === 429 && answer;
    }, 'the limit');
    expect(refused.json()['code']).toBe('TOO_MANY_REQUESTS');
  });
});
