import {
  accountV1,
  competitionV1,
  conflictChangedV1,
  type DataOf,
  entriesAssignedV1,
  entryV1,
  judgeDeclaredV1,
  judgeReplacedV1,
  proposalV1,
  sheetsDueV1,
} from '@champions/contracts';
import { deterministicId, newId } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { type Ask, bootForTest, eventually } from '../../../../libs/testing/src/boot-for-test';
import { ContactsQuery, EntriesQuery } from '../entries';
import { judgingService } from '../judging.service';
import { PeopleQuery } from '../people';
import { AssignSheets } from '../scoring';
import type { ConflictTable } from './conflict-line';

const [competitionId, before, roundId] = [newId(), newId(), newId()];
const rounds = '/api/judging/rounds';
const round = `${rounds}/${roundId}`;
const declaration = `/api/judging/declarations/${roundId}`;
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
const person = (id: string, role: 'lead' | 'judge'): Actor => ({
  ...{ id, name: id, language: 'en', operator: false, organisations: [] },
  roles: [{ competitionId, role }],
});
const competition: DataOf<typeof competitionV1> = {
  ...{ slug: 'champions', name: { en: 'Champions' }, theme: { en: 'Digital' }, description: { en: 'A call.' } },
  ...{ eligibility: [], organisers: ['ICC'], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', phase: 'judging' },
  timeline: {
    revision: 1,
    ...{ opens: moment(null), closes: moment(null), screeningEnds: moment(null), announcement: moment(null) },
    judgingCloses: moment('2099-11-01T00:00:00Z'),
  },
  form: [{ key: 'concept', type: 'long-text', label: { en: 'Concept' }, required: true }],
  rubric: [{ key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10 }],
  ...{ awards: 1, ranked: false, readings: 2, announcementId: 'announcement-1' },
};
const entryIds = Array.from({ length: 6 }, () => newId()).sort();
const entryOf = (n: number, inCompetition = competitionId): DataOf<typeof entryV1> => ({
  ...{ competitionId: inCompetition, organisationId: `organisation-${n}`, organisationName: `Chamber ${n}` },
  ...{ economy: `Economy ${n}`, title: `A title ${n}`, language: 'en', form: competition.form },
  answers: { concept: `The concept ${n}.` },
});
const account = (email: string, organisationIds: readonly string[], version = 1): DataOf<typeof accountV1> => ({
  ...{ name: `Name of ${email}`, email, language: 'en', operator: false, roles: [], version },
  organisations: organisationIds.map((organisationId) => ({ organisationId, role: 'member' })),
});
const judgeIds = [0, 1, 2, 3, 4, 5].map((n) => `judge-${n}`);
const oldEntry = newId();

describe('conflicts, before anything is visible and after', () => {
  let judging: Awaited<ReturnType<typeof bootForTest>>;
  let lead: Ask;
  const judge = (id: string, language: Actor['language'] = 'en') => judging.as({ ...person(id, 'judge'), language });
  const service = <T>(token: abstract new (...args: never[]) => T): T =>
    judging.app.get(token as never, { strict: false });

  beforeAll(async () => {
    judging = await bootForTest(judgingService);
    lead = judging.as(person('lead-1', 'lead'));
    await judging.say(competitionV1, competitionId, competition);
    await judging.say(competitionV1, before, { ...competition, slug: 'before' });
    for (const [n, id] of entryIds.entries()) await judging.say(entryV1, id, entryOf(n));
    await judging.say(entryV1, oldEntry, entryOf(3, before));
    // Somebody of organisation 0 has an address beside judge 0's.
    await judging.say(accountV1, 'member-0', account('a@camara0.org.pe', ['organisation-0']));
    await judging.say(accountV1, 'judge-0', account('b@mail.camara0.org.pe', []));
    await judging.say(accountV1, 'judge-1', account('c@gmail.com', ['organisation-1']));
    await judging.say(accountV1, 'judge-1', account('c@gmail.com', [], 2));
    for (const n of [2, 3, 4, 5]) await judging.say(accountV1, `judge-${n}`, account(`j${n}@gmail.com`, []));
    await judging.say(proposalV1, newId(), {
      ...{ competitionId: before, organisationId: 'organisation-2', organisationName: 'Chamber 2', economy: 'E' },
      ...{ contactIds: ['judge-2', 'somebody'], title: 'Then', language: 'en', status: 'eligible' },
      ...{ receiptNumber: 'R-1', receivedAt: '2020-09-01T00:00:00Z' },
    });
    const readThen = { roundId: newId(), competitionId: before, judgeId: 'judge-3', entryId: oldEntry };
    await service(AssignSheets).execute([readThen]);
    await eventually(async () => {
      const people = await service(PeopleQuery).byIds([...judgeIds, 'member-0']);
      const contacts = await service(ContactsQuery).organisationsOf(['judge-2']);
      const entries = await service(EntriesQuery).idsIn(competitionId);
      return (
        people.size === 7 &&
        people.get('judge-1')?.organisationIds.length === 0 &&
        contacts.size === 1 &&
        entries.size === 6
      );
    }, 'what neighbours say');
    await eventually(
      async () =>
        (await lead('POST', rounds, { id: roundId, competitionId, blind: ['organisation', 'economy'] })).status === 201,
      'the round',
    );
    const judges = judgeIds.slice(0, 5).map((judgeId) => ({ judgeId, languages: ['en'] }));
    expect((await lead('POST', `${round}/panel`, { judges })).status).toBe(200);
  }, 60_000);

  afterAll(() => judging.stop(), 60_000);

  const table = async (query = '', of = roundId) =>
    (await lead('GET', `${rounds}/${of}/conflicts${query}`)).json<ConflictTable>();
  const lines = async (of = roundId) =>
    (await table('', of)).conflicts.map(({ judgeId, proposalId, conflicts, blocks }) => [
      ...[judgeId, entryIds.indexOf(proposalId), conflicts.map(({ reason }) => reason).join(' '), blocks],
    ]);
  const rule = (what: string, judgeId: string, n: number, reason = 'Because.', of = roundId) =>
    lead('POST', `${rounds}/${of}/conflicts/${what}`, { judgeId, subjectId: `organisation-${n}`, reason });
  const declare = (id: string, organisations: readonly number[], undertaking: unknown = true) =>
    judge(id)('PUT', declaration, { undertaking, organisationIds: organisations.map((n) => `organisation-${n}`) });
  const mine = async (id: string) =>
    (await judge(id)('GET', `/api/judging/sheets?roundId=${roundId}`)).json<{ proposalId: string; status: string }[]>();
  const readers = async () => {
    const read = await Promise.all(
      judgeIds.map(async (id) => (await mine(id)).map(({ proposalId }) => [id, entryIds.indexOf(proposalId)] as const)),
    );
    return read.flat();
  };
  const confirm = async () => {
    await lead('POST', `${round}/assignments/confirm`);
    await eventually(
      async () => (await lead('GET', `${round}/assignments`)).json<{ status: string }>().status === 'confirmed',
      'the assignments',
    );
  };
  const counted = async (n: number) =>
    (await lead('GET', `${round}/ranking`))
      .json<{ proposalId: string; count: number }[]>()
      .find(({ proposalId }) => proposalId === entryIds[n])?.count;

  it('are found from profile, address and history, each with its strength and source', async () => {
    expect(await lines()).toEqual([
      ['judge-0', 0, 'same-email-domain', true],
      ['judge-1', 1, 'past-member', true],
      ['judge-2', 2, 'past-member', true],
      ['judge-3', 3, 'past-reader', false],
    ]);
    const { total, blocking, conflicts } = await table();
    expect([total, blocking]).toEqual([4, 3]);
    expect(conflicts[0]).toEqual({
      ...{ judgeId: 'judge-0', judgeName: 'Name of b@mail.camara0.org.pe' },
      ...{
        proposalId: entryIds[0],
        title: 'A title 0',
        organisationId: 'organisation-0',
        organisationName: 'Chamber 0',
      },
      conflicts: [{ reason: 'same-email-domain', strength: 'blocks', source: 'e-mail', dismissed: false }],
      ...{ blocks: true, imposed: null, dismissed: null, reading: null },
    });
    const first = await table('?limit=3&blocks=true');
    expect([first.conflicts.length, first.next]).toEqual([3, null]);
    const page = await table('?limit=3');
    const rest = await table(`?limit=3&after=${encodeURIComponent(page.next ?? '')}`);
    expect([page.conflicts.length, rest.conflicts.length, rest.next]).toEqual([3, 1, null]);
    expect((await judge('judge-0')('GET', `${round}/conflicts`)).status).toBe(403);
    expect((await judge('judge-0')('GET', `${round}/conflicts/organisations`)).status).toBe(403);
    const organisations = (await lead('GET', `${round}/conflicts/organisations`)).json<object[]>();
    expect([organisations.length, organisations[5]]).toEqual([
      6,
      { organisationId: 'organisation-5', organisationName: 'Chamber 5', economy: 'Economy 5' },
    ]);
  });

  it('are declared by a judge from a list of names, which leads to no entry', async () => {
    const list = await judge('judge-4')('GET', declaration);
    expect(list.json()).toEqual({
      ...{ roundId, competitionId, declaredAt: null, newOrganisations: 0, wishes: true, roundStatus: 'draft' },
      list: expect.any(String) as string,
      organisations: [0, 1, 2, 3, 4, 5].map((n) => ({
        ...{ organisationId: `organisation-${n}`, organisationName: `Chamber ${n}`, declared: false },
      })),
    });
    expect(list.text).not.toMatch(new RegExp(['title', 'concept', 'economy', ...entryIds].join('|'), 'i'));
    expect((await judge('judge-4')('GET', '/api/judging/declarations')).json()).toEqual([
      { roundId, competitionId, declaredAt: null, newOrganisations: 0, wishes: true },
    ]);
    expect((await judge('judge-5')('GET', declaration)).status).toBe(404);
    expect((await lead('GET', declaration)).status).toBe(404);

    expect((await declare('judge-4', [], false)).status).toBe(422);
    expect((await declare('judge-4', [4, 99])).json()).toMatchObject({
      errors: [{ field: 'organisationIds.1', code: 'ORGANISATION_UNKNOWN' }],
    });
    expect((await declare('judge-4', [4, 5])).json()).toMatchObject({ declaredAt: expect.any(String) as string });
    expect((await lines()).slice(-2)).toEqual([
      ['judge-4', 4, 'declared-by-judge', true],
      ['judge-4', 5, 'declared-by-judge', true],
    ]);
    // Until the round opens a judge may think again.
    expect((await declare('judge-4', [4])).status).toBe(200);
    expect((await lines()).slice(-1)).toEqual([['judge-4', 4, 'declared-by-judge', true]]);
    const panel = (await lead('GET', `${round}/panel`)).json<{ judgeId: string; declaredAt: string | null }[]>();
    expect(panel.filter(({ declaredAt }) => declaredAt !== null).map(({ judgeId }) => judgeId)).toEqual(['judge-4']);
  });

  it('are dismissed with a reason, which is remembered in other rounds of the competition', async () => {
    expect((await rule('dismiss', 'judge-0', 0, ' ')).json()).toMatchObject({ errors: [{ field: 'reason' }] });
    expect((await rule('dismiss', 'judge-0', 5)).json()).toMatchObject({ code: 'NO_CONFLICT' });
    expect((await rule('dismiss', 'judge-9', 0)).json()).toMatchObject({ errors: [{ code: 'JUDGE_NOT_ON_PANEL' }] });
    expect(
      (
        await judge('judge-0')('POST', `${round}/conflicts/dismiss`, {
          judgeId: 'judge-0',
          subjectId: 'organisation-0',
          reason: 'x',
        })
      ).status,
    ).toBe(403);
    expect((await rule('dismiss', 'judge-0', 0, 'A shared mail host.')).status).toBe(204);
    expect((await lines())[0]).toEqual(['judge-0', 0, 'same-email-domain', false]);
    expect((await table()).conflicts[0]?.dismissed).toMatchObject({ reason: 'A shared mail host.', by: 'lead-1' });

    const another = newId();
    await lead('POST', rounds, { id: another, competitionId });
    await lead('POST', `${rounds}/${another}/panel`, {
      judges: [{ judgeId: 'judge-0', languages: ['en'], organisation: 'Chamber 0' }],
    });
    // What was not known when it was dismissed is another matter.
    expect(await lines(another)).toEqual([['judge-0', 0, 'same-organisation same-email-domain', true]]);
  });

  it('keep judge and entry apart, and show nothing before a judge has declared', async () => {
    expect((await lead('POST', `${round}/assignments/propose`)).json()).toMatchObject({ added: 12 });
    await confirm();
    await lead('POST', `${round}/open`);
    expect(await mine('judge-0')).toEqual([]);
    const assigned = (await judging.messages(entriesAssignedV1)).map(
      ({ body }) => JSON.parse(body ?? '') as { judgeId: string; entries: number },
    );
    expect(assigned.reduce((sum, { entries }) => sum + entries, 0)).toBe(12);
    const sheetId = entryIds.map((id) => deterministicId(roundId, 'judge-3', id));
    const answers = await Promise.all(sheetId.map((id) => judge('judge-3', 'es')('GET', `/api/judging/sheets/${id}`)));
    const refused = answers.filter(({ status }) => status === 403);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) {
      expect(answer.json()).toMatchObject({
        code: 'DECLARE_FIRST',
        title: expect.stringContaining('Antes de leer') as string,
      });
      expect(answer.text).not.toMatch(/title \d|concept \d/);
    }
    for (const n of [0, 1, 2, 3]) expect((await declare(`judge-${n}`, [])).status).toBe(200);
    const read = await readers();
    expect(read).toHaveLength(12);
    for (const apart of [
      ['judge-1', 1],
      ['judge-2', 2],
      ['judge-4', 4],
    ])
      expect(read).not.toContainEqual(apart);
  }, 30_000);

  it('take a reading out when they are stated late, whatever was submitted, and give it back when lifted', async () => {
    const [judgeId, n] = (await readers())[0]!;
    const path = `/api/judging/sheets/${deterministicId(roundId, judgeId, entryIds[n]!)}`;
    const submitted = await judge(judgeId)('POST', `${path}/submit`, { marks: { impact: 7 } });
    expect(submitted.json()).toMatchObject({ status: 'submitted', total: 70 });
    expect(await counted(n)).toBe(1);
    expect((await rule('impose', judgeId, n, 'A cousin.')).status).toBe(204);
    expect(await counted(n)).toBe(0);
    expect((await lead('GET', `${round}/progress`)).json()).toMatchObject({ submitted: 0, assigned: 11 });
    expect((await mine(judgeId)).map(({ proposalId }) => proposalId)).not.toContain(entryIds[n]);
    for (const [method, at] of [
      ['GET', ''],
      ['POST', '/reopen'],
      ['PUT', ''],
    ] as const) {
      const body = method === 'PUT' ? { marks: { impact: 1 } } : undefined;
      const answer = await judge(judgeId, 'fr')(method, path + at, body);
      expect([answer.status, answer.json()['code']]).toEqual([404, 'SHEET_REMOVED']);
      expect(answer.text).toContain('conflit d’intérêts');
      expect(answer.text).not.toContain('cousin');
    }
    const { missingReadings, conflicts } = await table(`?judgeId=${judgeId}`);
    expect(missingReadings).toBe(1);
    expect(conflicts.find(({ proposalId }) => proposalId === entryIds[n])).toMatchObject({
      ...{ imposed: { reason: 'A cousin.', by: 'lead-1', on: 'organisation' }, blocks: true },
      reading: { status: 'submitted', removed: true },
    });
    expect((await rule('dismiss', judgeId, n)).json()).toMatchObject({ code: 'CONFLICT_IMPOSED' });
    expect((await rule('lift', judgeId, n, 'Namesakes.')).status).toBe(204);
    expect(await counted(n)).toBe(1);
    expect((await judge(judgeId)('GET', path)).json()).toMatchObject({ status: 'submitted', marks: { impact: 7 } });
    expect((await rule('lift', judgeId, n)).json()).toMatchObject({ code: 'NOTHING_IMPOSED' });
  }, 30_000);

  it('leave a gap when a judge declares late, which is filled with somebody else', async () => {
    const [, n] = (await readers()).find(([id]) => id === 'judge-3')!;
    expect((await declare('judge-3', [n])).status).toBe(200);
    expect((await declare('judge-3', [])).json()).toMatchObject({ code: 'DECLARATION_STANDS' });
    expect(await readers()).not.toContainEqual(['judge-3', n]);
    expect((await table()).missingReadings).toBe(1);
    expect((await lead('POST', `${round}/assignments/propose`)).json()).toMatchObject({
      added: 1,
      totals: { sheets: 12 },
    });
    await confirm();
    const read = await readers();
    expect(read.filter(([, entry]) => entry === n)).toHaveLength(2);
    expect(read).not.toContainEqual(['judge-3', n]);
    expect((await table()).missingReadings).toBe(0);
  }, 30_000);

  it('are kept by a substitute, who takes over what is open; what was submitted stays', async () => {
    const numbers = async (id: string, status: string) =>
      (await mine(id)).filter((sheet) => sheet.status === status).map(({ proposalId }) => entryIds.indexOf(proposalId));
    const [[submitted], open] = [await numbers('judge-0', 'submitted'), (await numbers('judge-0', 'open')).sort()];
    const conflicting = open[0]!;
    const submittedPath = `/api/judging/sheets/${deterministicId(roundId, 'judge-0', entryIds[submitted!]!)}`;
    const substitute = `${round}/panel/judge-0/substitute`;
    expect((await lead('POST', substitute, { substituteId: 'judge-5' })).json()).toMatchObject({
      code: 'JUDGE_NOT_ON_PANEL',
    });
    const seat = { judgeId: 'judge-5', languages: ['en'], organisation: `Chamber ${conflicting}` };
    await lead('POST', `${round}/panel`, { judges: [seat] });
    expect((await judge('judge-5')('POST', substitute, { substituteId: 'judge-5' })).status).toBe(403);
    expect((await lead('POST', substitute, { substituteId: 'judge-0' })).json()).toMatchObject({
      code: 'SUBSTITUTE_IS_THE_JUDGE',
    });
    const done = await lead('POST', substitute, { substituteId: 'judge-5' });
    expect(done.json()).toEqual({ judgeId: 'judge-0', substituteId: 'judge-5', moved: open.length - 1, left: 1 });
    await lead('POST', substitute, { substituteId: 'judge-5' });

    expect(await mine('judge-0')).toEqual([]);
    expect((await judge('judge-0')('GET', submittedPath)).json()).toMatchObject({ status: 404, code: 'SEAT_REPLACED' });
    await declare('judge-5', []);
    expect((await numbers('judge-5', 'open')).sort()).toEqual(open.slice(1));
    expect(await counted(submitted!)).toBeGreaterThan(0);
    expect((await table()).missingReadings).toBe(1);
    expect((await lead('POST', `${round}/assignments/propose`)).json()).toMatchObject({
      added: 1,
      totals: { sheets: 12 },
    });
    await confirm();
    expect((await table()).missingReadings).toBe(0);
    expect(await mine('judge-0')).toEqual([]);
  }, 30_000);

  it('are asked for again when another organisation comes in, whose proposals wait for the answer', async () => {
    interface Asked {
      readonly list: string;
      readonly newOrganisations: number;
      readonly organisations: readonly { readonly organisationId: string; readonly isNew?: boolean }[];
    }
    const reader = judge('judge-4', 'fr');
    const asked = async () => (await reader('GET', declaration)).json<Asked>();
    const declarations = async () =>
      (await lead('GET', `${round}/progress`)).json<{ declarations: object }>().declarations;
    const before = await asked();
    expect([before.newOrganisations, await declarations()]).toEqual([0, { waiting: 0, again: 0 }]);

    const late = newId();
    await judging.say(entryV1, late, entryOf(6));
    await eventually(async () => (await asked()).newOrganisations === 1, 'the late entry');
    expect((await asked()).organisations.filter(({ isNew }) => isNew)).toMatchObject([
      { organisationId: 'organisation-6' },
    ]);
    expect((await reader('GET', '/api/judging/declarations')).json()).toMatchObject([{ newOrganisations: 1 }]);
    // The secretariat sees whom it still has to wait for: four of the panel, and the substitute.
    expect(await declarations()).toEqual({ waiting: 0, again: 5 });

    await service(AssignSheets).execute([{ roundId, competitionId, judgeId: 'judge-4', entryId: late }]);
    const path = `/api/judging/sheets/${deterministicId(roundId, 'judge-4', late)}`;
    const readable = async () => (await mine('judge-4')).map(({ proposalId }) => proposalId);
    expect(await readable()).not.toContain(late);
    expect((await readable()).length).toBeGreaterThan(0);
    for (const answer of [await reader('GET', path), await reader('PUT', path, { marks: { impact: 1 } })]) {
      expect(answer.json()).toMatchObject({ status: 403, code: 'DECLARE_AGAIN' });
      expect(answer.text).toContain('autre organisation');
      expect(answer.text).not.toMatch(/chamber|title \d|concept \d/i);
    }
    // Declared on the list as it was, which is not the list as it is.
    const stale = await reader('PUT', declaration, {
      undertaking: true,
      organisationIds: ['organisation-4'],
      list: before.list,
    });
    expect(stale.json()).toMatchObject({ status: 409, code: 'LIST_HAS_GROWN' });
    const { list } = await asked();
    const again = await reader('PUT', declaration, { undertaking: true, organisationIds: ['organisation-4'], list });
    expect(again.json()).toMatchObject({
      newOrganisations: 0,
      organisations: expect.not.arrayContaining([{ isNew: true }]) as object,
    });
    expect(await readable()).toContain(late);
    expect((await reader('GET', path)).status).toBe(200);
    expect(await declarations()).toEqual({ waiting: 0, again: 4 });
  }, 30_000);

  it('leave nobody reminded who owes nothing: who stepped aside from all, was replaced, or is kept away', async () => {
    const open = async (id: string) => (await mine(id)).filter(({ status }) => status === 'open');
    const leaver = (await readers()).map(([id]) => id).find((id) => id !== 'judge-4' && id !== 'judge-5')!;
    for (const { proposalId } of await open(leaver)) {
      const path = `/api/judging/sheets/${deterministicId(roundId, leaver, proposalId)}/recuse`;
      expect((await judge(leaver)('POST', path, { reason: 'I know them all.' })).status).toBe(200);
    }
    const owed = await Promise.all(judgeIds.map(async (id) => ({ judgeId: id, open: (await open(id)).length })));
    const owing = owed.filter((one) => one.open > 0);
    expect(owing.map(({ judgeId }) => judgeId)).not.toEqual(expect.arrayContaining([leaver]));
    expect(owing.length).toBeGreaterThan(0);
    const closesAt = new Date(Date.now() + 3_600_000 + 1_000).toISOString();
    expect((await lead('PATCH', round, { closesAt, reminders: [1] })).status).toBe(200);
    const [due] = await eventually(async () => {
      const found = await judging.messages(sheetsDueV1);
      return found.length > 0 && found;
    }, 'the reminder');
    expect(JSON.parse(due?.body ?? '{}')).toEqual({ roundId, competitionId, closesAt, judges: owing });
  }, 30_000);

  it('are told to others without a judge’s tie, an entry or a reason', async () => {
    const bodies = async (message: Parameters<typeof judging.messages>[0]) =>
      (await judging.messages(message)).map(({ body }) => JSON.parse(body ?? '') as Record<string, unknown>);
    expect(await bodies(judgeReplacedV1)).toEqual([
      { roundId, competitionId, judgeId: 'judge-0', substituteId: 'judge-5' },
    ]);
    const declared = await bodies(judgeDeclaredV1);
    expect(declared).toContainEqual({ roundId, competitionId, judgeId: 'judge-4', organisations: 1 });
    const changes = await bodies(conflictChangedV1);
    expect(changes.map(({ change }) => change).sort()).toEqual([
      'declared',
      'declared',
      'declared',
      'dismissed',
      'imposed',
      'lifted',
      'withdrawn',
    ]);
    expect(JSON.stringify([declared, changes])).not.toMatch(/cousin|host|organisation-\d|title/i);
  });
});
