import {
  competitionV1,
  type DataOf,
  decisionV1,
  entryV1,
  erasingServices,
  newsletterV1,
  prepareRequestedV1,
  proposalV1,
} from '@champions/contracts';
import { deterministicId, newId } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { eventually } from '@champions/testing/stack';
import { competitionsService } from '../../competitions/src/competitions.service';
import { gatewayService } from '../../gateway/src/gateway.service';
import { identityService } from '../../identity/src/identity.service';
import { judgingService } from '../../judging/src/judging.service';
import { notificationsService } from '../../notifications/src/notifications.service';
import { bootTogether, foundInLetterTo, type Together } from './boot-together.suite';

const run = newId().slice(-12);
const email = `zenobia-${run}@forgotten.example`;
const name = `Zenobia ${run}`;
const [competitionId, roundId, proposalId, organisationId] = [newId(), newId(), newId(), newId()];
const announcementId = deterministicId('announcement', competitionId);
const nobody = { language: 'en', organisations: [] } as const;
const operator: Actor = { ...nobody, id: 'operator', name: 'O', operator: true, roles: [] };
const lead: Actor = { ...nobody, id: 'lead', name: 'L', operator: false, roles: [{ competitionId, role: 'lead' }] };

const moment = { at: '2021-09-15T12:00:00Z', zone: 'Europe/Zurich' };
const competition: DataOf<typeof competitionV1> = {
  ...{ slug: `c-${run}`, name: { en: 'Champions' }, theme: { en: 'T' }, description: { en: 'D' } },
  ...{ eligibility: [], organisers: ['ITC'], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', phase: 'judging' },
  timeline: {
    ...{ revision: 1, opens: moment, closes: moment, screeningEnds: moment, announcement: moment },
    judgingCloses: { ...moment, at: '2099-11-01T00:00:00Z' },
  },
  form: [{ key: 'concept', type: 'long-text', label: { en: 'Concept' }, required: true }],
  rubric: [{ key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 5 }],
  ...{ awards: 1, ranked: false, readings: 1, announcementId },
};
const from = { competitionId, organisationId: newId(), organisationName: 'Chamber of X', economy: 'PER' };

let all: Together;
let person = '';
beforeAll(async () => {
  all = await bootTogether([
    gatewayService,
    identityService,
    competitionsService,
    judgingService,
    notificationsService,
  ]);
}, 120_000);
afterAll(() => all.stop(), 60_000);

const ask = (method: string, path: string, body?: unknown) =>
  all.ask('gateway', method, path, { cookie: person, body });
const askToSignIn = async () =>
  (await ask('POST', '/api/identity/sign-in', { email, language: 'en' })).json<{ attemptId: string }>().attemptId;

async function signIn(): Promise<string> {
  const attemptId = await askToSignIn();
  const code = await foundInLetterTo(email, new RegExp(`sign-in/${attemptId}#(\\d{6})`));
  const answer = await ask('POST', '/api/session', { attemptId, code });
  person = answer.cookie;
  return answer.json<{ id: string }>().id;
}

async function judgeAnEntry(judgeId: string): Promise<void> {
  const judge: Actor = { ...lead, id: judgeId, roles: [{ competitionId, role: 'judge' }] };
  const judging = (as: Actor, method: string, path: string, body?: unknown) =>
    all.ask('judging', method, `/api/judging/${path}`, { as, body });
  const round = `rounds/${roundId}`;
  await eventually(async () => (await judging(lead, 'POST', 'rounds', { id: roundId, competitionId })).status === 201);
  const seat = { judgeId, languages: ['en'], expertise: ['trade'], organisation: `${name} and partners` };
  expect((await judging(lead, 'POST', `${round}/panel`, { judges: [seat] })).status).toBe(200);
  await eventually(async () => (await judging(lead, 'POST', `${round}/assignments/propose`)).json()['added'] === 1);
  await judging(lead, 'POST', `${round}/assignments/confirm`);
  await eventually(async () => (await judging(lead, 'POST', `${round}/open`)).status < 300, 'the open round');
  const declaration = { undertaking: true, organisationIds: [] };
  expect((await judging(judge, 'PUT', `declarations/${roundId}`, declaration)).status).toBe(200);
  const [sheet] = (await judging(judge, 'GET', 'sheets?mine')).json<{ sheetId: string }[]>();
  const filled = { marks: { reach: 4 }, comment: 'A sound plan.' };
  expect((await judging(judge, 'PUT', `sheets/${sheet!.sheetId}`, filled)).status).toBe(200);
}

async function subscribe(): Promise<void> {
  await ask('POST', '/api/notifications/subscribers', { email, language: 'en' });
  const token = await foundInLetterTo(email, /subscribers\/confirm\?token=([^\s&]+)/);
  expect((await ask('POST', '/api/notifications/subscribers/confirm', { token })).status).toBe(200);
}

async function prepareAnnouncement(contactId: string): Promise<void> {
  await all.say(proposalV1, proposalId, {
    ...{ ...from, contactIds: [contactId], title: 'e-Docs', language: 'en', status: 'submitted' },
    ...{ receiptNumber: 'R-1', receivedAt: moment.at },
  });
  const { organisationId: owner } = from;
  await all.say(decisionV1, proposalId, {
    competitionId,
    proposalId,
    organisationId: owner,
    outcome: 'winner',
    rank: 1,
  });
  await all.say(newsletterV1, `n-${run}`, {
    ...{ competitionId, announcementId, title: 'Issue', language: 'en', sections: [] },
    ...{ url: 'http://champions.example/n', pdfUrl: 'http://champions.example/n.pdf' },
  });
  await all.say(prepareRequestedV1, announcementId, { announcementId, competitionId, attempt: 1, decisions: 1 });
  const status = `/api/notifications/announcements/${announcementId}`;
  await eventually(
    async () => (await all.ask('notifications', 'GET', status, { as: lead })).json()['status'] === 'prepared',
    'the prepared letters',
  );
}

it('leaves nothing of a person anywhere, and does not leak what was typed for, about or to them', async () => {
  const accountId = await signIn();
  expect((await ask('PATCH', '/api/identity/me', { name })).status).toBe(200);
  const chamber = { id: organisationId, name: 'Chamber', kind: 'chamber-of-commerce', economy: 'Peru' };
  expect((await ask('POST', '/api/identity/organisations', chamber)).status).toBe(201);
  const grant = { email, name, language: 'en', competitionId, role: 'judge' };
  expect((await all.ask('identity', 'POST', '/api/identity/roles', { as: operator, body: grant })).status).toBe(201);
  await all.say(competitionV1, competitionId, competition);
  await all.say(entryV1, proposalId, {
    ...{ ...from, title: 'e-Docs', language: 'en', form: competition.form, answers: { concept: 'Papers go digital.' } },
  });
  await eventually(async () => (await all.whereIs(name)).length >= 5, 'the name in the rows');
  await judgeAnEntry(accountId);
  await subscribe();
  await prepareAnnouncement(accountId);
  await askToSignIn();

  // What could leak is there.
  expect(await all.whereIs(email)).toEqual([
    ...['gateway.accounts_v1', 'identity.accounts', 'identity.sign-ins', 'notifications.accounts_v1'],
    'notifications.subscribers',
  ]);
  expect(await all.whereIs(name)).toEqual([
    ...['competitions.people_v1', 'gateway.accounts_v1', 'identity.accounts', 'judging.people_v2', 'judging.seats'],
    ...['notifications.accounts_v1', 'notifications.prepared_letters'],
  ]);

  expect((await ask('DELETE', '/api/identity/me')).status).toBe(204);
  const erasures = async (query = '') =>
    (await all.ask('identity', 'GET', `/api/identity/erasures${query}`, { as: operator })).json<{
      erasures: { complete: boolean }[];
    }>();
  const [erasure] = await eventually(async () => {
    const { erasures: found } = await erasures();
    return found[0]?.complete === true && found;
  }, 'every confirmation');
  expect(erasure).toEqual({
    ...{ accountId, complete: true, erasedAt: expect.any(String) as string },
    services: erasingServices.map((service) => ({
      ...{ service, confirmedAt: expect.any(String) as string, waitingSince: null },
    })),
  });
  expect(await erasures('?waiting=true')).toEqual({ erasures: [], next: null });
  expect((await ask('GET', '/api/identity/erasures')).status).toBe(401);
  expect(
    (await all.ask('identity', 'GET', '/api/identity/erasures', { as: { ...operator, operator: false } })).status,
  ).toBe(403);

  expect([await all.whereIs(email), await all.whereIs(name)]).toEqual([[], []]);
  // What a judge wrote stays, as nobody's.
  expect(await all.whereIs('A sound plan.')).toEqual(['judging.score-sheets']);
  expect((await ask('GET', '/api/session')).json()['account']).toBeNull();

  // Whoever comes back comes as somebody new.
  expect(await signIn()).not.toBe(accountId);
  expect((await ask('GET', '/api/identity/me')).json()).toMatchObject({ email, organisations: [], roles: [] });
}, 120_000);
