import {
  callDrainedV1,
  competitionV1,
  type DataOf,
  entryV1,
  lateDecidedV1,
  organisationV1,
  type Phase,
  proposalScreenedV1,
  proposalSubmittedV1,
  proposalV1,
  proposalWithdrawnV1,
} from '@champions/contracts';
import { connect } from 'node:net';
import { newId } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { type Answer, bootForTest, eventually } from '@champions/testing/stack';
import { intakeService } from './intake.service';
import { RunningSubmissions } from './proposals';
import { verifyReceipt } from './receipts/signing';

type Booted = Awaited<ReturnType<typeof bootForTest>>;
let intake: Booted;
beforeAll(async () => {
  intake = await bootForTest(intakeService);
}, 60_000);
afterAll(() => intake.stop(), 30_000);

const organisationId = newId();
const competitionId = newId();
const text = (en: string) => ({ en });
const nobody = { operator: false, organisations: [], roles: [] };
const member: Actor = {
  ...{ ...nobody, id: 'member', name: 'M', language: 'fr' },
  organisations: [{ organisationId, role: 'owner' }],
};
const stranger: Actor = { ...nobody, id: 'stranger', name: 'S', language: 'en' };
const manager: Actor = { ...stranger, id: 'manager', roles: [{ competitionId, role: 'manager' }] };

const opens = new Date(Date.now() - 3_600_000).toISOString();
const competition = (phase: Phase, closes: Date, revision: number): DataOf<typeof competitionV1> => {
  const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
  return {
    ...{ slug: 'digital-champions', name: text('Digital Champions'), theme: text('Theme'), description: text('About') },
    ...{
      eligibility: [text('A chamber')],
      organisers: ['ITC'],
      sponsors: [],
      languages: ['en', 'fr'] as ('en' | 'fr')[],
    },
    ...{ zone: 'Europe/Zurich', phase, awards: 4, ranked: false, readings: 3, announcementId: 'announcement' },
    timeline: {
      ...{ revision, opens: moment(opens), closes: moment(closes.toISOString()) },
      ...{ screeningEnds: moment(null), judgingCloses: moment(null), announcement: moment(null) },
    },
    form: [
      { key: 'title', type: 'short-text', required: true, maxWords: 5, label: text('Title') },
      { key: 'partners', type: 'yes-no', required: true, label: text('Partners?') },
      {
        ...{ key: 'names', type: 'short-text', required: true, label: text('Who?') },
        showWhen: { question: 'partners', equals: true },
      },
    ],
    rubric: [{ key: 'impact', name: text('Impact'), weight: 1, scale: 10 }],
  };
};

const answers = { title: 'Digital Chambers', partners: false, names: 'kept, not counted' };
const draft = (changes: object = {}) => ({
  ...{ competitionId, organisationId, organisationName: 'lima', economy: 'Elsewhere', language: 'en', answers },
  ...changes,
});
const put = (id: string, body: object, headers = {}, actor: Actor | null = member) =>
  intake.as(actor)('PUT', `/api/intake/proposals/${id}`, body, headers);
const post = (id: string, action: string, body: object = {}, actor = member, headers = {}) =>
  intake.as(actor)('POST', `/api/intake/proposals/${id}/${action}`, body, headers);
const get = (path: string, actor: Actor | null = member) => intake.as(actor)('GET', `/api/intake/${path}`);
const say = (phase: Phase, closes: Date, revision: number) =>
  intake.say(competitionV1, competitionId, competition(phase, closes, revision));
const windowIs = (phase: Phase) =>
  eventually(async () => (await get(`calls/${competitionId}`, null)).json()['phase'] === phase, `phase ${phase}`);
const of = async (message: Parameters<Booted['messages']>[0], key: string) =>
  (await intake.messages(message)).filter((found) => found.key === key);
const outcome = (answer: Answer) => [answer.status, answer.json()['code'] ?? answer.json()['status']];

describe('intake', () => {
  const closes = new Date(Date.now() + 3_600_000);

  beforeAll(async () => {
    await intake.say(organisationV1, organisationId, {
      ...{ name: 'Lima Chamber of Commerce', kind: 'chamber-of-commerce', economy: 'Peru' },
    });
    await say('open', closes, 1);
    await eventually(async () => (await get(`calls/${competitionId}`, null)).status === 200, 'the call');
  }, 30_000);

  it('shows a call to everybody, with the server’s time, and no draft of one', async () => {
    const page = (await get(`calls/${competitionId}`, null)).json();
    expect(page).toMatchObject({ slug: 'digital-champions', phase: 'open', window: 'in-time' });
    expect(page).not.toHaveProperty('rubric');
    const hidden = newId();
    await intake.say(competitionV1, hidden, competition('draft', closes, 1));
    expect((await get(`calls/${hidden}`, null)).status).toBe(404);
  });

  it('keeps what was typed, names what will not do, and refuses to write over what was not seen', async () => {
    const id = newId();
    const typed = { title: 'one two three four five six', partners: 'maybe' };
    const saved = await put(id, draft({ answers: typed }));
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"1"']);
    expect(saved.json()).toMatchObject({
      ...{ revision: 1, status: 'draft', missing: [] },
      problems: [
        { field: 'answers.title', code: 'TOO_MANY_WORDS', message: '5 mots au plus ; il y en a 6.' },
        { field: 'answers.partners', code: 'YES_NO_EXPECTED' },
      ],
    });
    expect((await put(id, draft({ answers: typed }))).json()['revision']).toBe(1);
    expect((await put(id, draft(), { 'if-match': '"1"' })).json()['revision']).toBe(2);
    const answerWasLost = await put(id, draft(), { 'if-match': '"1"' });
    expect([answerWasLost.status, answerWasLost.json()['revision']]).toEqual([200, 2]);
    for (const headers of [{ 'if-match': '"1"' }, {}]) {
      const conflict = await put(id, draft({ answers: { title: 'Mine' } }), headers);
      expect([conflict.status, conflict.headers.get('content-type')]).toEqual([
        409,
        'application/problem+json; charset=utf-8',
      ]);
      expect(conflict.json()).toMatchObject({ code: 'REVISION_CONFLICT', current: { revision: 2, answers } });
    }
    expect(await of(proposalV1, id)).toEqual([]);
  });

  it('keeps strangers out, and tells them nothing', async () => {
    const id = newId();
    await put(id, draft());
    const other = { ...stranger, organisations: [{ organisationId: newId(), role: 'owner' as const }] };
    const theirs = draft({ organisationId: other.organisations[0]!.organisationId });
    const attempts = [
      await put(newId(), draft(), {}, stranger),
      await put(id, theirs, {}, other),
      await put(id, theirs, { 'if-match': '"9"' }, other),
      await post(id, 'submit', {}, stranger),
      await post(id, 'screening', { eligible: true }),
      await get(`proposals/${id}`, stranger),
      await get(`proposals/${id}/receipt`, stranger),
      await get(`proposals?competitionId=${competitionId}`),
      await get(`competitions/${competitionId}/counts`),
    ];
    expect(attempts.map(outcome)).toEqual(attempts.map(() => [403, 'NOT_ALLOWED']));
    for (const { text: said } of attempts) expect(said).not.toContain('Digital Chambers');
    expect((await put(id, draft(), {}, null)).status).toBe(401);
  });

  it('submits with a receipt that verifies without the server, once for a repeated request', async () => {
    const id = newId();
    await put(id, draft({ answers: { partners: true } }));
    const refused = await post(id, 'submit');
    expect([refused.status, refused.json<{ errors: { field: string; message: string }[] }>().errors]).toMatchObject([
      422,
      [{ field: 'answers.title', message: 'Veuillez remplir ce champ.' }, { field: 'answers.names' }],
    ]);
    await put(id, draft(), { 'if-match': '"1"' });
    const key = { 'idempotency-key': 'once' };
    const [first, again] = [await post(id, 'submit', {}, member, key), await post(id, 'submit', {}, member, key)];
    expect(first.json()).toMatchObject({ status: 'submitted', late: false, version: 1, revision: 3 });
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);

    const keys: unknown = (await get('receipt-keys', null)).json();
    const { submission } = (await get(`proposals/${id}`)).json<{ submission: { content: object } }>();
    const content = JSON.stringify(submission.content);
    expect(verifyReceipt(first.text, keys, content)).toMatchObject({ ok: true, value: { proposalId: id } });
    expect((await get(`proposals/${id}/receipt`)).json()).toEqual(first.json()['receipt']);
    expect(submission.content).toMatchObject({
      ...{ organisationName: 'Lima Chamber of Commerce', economy: 'Peru' },
      answers: { title: 'Digital Chambers', partners: false },
    });

    const second = (await post(id, 'submit')).json<{ version: number; receipt: { number: string } }>();
    expect(second.version).toBe(2);
    const facts = await eventually(async () => {
      const found = await of(proposalSubmittedV1, id);
      return found.length === 2 && found;
    });
    expect(facts.map(({ sequence, body }) => [sequence, (JSON.parse(body!) as { version: number }).version])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const document = (await of(proposalV1, id)).at(-1);
    expect(JSON.parse(document!.body!)).toMatchObject({
      ...{ title: 'Digital Chambers', organisationName: 'Lima Chamber of Commerce', contactIds: ['member'] },
      ...{ status: 'submitted', receiptNumber: second.receipt.number },
    });
    expect(await of(entryV1, id)).toEqual([]);
  }, 20_000);

  it('runs a call from its deadline through screening to entries', async () => {
    const [inTime, ineligible, withdrawn, late, refused] = [newId(), newId(), newId(), newId(), newId()];
    const all = [inTime, ineligible, withdrawn, late, refused];
    for (const id of all) await put(id, draft());
    for (const id of [inTime, ineligible, withdrawn]) expect((await post(id, 'submit')).status).toBe(201);
    expect(outcome(await post(inTime, 'screening', { eligible: true }, manager))).toEqual([422, 'NOT_IN_SCREENING']);

    const closed = new Date();
    await say('open', closed, 2);
    await eventually(async () => (await get(`calls/${competitionId}`, null)).json()['window'] === 'late', 'closing');
    for (const id of [late, refused]) {
      const answer = (await post(id, 'submit')).json();
      expect(answer).toMatchObject({ status: 'late', late: true, receipt: { timelineRevision: 2 } });
    }
    expect(outcome(await post(inTime, 'submit'))).toEqual([422, 'DEADLINE_PASSED']);
    const drained = await eventually(async () => {
      const found = await of(callDrainedV1, competitionId);
      return found.length > 0 && found;
    }, 'draining');
    expect(drained.map(({ body }) => JSON.parse(body!) as unknown)).toEqual([
      { competitionId, submitted: 4, late: 2, timelineRevision: 2 },
    ]);

    await say('screening', closed, 2);
    await windowIs('screening');
    const decision = { accept: true, reason: 'The connection failed.' };
    expect(outcome(await post(late, 'late-decision', decision, manager))).toEqual([200, 'submitted']);
    expect(outcome(await post(refused, 'late-decision', { ...decision, accept: false }, manager))).toEqual([
      200,
      'late-refused',
    ]);
    for (const id of [inTime, late, withdrawn])
      expect(outcome(await post(id, 'screening', { eligible: true, note: 'internal' }, manager))).toEqual([
        200,
        'eligible',
      ]);
    expect(outcome(await post(ineligible, 'screening', { eligible: false }, manager))).toEqual([422, 'REASONS_NEEDED']);
    const reasons = ['about-trade-negotiations'];
    await post(ineligible, 'screening', { eligible: false, reasons, note: 'internal' }, manager);
    expect((await get(`proposals/${ineligible}`)).text).not.toContain('internal');
    expect((await get(`proposals/${ineligible}`, manager)).text).toContain('internal');
    expect(outcome(await post(withdrawn, 'withdraw', { reason: 'No funds' }))).toEqual([200, 'withdrawn']);
    expect(outcome(await post(withdrawn, 'screening', { eligible: true }, manager))).toEqual([
      422,
      'PROPOSAL_WITHDRAWN',
    ]);

    const entries = await eventually(async () => {
      const found = (await intake.messages(entryV1)).filter(({ key }) => all.includes(key));
      return found.some(({ body }) => body === null) && found;
    }, 'the tombstone');
    const latest = new Map(
      entries.map(({ key, body }) => [key, body === null ? null : (JSON.parse(body) as DataOf<typeof entryV1>)]),
    );
    expect(
      [...latest]
        .filter(([, entry]) => entry)
        .map(([key]) => key)
        .sort(),
    ).toEqual([inTime, late].sort());
    expect(latest.get(withdrawn)).toBeNull();
    expect(latest.get(late)).toMatchObject({
      title: 'Digital Chambers',
      answers: { partners: false },
      economy: 'Peru',
    });
    expect(latest.get(late)?.form.map(({ key }) => key)).toEqual(['title', 'partners', 'names']);
    const said = await Promise.all(
      [proposalScreenedV1, lateDecidedV1, proposalWithdrawnV1].map((message) => intake.messages(message)),
    );
    expect(said.map(({ length }) => length)).toEqual([4, 2, 1]);
    expect(JSON.stringify(said)).not.toContain('internal');

    const counts = (await get(`competitions/${competitionId}/counts`, manager)).json();
    expect(counts).toMatchObject({ eligible: 2, ineligible: 1, 'late-refused': 1, withdrawn: 1, late: 0 });
  }, 40_000);

  it('lists by page, for the secretariat and for the organisation', async () => {
    const walk = async (query: string, actor: Actor) => {
      const ids: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const page: Answer = await get(`proposals?${query}&limit=2&after=${after}`, actor);
        const { items, next } = page.json<{ items: { id: string }[]; next: string | null }>();
        ids.push(...items.map(({ id }) => id));
        after = next;
      }
      return ids;
    };
    const all = await walk(`competitionId=${competitionId}`, manager);
    expect([...new Set(all)].sort()).toEqual(all);
    expect(all.length).toBeGreaterThan(6);
    expect(await walk('mine', member)).toEqual(all);
    expect(await walk('mine', stranger)).toEqual([]);
    expect(await walk(`competitionId=${competitionId}&status=eligible`, manager)).toHaveLength(2);
    expect((await get('proposals')).status).toBe(422);
  });

  it('counts a submission as running from its first byte', async () => {
    const running = intake.app.get(RunningSubmissions, { strict: false });
    const count = () => running.startedBefore(new Date(Date.now() + 1_000));
    const socket = connect(Number(new URL(intake.url).port), '127.0.0.1');
    const head = ['host: intake', 'content-type: application/json', 'content-length: 9', '', '{'];
    socket.write([`POST /api/intake/proposals/${newId()}/submit HTTP/1.1`, ...head].join('\r\n'));
    try {
      await eventually(() => Promise.resolve(count() === 1), 'its start');
    } finally {
      socket.destroy();
    }
    await eventually(() => Promise.resolve(count() === 0), 'its end');
  });

  it('lets a draft go without a word, and without a request body', async () => {
    const id = newId();
    await put(id, draft());
    expect(outcome(await intake.as(member)('POST', `/api/intake/proposals/${id}/withdraw`))).toEqual([
      200,
      'withdrawn',
    ]);
    expect(await of(proposalWithdrawnV1, id)).toEqual([]);
  });

  it('describes its HTTP interface', async () => {
    const document = (await get('../../internal/openapi.json', null)).json<{ paths: object }>();
    expect(Object.keys(document.paths)).toContain('/api/intake/proposals/{id}/submit');
  });
});
