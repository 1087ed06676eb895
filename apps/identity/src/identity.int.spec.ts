import { accountErasedV1, accountV1, erasureConfirmations, forgottenAddressV1, signInV1 } from '@champions/contracts';
import { newId } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { bootForTest, eventually } from '@champions/testing/stack';
import { identityService } from './identity.service';

type Booted = Awaited<ReturnType<typeof bootForTest>>;
let identity: Booted;
const operator: Actor = { id: 'operator', name: 'O', language: 'en', operator: true, organisations: [], roles: [] };

beforeAll(async () => {
  identity = await bootForTest(identityService, { OPERATOR_EMAILS: 'Lead@secretariat.example' });
}, 60_000);
afterAll(() => identity.stop(), 30_000);

async function attempt(email: string) {
  const answer = await identity.as(null)('POST', '/api/identity/sign-in', { email, language: 'ar' });
  expect(answer.status).toBe(202);
  const { attemptId } = answer.json<{ attemptId: string }>();
  const stored = await identity.app
    .get<{ load(id: string): Promise<{ state: { code: string } } | null> }>('store:sign-ins', { strict: false })
    .load(attemptId);
  return { attemptId, code: stored!.state.code };
}

const confirm = (attemptId: string, code: string) =>
  identity.as(null)('POST', `/api/identity/sign-in/${attemptId}/confirm`, { code });

describe('identity', () => {
  it('signs a person in by the code of the letter, and the same address is the same account', async () => {
    const first = await attempt('Lead@Secretariat.example ');
    const account = (await confirm(first.attemptId, first.code)).json();
    expect(account).toMatchObject({ language: 'ar', operator: true });
    const second = await attempt('lead@secretariat.example');
    expect((await confirm(second.attemptId, second.code)).json()['id']).toBe(account['id']);
    const letters = await identity.messages(signInV1);
    expect(JSON.stringify(letters)).not.toContain('secretariat.example');
  }, 30_000);

  it('refuses a wrong code in the reader’s language and says how many tries are left', async () => {
    const { attemptId, code } = await attempt('a@chamber.example');
    const wrong = code === '000000' ? '000001' : '000000';
    const refused = await identity.as(null)(
      'POST',
      `/api/identity/sign-in/${attemptId}/confirm`,
      { code: wrong },
      { 'accept-language': 'fr' },
    );
    expect(refused.status).toBe(422);
    expect(refused.json()).toMatchObject({ code: 'CODE_WRONG', errors: [{ field: 'code' }] });
    expect(refused.text).toContain('il vous reste 4 essais');
    expect((await confirm(attemptId, code)).status).toBe(200);
  });

  it('names each field of bad input', async () => {
    const refused = await identity.as(null)(
      'POST',
      '/api/identity/sign-in',
      { email: 'nonsense', language: 'xx' },
      { 'accept-language': 'es' },
    );
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ]);
    expect(refused.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)).toEqual([
      'email',
      'language',
    ]);
  });

  it('gives roles, says so to the others, and forgets a person for good', async () => {
    const competitionId = newId();
    const grant = { email: 'judge@panel.example', name: 'Judge', language: 'en', competitionId, role: 'judge' };
    const refused = await identity.as({ ...operator, operator: false })('POST', '/api/identity/roles', grant);
    expect(refused.status).toBe(403);
    const { accountId } = (await identity.as(operator)('POST', '/api/identity/roles', grant)).json<{
      accountId: string;
    }>();
    const holders = await identity.as(operator)('GET', `/api/identity/roles?competitionId=${competitionId}`);
    expect(holders.json()).toEqual([
      { accountId, name: 'Judge', email: 'judge@panel.example', language: 'en', role: 'judge' },
    ]);
    // Read before it is erased: a document that has not been sent when its tombstone is written never leaves.
    const lastSaid = async () => (await identity.messages(accountV1)).findLast(({ key }) => key === accountId);
    await eventually(async () => typeof (await lastSaid())?.body === 'string', 'the account');
    const judge = { ...operator, id: accountId, operator: false };
    expect((await identity.as(judge)('DELETE', '/api/identity/me')).status).toBe(204);
    await eventually(async () => (await lastSaid())?.body === null, 'the tombstone');
    expect((await identity.messages(accountErasedV1)).map(({ body }) => JSON.parse(body!) as unknown)).toEqual([
      { accountId },
    ]);
  }, 40_000);

  it('tells operators who has confirmed an erasure and who has not, page by page, and gives the address up in time', async () => {
    const erased: string[] = [];
    for (const who of ['one', 'two', 'three']) {
      const { attemptId, code } = await attempt(`${who}@erased.example`);
      const { id } = (await confirm(attemptId, code)).json<{ id: string }>();
      // Asked again, as when the first answer got lost.
      for (let n = 0; n < 2; n += 1)
        expect((await identity.as({ ...operator, operator: false, id })('DELETE', '/api/identity/me')).status).toBe(
          204,
        );
      erased.unshift(id);
    }
    const page = async (query: string) =>
      (await identity.as(operator)('GET', `/api/identity/erasures?${query}`)).json<{
        erasures: {
          accountId: string;
          complete: boolean;
          services: { service: string; confirmedAt: string | null }[];
        }[];
        next: string | null;
      }>();
    const idsIn = ({ erasures }: Awaited<ReturnType<typeof page>>) => erasures.map(({ accountId }) => accountId);
    const first = await page('limit=2');
    expect(idsIn(first)).toEqual(erased.slice(0, 2));
    expect(idsIn(await page(`limit=1&after=${first.next ?? ''}`))).toEqual(erased.slice(2));

    const confirmedBy = async (id: string) =>
      (await page('limit=3')).erasures
        .find(({ accountId }) => accountId === id)
        ?.services.flatMap(({ service, confirmedAt }) => (confirmedAt === null ? [] : [service]));
    const [id] = erased as [string];
    await eventually(async () => (await confirmedBy(id))?.join() === 'identity', 'its own confirmation');
    const lastAddress = async () => (await identity.messages(forgottenAddressV1)).findLast(({ key }) => key === id);
    expect((await lastAddress())?.body).not.toContain('erased.example');
    const { gateway, competitions, judging, notifications } = erasureConfirmations;
    for (const message of [gateway, competitions, judging]) await identity.say(message, id, { accountId: id });
    await eventually(async () => (await confirmedBy(id))?.length === 4, 'four confirmations');
    expect((await lastAddress())?.body).not.toBeNull();
    await identity.say(notifications, id, { accountId: id });
    await eventually(async () => !idsIn(await page('waiting=true')).includes(id), 'the last confirmation');
    await eventually(async () => (await lastAddress())?.body === null, 'the tombstone of the address');
    expect(idsIn(await page('waiting=true')).slice(0, 2)).toEqual(erased.slice(1));
  }, 40_000);

  it('is asked twice for the same organisation and makes it once', async () => {
    const id = newId();
    const { attemptId, code } = await attempt('owner@chamber.example');
    const owner = { ...operator, operator: false, id: (await confirm(attemptId, code)).json<{ id: string }>().id };
    const create = { id, name: 'Chamber', kind: 'chamber-of-commerce', economy: 'Peru' };
    const answers = [];
    for (let n = 0; n < 2; n += 1)
      answers.push(await identity.as(owner)('POST', '/api/identity/organisations', create));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const me = (await identity.as(owner)('GET', '/api/identity/me')).json();
    expect(me['organisations']).toEqual([{ organisationId: id, role: 'owner' }]);
    const stranger = await identity.as({ ...owner, id: 'x' })('POST', '/api/identity/organisations', create);
    expect([stranger.status, stranger.json()['code']]).toEqual([409, 'ORGANISATION_TAKEN']);
  });
});
