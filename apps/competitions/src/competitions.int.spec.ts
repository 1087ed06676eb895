import {
  accountV1,
  announcementFiredV1,
  announcementPostponedV1,
  callDrainedV1,
  competitionV1,
  decidedV1,
  notificationsPreparedV1,
  notificationsRefusedV1,
  phaseMovedV1,
  prepareRequestedV1,
  publicationPreparedV1,
} from '@champions/contracts';
import { newId } from '@champions/kernel';
import type { Received } from '@champions/messaging';
import type { Actor } from '@champions/policy';
import { type Ask, bootForTest, eventually } from '@champions/testing/stack';
import { competitionsService } from './competitions.service';

let service: Awaited<ReturnType<typeof bootForTest>>;
const id = newId();
const path = `/api/competitions/${id}`;
const person = (name: string, ...roles: Actor['roles'][number]['role'][]): Actor => ({
  id: name,
  name,
  language: 'en',
  operator: name === 'operator',
  organisations: [],
  roles: roles.map((role) => ({ competitionId: id, role })),
});
const asOperator = () => service.as(person('operator'));
const asManager = () => service.as(person('manager', 'manager'));
const asApprover = (name: string) => service.as(person(name, 'approver'));
const asReader = () => service.as(null);

beforeAll(async () => {
  service = await bootForTest(competitionsService);
}, 60_000);
afterAll(() => service.stop(), 30_000);

type View = Record<string, unknown>;
const inMs = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
const bodyOf = ({ body }: Received) => JSON.parse(body ?? 'null') as View;
const digest = (digit: string) => digit.repeat(64);
const phaseIs = (phase: string) =>
  eventually(async () => {
    const view = (await asManager()('GET', path)).json<View>();
    return view['phase'] === phase && view;
  }, phase);
const announcement = async (ask: Ask = asManager()) => (await ask('GET', `${path}/announcement`)).json<View>();

async function expectProblem(asked: ReturnType<Ask>, status: number, code: string): Promise<void> {
  const answer = await asked;
  expect([answer.status, answer.json<View>()['code']]).toEqual([status, code]);
}

it('plays an edition from its creation to its announcement', async () => {
  await service.say(accountV1, 'approver-1', {
    name: 'Ada Approver',
    email: 'ada@secretariat.example',
    language: 'en',
    operator: false,
    organisations: [],
    roles: [],
    version: 1,
  });

  // Created by an operator, and nobody else's business while it is a draft.
  const create = { id, from: { template: 'digital-champions' }, overrides: { slug: 'edition-2021' } };
  await expectProblem(asManager()('POST', '/api/competitions', create), 403, 'NOT_ALLOWED');
  const created = await asOperator()('POST', '/api/competitions', create);
  expect([created.status, created.headers.get('etag')]).toEqual([201, '"1"']);
  expect((await asOperator()('POST', '/api/competitions', create)).json<View>()['revision']).toBe(1);
  const taken = await asOperator()('POST', '/api/competitions?lang=fr', { ...create, id: newId() });
  expect(taken.json<View>()).toMatchObject({ errors: [{ field: 'overrides.slug', code: 'SLUG_TAKEN' }] });
  expect(taken.text).toContain('Un autre concours a déjà cette adresse');
  await expectProblem(asReader()('GET', path), 404, 'NOT_FOUND');
  expect((await asReader()('GET', '/api/competitions')).json()).toEqual({ items: [], next: null });
  await expectProblem(asOperator()('POST', `${path}/schedule`), 403, 'NOT_ALLOWED');
  await expectProblem(asManager()('POST', `${path}/schedule`), 422, 'INVALID_INPUT');

  // Its moments move it; the deadline of the open call only moves away.
  const ladder = [{ step: 'head-to-head' }, { step: 'criterion', criterion: 'reach' }, { step: 'lot' }];
  await asManager()('PATCH', path, { theme: { en: 'Small and digital' }, ladder }, { 'if-match': '"1"' });
  const wrong = [{ step: 'criterion', criterion: 'charm' }, { step: 'lot' }];
  expect((await asManager()('PATCH', path, { ladder: wrong })).json<View>()).toMatchObject({
    ...{ status: 422, code: 'INVALID_INPUT' },
    errors: [
      { field: 'ladder.0.criterion', code: 'LADDER_CRITERION_UNKNOWN', message: expect.stringMatching(/./) as string },
    ],
  });
  await expectProblem(
    asManager()('PATCH', path, { theme: { en: 'Too late' } }, { 'if-match': '"1"' }),
    409,
    'REVISION_CONFLICT',
  );
  await asManager()('PUT', `${path}/timeline`, { opens: inMs(400), closes: inMs(6_000) });
  expect((await asManager()('POST', `${path}/schedule`)).json<View>()).toMatchObject({
    phase: 'scheduled',
    next: { to: 'open', by: 'timeline' },
  });
  await phaseIs('open');
  expect((await asReader()('GET', path)).json<View>()).not.toHaveProperty('rubric');
  const earlier = await asManager()('PUT', `${path}/timeline`, { closes: inMs(1_000) });
  expect(earlier.json<View>()).toMatchObject({ errors: [{ field: 'closes', code: 'DEADLINE_NEVER_EARLIER' }] });
  const [closes, screeningEnds] = [inMs(6_500), inMs(7_500)];
  const extended = await asManager()('PUT', `${path}/timeline`, { closes, screeningEnds });
  expect(extended.json<View>()).toMatchObject({ timeline: { revision: 3, closes: { at: closes } } });
  await expectProblem(asManager()('PATCH', path, { awards: 9 }), 422, 'INVALID_INPUT');
  await expectProblem(asManager()('PATCH', path, { ladder }), 422, 'INVALID_INPUT');
  const steps = (await asReader()('GET', path)).json<{ ladder: object[] }>().ladder;
  expect(steps).toMatchObject([ladder[0], { ...ladder[1], name: { en: 'Reach and effect' } }, ladder[2]]);

  // Closed is not screening yet: first intake has to say, for the deadline of now, that nothing is on its way.
  await phaseIs('closed');
  await expectProblem(asManager()('POST', `${path}/phase`, { to: 'screening' }), 409, 'CALL_NOT_DRAINED');
  const drained = { competitionId: id, submitted: 110, late: 2 };
  await service.say(callDrainedV1, id, { ...drained, timelineRevision: 2 });
  await service.say(callDrainedV1, id, { ...drained, timelineRevision: 3 });
  await phaseIs('judging');
  await service.say(decidedV1, id, { competitionId: id, decisions: 110, winners: 4 });
  await expectProblem(asManager()('POST', `${path}/announcement/prepare`), 409, 'NOT_DECIDED');
  await asManager()('POST', `${path}/phase`, { to: 'deliberation' });
  await phaseIs('decided');

  // Prepared by two services, approved by two people, voided by a change, postponed, and fired at its time.
  const prepare = await asManager()('POST', `${path}/announcement/prepare`, undefined, { 'idempotency-key': 'once' });
  expect(prepare.json<View>()).toMatchObject({ status: 'preparing', attempt: 1 });
  await asManager()('POST', `${path}/announcement/prepare`, undefined, { 'idempotency-key': 'once' });
  const [request] = await eventually(async () => {
    const found = await service.messages(prepareRequestedV1);
    return found.length > 0 && found;
  });
  const about = { announcementId: request!.key, competitionId: id, attempt: 1 };
  const says = (part: typeof publicationPreparedV1, digit: string) =>
    service.say(part, about.announcementId, { ...about, digest: digest(digit), items: 7 });
  const prepared = (count: number) =>
    eventually(async () => {
      const view = await announcement();
      return (view['history'] as View[]).filter(({ step }) => step === 'part-prepared').length === count && view;
    });
  await says(publicationPreparedV1, 'a');
  await says(notificationsPreparedV1, 'b');
  const first = await prepared(2);
  expect(first).toMatchObject({ status: 'prepared', missing: ['APPROVALS_MISSING'] });
  const approve = (name: string, view: View) =>
    asApprover(name)('POST', `${path}/announcement/approve`, { digest: view['digest'] });
  await expectProblem(
    asManager()('POST', `${path}/announcement/approve`, { digest: first['digest'] }),
    403,
    'NOT_ALLOWED',
  );
  await approve('approver-1', first);
  expect((await approve('approver-1', first)).json<View>()['approvals']).toHaveLength(1);
  await approve('approver-2', first);
  await says(publicationPreparedV1, 'c');
  const changed = await prepared(3);
  expect(changed['approvals']).toEqual([]);
  await expectProblem(approve('approver-1', first), 409, 'ANNOUNCEMENT_CHANGED');
  await asManager()('POST', `${path}/announcement/schedule`, { at: inMs(3_600_000) });
  await asManager()('POST', `${path}/announcement/postpone`);
  await approve('approver-1', changed);
  const approved = await approve('approver-2', changed);
  expect(approved.json<View>()).toMatchObject({
    at: null,
    tbc: true,
    missing: [],
    approvals: [
      { approverId: 'approver-1', name: 'Ada Approver' },
      { approverId: 'approver-2', name: null },
    ],
  });
  expect(await service.messages(announcementFiredV1)).toEqual([]);
  await asManager()('POST', `${path}/announcement/schedule`, { at: inMs(700) });
  await phaseIs('announced');
  expect(await announcement()).toMatchObject({ status: 'fired', actions: [] });
  await expectProblem(
    asManager()('POST', `${path}/announcement/cancel`, { reason: 'Too late' }),
    409,
    'ANNOUNCEMENT_FIRED',
  );

  // The letters were not what was approved, and were held back: they alone are prepared, approved and fired anew.
  await service.say(notificationsRefusedV1, about.announcementId, about);
  const held = await eventually(async () => {
    const view = await announcement();
    return (view['refusals'] as View[]).length === 1 && view;
  });
  expect(held).toMatchObject({ status: 'fired', actions: ['prepare'], refusals: [{ part: 'notifications' }] });
  expect((await asManager()('POST', `${path}/announcement/prepare`)).json<View>()).toMatchObject({
    ...{ status: 'preparing', attempt: 2, at: null, approvals: [], parts: [{ part: 'publication' }] },
  });
  const letters = { ...about, attempt: 2, digest: digest('d'), items: 7 };
  await service.say(notificationsPreparedV1, about.announcementId, letters);
  const anew = await prepared(4);
  expect(anew).toMatchObject({ status: 'prepared', missing: ['APPROVALS_MISSING'] });
  await approve('approver-1', anew);
  await approve('approver-2', anew);
  await asManager()('POST', `${path}/announcement/schedule`, { at: inMs(700) });
  await eventually(async () => (await service.messages(announcementFiredV1)).length === 2);
  const refired = await announcement();
  expect(refired).toMatchObject({ status: 'fired', actions: [], refusals: [{ code: 'PART_DIFFERS' }] });
  expect(
    (refired['history'] as View[]).map(({ step }) => step).filter((step) => /fired|differs/.test(String(step))),
  ).toEqual([...['fired', 'part-differs', 'fired']]);
  await asManager()('POST', `${path}/phase`, { to: 'follow-up' });

  // What the others have heard, in order.
  const moves = await eventually(async () => {
    const found = await service.messages(phaseMovedV1);
    return found.length === 9 && found;
  });
  expect(moves.map(bodyOf).map(({ to, by }) => `${String(to)} by ${String(by)}`)).toEqual([
    ...['scheduled by secretariat', 'open by timeline', 'closed by timeline', 'screening by timeline'],
    ...['judging by timeline', 'deliberation by secretariat', 'decided by secretariat', 'announced by timeline'],
    'follow-up by secretariat',
  ]);
  expect((await service.messages(announcementFiredV1)).map(bodyOf)).toMatchObject([
    {
      digest: changed['digest'],
      parts: [
        { part: 'notifications', digest: digest('b') },
        { part: 'publication', digest: digest('c') },
      ],
    },
    {
      digest: anew['digest'],
      parts: [
        { part: 'notifications', digest: digest('d') },
        { part: 'publication', digest: digest('c') },
      ],
    },
  ]);
  expect(await service.messages(announcementPostponedV1)).toHaveLength(1);
  const documents = await eventually(async () => {
    const found = (await service.messages(competitionV1)).map(bodyOf);
    return found.at(-1)?.['phase'] === 'follow-up' && found;
  });
  expect(documents[0]).toMatchObject({ slug: 'edition-2021', phase: 'scheduled', announcementId: request!.key });
  expect((await asOperator()('GET', '/internal/status')).json<View>()).toMatchObject({ parked: 0, overdue: 0 });
}, 60_000);

it('shows the next edition of last year’s, and lists both with the same shape', async () => {
  const create = {
    id: newId(),
    from: { clone: id },
    overrides: { slug: 'edition-2022', timeline: { opens: inMs(86_400_000) } },
  };
  const cloned = (await asOperator()('POST', '/api/competitions', create)).json<View>();
  expect(cloned).toMatchObject({ phase: 'draft', theme: { en: 'Small and digital' }, moves: [], decided: null });
  // How ties are broken goes on to the next edition, with its scoring guide.
  const next = (await asOperator()('GET', `/api/competitions/${create.id}`)).json<View>();
  expect(next).toMatchObject({ ladder: [{ step: 'head-to-head' }, { criterion: 'reach' }, { step: 'lot' }] });
  const all = (await asOperator()('GET', '/api/competitions?limit=1')).json<{ items: View[]; next: string }>();
  const rest = await asOperator()('GET', `/api/competitions?limit=1&after=${all.next}`);
  expect([...all.items, ...rest.json<{ items: View[] }>().items].map(({ slug }) => slug).sort()).toEqual([
    'edition-2021',
    'edition-2022',
  ]);
  const seen = (await asReader()('GET', '/api/competitions')).json<{ items: View[] }>();
  expect(seen.items.map(({ slug }) => slug)).toEqual(['edition-2021']);
  const templates = (await asReader()('GET', '/api/competitions/templates')).json<View[]>();
  expect(templates.map(({ key }) => key)).toEqual(['digital-champions']);
  expect((await asReader()('GET', '/internal/openapi.json')).status).toBe(200);
});
