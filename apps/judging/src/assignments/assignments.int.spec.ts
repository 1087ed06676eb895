import { createHash } from 'node:crypto';
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
import type { FoundEntries } from './find-entries.handler';
import type { OwnWishes } from '../wishes';

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
    { key: 'about', type: 'long-text', label: { en: 'About' }, required: true },
  ],
  rubric: [{ key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10 }],
  ...{ awards: 1, ranked: false, readings: 2, announcementId: 'announcement-1' },
};
const entryIds = Array.from({ length: 6 }, () => newId()).sort();
const entryOf = (n: number): DataOf<typeof entryV1> => ({
  ...{ competitionId, organisationId: `organisation-${n}`, organisationName: `Chamber ${n}`, economy: `Economy ${n}` },
  ...{ title: n === 0 ? 'Chamber 0 knows' : `Title ${n}`, language: 'en', form: competition.form },
  answers: { topics: [n % 2 === 0 ? 'trade' : 'inclusion'], about: `We, Chamber ${n}, teach.` },
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
      async () =>
        (await lead('POST', '/api/judging/rounds', { id: roundId, competitionId, blind: ['organisation', 'economy'] }))
          .status === 201,
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
      ...{ sheets: 12, added: 12, uneven: 0, gap: { total: 0, worst: 0 } },
    });
    expect(proposed.variants[0]).toMatchObject({ changes: null, lot: null });
    const table = await get<PairTable>(`${assignments}/pairs/${entryIds[0]!}/judge-1`);
    expect(table).toEqual({
      ...{ proposalId: entryIds[0], title: 'Chamber 0 knows', judgeId: 'judge-1', judgeName: 'Name of judge-1' },
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
    const mixed = await post('propose', { likeness: [{ by: 'economy', most: 1 }] });
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
    expect(mixed.variants[0]?.changes).toEqual({ added: 0, removed: 0, moved: 6 });
    expect((await post(`variants/${first!}/choose`)).variantId).toBe(first);
  }, 30_000);

  it('keeps several limits on likeness, also for the worst-served and beside languages', async () => {
    const limits = { likeness: [1, 2].map((most) => ({ by: most === 1 ? 'economy' : 'organisation', most })) };
    const { variants } = await post('propose', { ...limits, goal: 'worst-served', languages: 'one' });
    expect(variants[0]).toMatchObject({ status: 'ready', measures: { gap: { total: 0, worst: 0 }, uneven: 0 } });
    const { pairs } = await get<PairsPage>(`${assignments}/variants/${variants[0]!.variantId}/pairs`);
    for (const id of entryIds)
      expect(new Set(pairs.filter((one) => one.proposalId === id).map((one) => one.judgeId < 'judge-3')).size).toBe(2);
    const twice = [1, 2].map((most) => ({ by: 'economy', most }));
    expect(await post('propose', { likeness: twice })).toMatchObject({ code: 'INVALID_INPUT' });
    await post('propose', { likeness: [], goal: 'total', languages: 'all' });
    expect((await post(`variants/${(await current()).variants.at(-1)!.variantId}/choose`)).status).toBe('proposed');
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
    const found = await get<FoundEntries>(`${assignments}/variants/${variantId!}/entries?words=knows%20chamber`);
    expect(found).toEqual({
      found: 1,
      entries: [
        {
          ...{ proposalId: entryId, title: 'Chamber 0 knows', organisationName: 'Chamber 0' },
          readers: ['judge-2', 'judge-3'].map((judgeId) => ({ judgeId, name: `Name of ${judgeId}`, stands: false })),
        },
      ],
    });
    const added = await edit({ entryId, add: 'judge-4' });
    expect(added.variants.find((one) => one.variantId === variantId)?.measures).toMatchObject({ added: 13, uneven: 1 });
    await edit({ entryId, remove: 'judge-4' });
  }, 30_000);

  it('weighs what judges say they would like to read, and shows it to nobody but them and in the table', async () => {
    const [judge, other] = ['judge-4', 'judge-3'].map((id) => judging.as(person(id, 'judge')));
    const own = `/api/judging/wishes/${roundId}`;
    expect((await judge!('GET', own)).json()).toMatchObject({ code: 'DECLARE_FIRST' });
    for (const one of [judge!, other!]) {
      const declared = await one('PUT', `/api/judging/declarations/${roundId}`, {
        ...{ undertaking: true, organisationIds: one === judge ? ['organisation-5'] : [] },
      });
      expect(declared.status).toBe(200);
    }
    const listed = (await judge!('GET', own)).json<OwnWishes>();
    expect([listed.open, listed.answered, listed.entries.length]).toEqual([true, 0, 5]);
    expect(listed.entries[0]).toEqual({
      ...{ proposalId: entryIds[0], title: '█████ knows', summary: 'We, █████, teach.', language: 'en' },
      wish: null,
    });
    const say = (wishes: readonly (readonly [number, string | null])[]) =>
      judge!('PUT', own, { wishes: wishes.map(([n, wish]) => ({ proposalId: entryIds[n], wish })) });
    expect((await say([[5, 'glad']])).json()).toMatchObject({
      ...{ code: 'INVALID_INPUT', errors: [{ field: 'wishes.0.proposalId', code: 'ENTRY_NOT_OFFERED' }] },
    });
    expect((await say([[0, 'glad'], [1, 'rather-not'], [2, 'could']])).json()).toEqual({ answered: 3 }); // prettier-ignore
    expect((await say([[2, null]])).json()).toEqual({ answered: 2 });
    expect((await other!('GET', own)).json<OwnWishes>()).toMatchObject({ answered: 0 });
    const counts = await get(`${round}/wishes`);
    expect(counts).toEqual({ judges: 4, answering: 1, share: 2 / 24 });
    expect((await judge!('GET', `${round}/wishes`)).status).toBe(403);
    expect((await lead('GET', own)).status).toBe(404);
    const table = await get<PairTable>(`${assignments}/pairs/${entryIds[1]!}/judge-4`);
    expect(table.parts[2]).toEqual({ part: 'preference', value: -1, weight: 150, contribution: -150 });
    await judge!('PUT', `/api/judging/declarations/${roundId}`, { undertaking: true, organisationIds: [] });
  }, 30_000);

  it('is drawn by lot with a seed that was committed to, which is told once it is confirmed', async () => {
    const drawn = await post('propose', { chance: 50 });
    const [variant] = drawn.variants;
    expect(variant).toMatchObject({ status: 'ready', lot: { seed: null }, measures: { uneven: 0 } });
    expect(variant?.lot?.commitment).toMatch(/^[0-9a-f]{64}$/u);
    const likeness = [1, 2].map((most) => ({ by: most === 1 ? 'economy' : 'organisation', most }));
    const fair = await post('propose', { chance: 80, likeness, goal: 'worst-served', languages: 'one' });
    expect(fair.variants[0]).toMatchObject({ status: 'ready', measures: { gap: { total: 0, worst: 0 }, uneven: 0 } });
    const few = await post('propose', { chance: 50, likeness: likeness.slice(0, 1), goal: 'total', languages: 'all' });
    expect(few.variants[0]?.lot?.commitment).not.toBe(variant?.lot?.commitment);
    await post(`variants/${variant!.variantId}/choose`);
  }, 30_000);

  it('is not confirmed with what has come between since', async () => {
    // The lot decides who reads it, so the conflict is of one who does.
    const drawn = await get<PairsPage>(`${assignments}/variants/${(await current()).variantId!}/pairs`);
    const { judgeId } = drawn.pairs.find(({ proposalId }) => proposalId === entryIds[0])!;
    const conflict = { judgeId, on: 'entry', subjectId: entryIds[0], reason: 'Cousins.' };
    expect((await lead('POST', `${round}/conflicts/impose`, conflict)).status).toBe(204);
    expect(await post('confirm')).toMatchObject({ code: 'PROPOSAL_OUT_OF_DATE' });
    expect(await post('propose', { likeness: [], chance: 50 })).toMatchObject({
      ...{ code: 'CHANCE_TOO_LOW', status: 422 },
    });
    expect(await post('propose', { chance: 80 })).toMatchObject({ status: 'proposed', added: 12 });
    expect((await post('confirm')).status).toBe('confirming');
    await confirmed();
    const { variantId, variants } = await current();
    const { seed } = variants.find((one) => one.variantId === variantId)!.lot!;
    expect(variants.filter(({ lot }) => lot?.seed)).toHaveLength(1);
    expect(variants.find(({ lot }) => lot?.seed)?.lot?.commitment).toBe(
      createHash('sha256').update(seed!).digest('hex'),
    );
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
    const again = await post('propose', { chance: null });
    expect(again.variants[0]?.changes).toEqual({ added: 2, removed: 2, moved: 0 });
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

  it('fills what a substitution and an abstention leave, and nothing from before them is confirmed', async () => {
    await post('propose');
    const from = (await get<PairsPage>(`${assignments}/variants/${(await current()).variantId!}/pairs?all=true`)).pairs;
    const substituted = await lead('POST', `${round}/panel/judge-4/substitute`, { substituteId: 'judge-1' });
    const { moved, left } = substituted.json<{ moved: number; left: number }>();
    expect(moved + left).toBe(from.filter(({ judgeId }) => judgeId === 'judge-4').length);
    expect(await post('confirm')).toMatchObject({ http: 409, code: 'READINGS_GONE' });
    const filled = await post('propose');
    expect([filled.status, filled.added, filled.variants[0]?.measures?.uneven]).toEqual(['proposed', left, 0]);
    await post('confirm');
    await confirmed();

    expect((await lead('POST', `${round}/open`)).status).toBe(200);
    const judge = judging.as(person('judge-3', 'judge'));
    const sheets = (await judge('GET', '/api/judging/sheets?mine')).json<{ sheetId: string; proposalId: string }[]>();
    // Of an entry that somebody else may read: the first has a conflict, and one judge has left.
    const sheet = sheets.find(({ proposalId }) => proposalId !== entryIds[0]);
    const reason = 'Not my field.';
    expect((await judge('POST', `/api/judging/sheets/${sheet!.sheetId}/abstain`, { reason })).status).toBe(200);
    expect(await get(`${round}/conflicts`)).toMatchObject({ missingReadings: 1 });
    const again = await post('propose');
    expect([again.status, again.added, again.totals.sheets]).toEqual(['proposed', 1, 12]);
    const { pairs } = await get<PairsPage>(`${assignments}/variants/${again.variantId!}/pairs`);
    expect(pairs.map(({ proposalId }) => proposalId)).toEqual([sheet!.proposalId]);
    expect(pairs[0]?.judgeId).not.toBe('judge-3');
  }, 30_000);
});
