import { accountV1, competitionV1, type DataOf, entryV1 } from '@champions/contracts';
import { newId } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { type Ask, bootForTest, eventually } from '../../../../libs/testing/src/boot-for-test';
import { EntriesQuery } from '../entries';
import { judgingService } from '../judging.service';
import { PeopleQuery } from '../people';
import { AssignmentSolver } from './assignment-solver.port';
import type { AssignmentsView } from './assignments-view';
import type { CapacityView } from './capacity-view';
import type { Comparison, PairsPage } from './compare-variants.handler';
import type { PairTable } from './explain-pair.handler';

const [competitionId, roundId] = [newId(), newId()];
const round = `/api/judging/rounds/${roundId}`;
const assignments = `${round}/assignments`;
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
const person = (id: string, role: 'lead' | 'judge' | 'observer'): Actor => ({
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
  form: [
    {
      ...{ key: 'topics', type: 'multiple-choice', label: { en: 'Topics' }, required: true },
      choices: ['trade', 'inclusion'].map((key) => ({ key, label: { en: key } })),
    },
  ],
  rubric: [{ key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10 }],
  ...{ awards: 1, ranked: false, readings: 2, announcementId: 'announcement-1' },
};
const entryIds = Array.from({ length: 6 }, () => newId()).sort();
const entryOf = (n: number): DataOf<typeof entryV1> => ({
  ...{ competitionId, organisationId: `organisation-${n}`, organisationName: `Chamber ${n}`, economy: `Economy ${n}` },
  ...{ title: `Title ${n}`, language: 'en', form: competition.form },
  answers: { topics: [n % 2 === 0 ? 'trade' : 'inclusion'] },
});
const judgeIds = [1, 2, 3, 4].map((n) => `judge-${n}`);

describe('assignments, from variants to what is confirmed', () => {
  let judging: Awaited<ReturnType<typeof bootForTest>>;
  let lead: Ask;
  const service = <T>(token: abstract new (...args: never[]) => T): T =>
    judging.app.get(token as never, { strict: false });
  const post = async (path: string, body?: unknown) => {
    const answer = await lead('POST', `${assignments}/${path}`, body);
    return { http: answer.status, ...answer.json<AssignmentsView & { code: string; errors: unknown }>() };
  };
  const get = async <T>(path: string) => (await lead('GET', path)).json<T>();
  const current = () => get<AssignmentsView>(assignments);
  const confirmed = () => eventually(async () => (await current()).status === 'confirmed', 'the assignments');

  beforeAll(async () => {
    judging = await bootForTest(judgingService);
    lead = judging.as(person('lead-1', 'lead'));
    await judging.say(competitionV1, competitionId, competition);
    for (const [n, id] of entryIds.entries()) await judging.say(entryV1, id, entryOf(n));
    for (const id of judgeIds) {
      const about = { name: `Name of ${id}`, email: `${id}@gmail.com`, language: 'en' as const, operator: false };
      await judging.say(accountV1, id, { ...about, organisations: [], roles: [], version: 1 });
    }
    await eventually(
      async () =>
        (await service(EntriesQuery).idsIn(competitionId)).size === 6 &&
        (await service(PeopleQuery).byIds(judgeIds)).size === 4,
      'entries and people',
    );
    await eventually(
      async () => (await lead('POST', '/api/judging/rounds', { id: roundId, competitionId })).status === 201,
      'the round',
    );
    const judges = judgeIds.map((judgeId, n) => ({
      ...{ judgeId, languages: ['en'], expertise: [n < 2 ? 'Trade' : 'Inclusion'], economy: n < 2 ? 'Peru' : 'Chile' },
    }));
    expect((await lead('POST', `${round}/panel`, { judges })).status).toBe(200);
  }, 60_000);

  afterAll(() => judging.stop(), 60_000);

  it('gives each entry to those who know its topic, and explains every pair', async () => {
    const proposed = await post('propose', {});
    expect([proposed.status, proposed.variants.map(({ status }) => status)]).toEqual(['proposed', ['ready']]);
    expect(proposed.variants[0]?.measures).toEqual({
      ...{ total: 12 * 800, worst: { entryId: entryIds[0], score: 1_600 }, loads: { least: 3, most: 3 } },
      ...{ sheets: 12, added: 12, uneven: 0 },
    });
    const table = await get<PairTable>(`${assignments}/pairs/${entryIds[0]!}/judge-1`);
    expect(table).toEqual({
      ...{ proposalId: entryIds[0], title: 'Title 0', judgeId: 'judge-1', judgeName: 'Name of judge-1' },
      parts: [
        { part: 'expertise', value: 1, weight: 500, contribution: 500 },
        { part: 'language', value: 1, weight: 300, contribution: 300 },
        { part: 'preference', value: null, weight: 150, contribution: 0 },
        { part: 'familiarity', value: 0, weight: 50, contribution: 0 },
      ],
      ...{ score: 800, allowed: true, readsLanguage: true, conflicts: [], stands: false },
    });
    expect((await lead('GET', `${assignments}/pairs/${entryIds[0]!}/nobody`)).status).toBe(404);
    const observer = judging.as(person('observer-1', 'observer'));
    for (const path of [`pairs/${entryIds[0]!}/judge-1`, `variants/${proposed.variantId!}/pairs`])
      expect((await observer('GET', `${assignments}/${path}`)).status).toBe(403);
  }, 30_000);

  it('keeps variants side by side, and a limit on likeness', async () => {
    expect(await post('propose', { goal: 'worst-served', languages: 'one' })).toMatchObject({
      ...{ code: 'INVALID_INPUT', errors: [{ field: 'goal', code: 'GOAL_NEEDS_ALL_READERS' }] },
    });
    const mixed = await post('propose', { likeness: { by: 'economy', most: 1 } });
    const [second, first] = mixed.variants.map(({ variantId }) => variantId);
    expect([mixed.variantId, mixed.variants.length]).toEqual([second, 2]);
    const comparison = await get<Comparison>(`${assignments}/compare?variants=${first!},${second!}`);
    expect(comparison.variants.map(({ measures }) => measures.total)).toEqual([9_600, 6_600]);
    expect(comparison.loads.map(({ name, loads }) => [name, loads])).toEqual(
      judgeIds.map((id) => [`Name of ${id}`, [3, 3]]),
    );
    // On each entry one judge of the second economy takes the place of one of the first.
    expect(comparison.different).toBe(12);
    const { pairs } = await get<PairsPage>(`${assignments}/variants/${second!}/pairs`);
    for (const id of entryIds) {
      const its = pairs.filter(({ proposalId }) => proposalId === id).map(({ judgeId }) => judgeId < 'judge-3');
      expect(its.sort()).toEqual([false, true]);
    }
    expect((await post(`variants/${first!}/choose`)).variantId).toBe(first);
  }, 30_000);

  it('is edited with a reason, each change checked', async () => {
    const { variantId } = await current();
    const edit = (change: Record<string, unknown>) =>
      post(`variants/${variantId!}/edit`, { changes: [change], reason: 'A closer look.' });
    const entryId = entryIds[0]!;
    expect(await edit({ entryId, add: 'judge-1' })).toMatchObject({ http: 422, code: 'PAIR_THERE' });
    expect(await edit({ entryId, remove: 'judge-1', add: 'stranger' })).toMatchObject({ code: 'PAIR_UNKNOWN' });
    const edited = await edit({ entryId, remove: 'judge-1', add: 'judge-3' });
    expect(edited.variants.find((one) => one.variantId === variantId)).toMatchObject({
      ...{ edits: 1, measures: { total: 9_100, loads: { least: 2, most: 4 }, uneven: 0 } },
    });
    expect(edited.loads.map(({ added }) => added)).toEqual([2, 3, 4, 3]);
  }, 30_000);

  it('is not confirmed with what has come between since', async () => {
    const conflict = { judgeId: 'judge-3', on: 'entry', subjectId: entryIds[0], reason: 'Cousins.' };
    expect((await lead('POST', `${round}/conflicts/impose`, conflict)).status).toBe(204);
    expect(await post('confirm')).toMatchObject({ code: 'PROPOSAL_OUT_OF_DATE' });
    expect(await post('propose', { likeness: null })).toMatchObject({ status: 'proposed', added: 12 });
    expect((await post('confirm')).status).toBe('confirming');
    await confirmed();
    const stale = (await current()).variants.at(-1)!;
    expect(stale.stale).toBe(true);
    expect(await post(`variants/${stale.variantId}/choose`)).toMatchObject({ code: 'VARIANT_STALE' });
  }, 30_000);

  it('shows only the changes once an entry is withdrawn and another one comes late', async () => {
    const late = newId();
    await judging.say(entryV1, entryIds[5]!, null);
    await judging.say(entryV1, late, entryOf(7));
    await eventually(async () => {
      const ids = await service(EntriesQuery).idsIn(competitionId);
      return ids.has(late) && !ids.has(entryIds[5]!);
    }, 'the late entry');
    const again = await post('propose');
    expect(again).toMatchObject({ status: 'proposed', number: 2, added: 2, totals: { entries: 6, sheets: 12 } });
    const { pairs } = await get<PairsPage>(`${assignments}/variants/${again.variantId!}/pairs`);
    expect(pairs.map(({ proposalId, stands }) => [proposalId, stands])).toEqual([
      [late, false],
      [late, false],
    ]);
    expect((await get<PairsPage>(`${assignments}/variants/${again.variantId!}/pairs?all=true`)).total).toBe(12);
    await post('confirm');
    await confirmed();
  }, 30_000);

  it('tells how many judges are needed, and when they will have finished', async () => {
    const capacity = await get<CapacityView>(`${round}/capacity`);
    expect(capacity).toMatchObject({ entries: 6, judges: 4, readings: 12, room: 24, missing: 0, moreJudges: 0 });
    expect(capacity.forecast).toMatchObject({ done: 0, left: 12, perDay: 0 });
    expect(capacity.topUps?.unassigned).toBe(0);
    expect((await judging.as(person('judge-1', 'judge'))('GET', `${round}/capacity`)).status).toBe(403);
  }, 30_000);

  it('answers before a long solve has ended, tells how far it is, and gives it up when told to', async () => {
    const solver = service(AssignmentSolver);
    let givenUp = false;
    jest.spyOn(solver, 'solve').mockImplementation((_problem, signal, onLevel) => {
      onLevel?.(7);
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          givenUp = true;
          reject(signal.reason as Error);
        });
      });
    });
    const asked = await post('propose');
    expect([asked.status, asked.variants[0]?.status]).toEqual(['solving', 'solving']);
    expect(await eventually(async () => (await current()).variants[0]?.level, 'progress')).toBe(7);
    const cancelled = await post(`variants/${asked.variants[0]!.variantId}/cancel`);
    expect([cancelled.status, cancelled.variants[0]?.status]).toEqual(['confirmed', 'cancelled']);
    await eventually(() => Promise.resolve(givenUp), 'the end of the solve');
    jest.restoreAllMocks();
  }, 30_000);
});
