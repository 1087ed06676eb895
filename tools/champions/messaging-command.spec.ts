import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messagingCommand } from './messaging-command';
import { parseMessagingCommand } from './parse-command';
import { ServiceClient } from './service-client';

type Answers = Readonly<Record<string, unknown>>;

/** Services that answer as told, and note what they are asked. */
const played: Server[] = [];
const asked: string[] = [];
async function play(name: string, answers: Answers): Promise<ServiceClient> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const line = `${request.method ?? ''} ${request.url ?? ''}`;
      if (request.method === 'POST') asked.push(`${name} ${line} ${Buffer.concat(chunks).toString()}`);
      const answer = request.headers['x-identity'] === 'operator' ? answers[line] : undefined;
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(JSON.stringify(answer ?? { code: 'NOT_FOUND', title: 'There is no such thing.' }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  played.push(server);
  const { port } = server.address() as AddressInfo;
  return new ServiceClient(name, `http://127.0.0.1:${port}`, () => Promise.resolve({ 'x-identity': 'operator' }));
}

const said: string[] = [];
const screen = { say: (text: string) => said.push(text), complain: (text: string) => said.push(`! ${text}`) };
const summary = {
  ...{ id: 'letters:intake.proposals:3:7', consumer: 'letters', key: 'proposal-1', type: 'intake.proposal.submitted' },
  ...{ topic: 'intake.proposals', offset: '7', state: 'stuck', reason: 'DomainError: NO_ADDRESS' },
};
const id = encodeURIComponent(summary.id);
let services: ServiceClient[];

beforeAll(async () => {
  services = [
    await play('notifications', {
      'GET /internal/messaging': { consumers: ['letters', 'entries'], projections: ['entries'], topics: ['n.letters'] },
      'GET /internal/parked': [summary],
      'GET /internal/parked?consumer=letters': [summary],
      [`GET /internal/parked/${id}`]: { ...summary, message: { body: '{"n":1}' } },
      'POST /internal/parked/replay': { replayed: 1, left: 0, failure: null },
      'POST /internal/parked/drop': null,
      'POST /internal/reconcile': { compared: 3, republished: 1, tombstoned: 0, foreign: 0 },
    }),
    await play('publication', {
      'GET /internal/messaging': { consumers: ['entries'], projections: ['entries'], topics: [] },
      'GET /internal/parked': [],
      'GET /internal/parked?consumer=letters': [],
      'POST /internal/rebuild': { collection: 'entries_b1', applied: 9, parkedKeys: 0 },
    }),
  ];
});
afterAll(async () => {
  for (const server of played) await new Promise((closed) => server.close(closed));
});
beforeEach(() => {
  said.length = 0;
  asked.length = 0;
});

const run = (...args: string[]) => messagingCommand(args, services, screen);

describe('champions', () => {
  it('lists what is parked in every service', async () => {
    expect(await run('parked', 'list')).toBe(0);
    expect(said[0]?.split('\n')[1]).toMatch(
      /^notifications {2}letters:intake\.proposals:3:7 +proposal-1 +stuck +\S+ +DomainError: NO_ADDRESS$/,
    );
    expect(await run('parked', 'list', 'letters')).toBe(0);
    expect(await run('parked', 'list', '--service', 'publication')).toBe(0);
    expect(said[2]).toBe('nothing is parked');
  });

  it('shows one, wherever it is', async () => {
    expect(await run('parked', 'show', summary.id)).toBe(0);
    expect(said[0]).toContain('{\\"n\\":1}');
    expect(await run('parked', 'show', 'unknown')).toBe(1);
    expect(said[1]).toBe('! no service has parked a message unknown');
  });

  it('replays and drops in the service it belongs to', async () => {
    expect(await run('parked', 'replay', 'letters', 'proposal-1')).toBe(0);
    expect(JSON.parse(said[0]!)).toEqual({ service: 'notifications', replayed: 1, left: 0, failure: null });
    expect(await run('parked', 'drop', summary.id, '--by', 'Ana', '--why', 'sent by hand')).toBe(0);
    expect(asked).toEqual([
      'notifications POST /internal/parked/replay {"consumer":"letters","key":"proposal-1"}',
      `notifications POST /internal/parked/drop ${JSON.stringify({ id: summary.id, by: 'Ana', why: 'sent by hand' })}`,
    ]);
  });

  it('asks which service is meant when two know the name', async () => {
    expect(await run('rebuild', 'entries')).toBe(1);
    expect(said[0]).toBe('! notifications, publication all know entries: say which one with --service NAME');
    expect(await run('rebuild', 'entries', '--service', 'publication')).toBe(0);
    expect(asked).toEqual(['publication POST /internal/rebuild {"projection":"entries"}']);
    expect(await run('reconcile', 'n.letters')).toBe(0);
    expect(await run('reconcile', 'n.nothing')).toBe(1);
    expect(await run('rebuild', 'entries', '--service', 'nobody')).toBe(1);
    expect(said.slice(-2)).toEqual(['! no service knows n.nothing', '! there is no service nobody']);
  });

  it('repeats what a service refuses', async () => {
    expect(await run('rebuild', 'entries', '--service', 'notifications')).toBe(1);
    expect(said[0]).toBe('! notifications: There is no such thing.');
  });

  it.each([
    ['no words', []],
    ['an unknown word', ['erase', 'everything']],
    ['a drop without a reason', ['parked', 'drop', summary.id, '--by', 'Ana']],
    ['a replay without a key', ['parked', 'replay', 'letters']],
    ['too many words', ['rebuild', 'entries', 'letters']],
    ['an unknown option', ['parked', 'list', '--all']],
  ])('explains itself after %s', async (_what, words) => {
    expect(parseMessagingCommand(words)).toBeNull();
    expect(await run(...words)).toBe(2);
    expect(said[0]).toContain('usage: npm run champions');
  });
});
