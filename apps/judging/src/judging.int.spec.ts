import {
  accountErasedV1,
  accountV1,
  competitionV1,
  type DataOf,
  decidedV1,
  decisionV1,
  entriesAssignedV1,
  entryV1,
  judgeInvitedV1,
  phaseMovedV1,
  roundClosedV1,
  roundOpenedV1,
} from '@champions/contracts';
import { newId } from '@champions/kernel';
import { OPEN_API_PATH, ServiceRuntime } from '@champions/platform';
import type { Actor } from '@champions/policy';
import {
  type OwnMarks,
  ownMarksProblems,
  ownPseudonym,
  proveMarks,
  type PublicKey,
  replaySealedResult,
  type SealedResult,
  verifyMarks,
} from '@champions/seal';
import { marksOf } from '../../../tools/champions/analyse-file';
import { parseCsv } from '../../../tools/champions/csv-file';
import { type Ask, bootForTest, eventually } from '../../../libs/testing/src/boot-for-test';
import { SealDecided } from './decisions/seal-decided.handler';
import { EntriesQuery } from './entries';
import { judgingService } from './judging.service';
import { PeopleQuery } from './people';
import { AssignSheets } from './scoring';
import { GrowChain } from './seals/grow-chain.handler';
import { growths } from './seals/growths.aggregate';
import { Pseudonyms } from './seals/pseudonyms';
import { sealPrimitives } from './seals/seal-primitives';

type Judging = Awaited<ReturnType<typeof bootForTest>>;

const competitionId = newId();
const roundId = newId();
const rounds = '/api/judging/rounds';
const decisionsPath = `/api/judging/competitions/${competitionId}/decisions`;
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });

const person = (id: string, role?: 'lead' | 'judge' | 'approver'): Actor => ({
  ...{ id, name: id, language: 'en', operator: false, organisations: [] },
  roles: role ? [{ competitionId, role }] : [],
});
const judgeIds = [1, 2, 3, 4, 5].map((n) => `judge-${n}`);
const proposalIds = Array.from({ length: 9 }, () => newId());

const competition: DataOf<typeof competitionV1> = {
  ...{ slug: 'champions-2021', name: { en: 'Champions' }, theme: { en: 'Digital' }, description: { en: 'A call.' } },
  ...{ eligibility: [], organisers: ['ICC'], sponsors: [], languages: ['en', 'es'], zone: 'Europe/Zurich' },
  phase: 'judging',
  timeline: {
    revision: 1,
    ...{ opens: moment(null), closes: moment(null), screeningEnds: moment(null), announcement: moment(null) },
    judgingCloses: moment('2099-11-01T00:00:00Z'),
  },
  form: [{ key: 'concept', type: 'long-text', label: { en: 'Concept' }, required: true }],
  rubric: [
    { key: 'impact', name: { en: 'Impact' }, weight: 0.6, scale: 10 },
    { key: 'plan', name: { en: 'Plan' }, weight: 0.4, scale: 5 },
  ],
  ...{ awards: 2, ranked: false, readings: 3, announcementId: 'announcement-1' },
};

const organisationOf = (n: number) => `Chamber of Trade ${n}`;
const entry = (n: number): DataOf<typeof entryV1> => ({
  ...{
    competitionId,
    organisationId: `organisation-${n}`,
    organisationName: organisationOf(n),
    economy: `Economy ${n}`,
  },
  ...{ title: `Project ${n} of ${organisationOf(n)}`, language: n % 3 === 0 ? 'es' : 'en', form: competition.form },
  answers: { concept: `The ${organisationOf(n).toUpperCase()} digitalises.` },
});

interface TieBreak {
  readonly rank: number;
  readonly step: { readonly step: string };
  readonly entries: readonly { readonly proposalId: string; readonly place: number }[];
}

interface Sheet {
  readonly sheetId: string;
  readonly proposalId: string;
  readonly revision: number;
}

describe('judging, from a round to its decisions', () => {
  let judging: Judging;
  let lead: Ask;
  let judge: (id: string) => Ask;

  beforeAll(async () => {
    judging = await bootForTest(judgingService);
    lead = judging.as(person('lead-1', 'lead'));
    judge = (id) => judging.as(person(id, 'judge'));
    await judging.say(competitionV1, competitionId, competition);
    for (const [n, id] of proposalIds.entries()) await judging.say(entryV1, id, entry(n));
    const roles = [{ competitionId, role: 'judge' as const }];
    for (const id of judgeIds) {
      const about = { name: `Name of ${id}`, email: `${id}@example.org`, language: 'en' as const, operator: false };
      // Judge 2 belongs to the organisation behind entry 1.
      const organisations = id === 'judge-2' ? [{ organisationId: 'organisation-1', role: 'member' as const }] : [];
      await judging.say(accountV1, id, { ...about, organisations, roles, version: 1 });
    }
  }, 60_000);

  afterAll(() => judging.stop(), 60_000);

  const mine = async (id: string): Promise<readonly Sheet[]> =>
    (await judge(id)('GET', '/api/judging/sheets?mine')).json<Sheet[]>();
  const sheetsOf = async () => (await Promise.all(judgeIds.map(mine))).flat();
  const facts = async (message: Parameters<Judging['messages']>[0], atLeast: number) =>
    (
      await eventually(async () => {
        const found = await judging.messages(message);
        return found.length >= atLeast && found;
      }, message.type)
    ).map(({ body }) => JSON.parse(body ?? 'null') as Record<string, unknown>);

  it('sets up a round from the competition, blinded, with its panel', async () => {
    const create = { id: roundId, competitionId, blind: ['organisation', 'economy'], economyConflicts: true };
    const created = await eventually(async () => {
      const answer = await lead('POST', rounds, create);
      return answer.status === 201 && answer;
    }, 'the round');
    expect(created.json()).toMatchObject({ roundId, status: 'draft', readings: 3, assigned: null, revision: 1 });
    expect(created.headers.get('etag')).toBe('"1"');
    expect((await lead('POST', rounds, create)).json()).toEqual(created.json());
    // A guide of its own is looked at as closely as the competition's, each field named in the reader's language.
    const points = { ...competition.rubric[0]!, weight: 0.5, anchors: [{ mark: 11, meaning: { en: 'Beyond' } }] };
    const spanish = judging.as({ ...person('lead-1', 'lead'), language: 'es' });
    const faulty = await spanish('POST', rounds, { ...create, id: newId(), rubric: [points, points] });
    expect(faulty.json()).toMatchObject({
      ...{ status: 422, code: 'INVALID_INPUT' },
      errors: [
        { field: 'rubric.1.key', code: 'LISTED_TWICE' },
        {
          field: 'rubric.0.anchors.0.mark',
          code: 'ANCHOR_OFF_SCALE',
          message: expect.stringMatching(/escala/) as string,
        },
        { field: 'rubric.1.anchors.0.mark', code: 'ANCHOR_OFF_SCALE' },
      ],
    });
    expect((await judge('judge-1')('POST', rounds, create)).status).toBe(403);
    expect((await judging.as(null)('GET', `${rounds}/${roundId}`)).status).toBe(401);

    await eventually(
      async () => (await judging.app.get(PeopleQuery, { strict: false }).byIds(judgeIds)).size === judgeIds.length,
      'accounts',
    );
    const languages = ['en', 'es'];
    const judges = judgeIds.map((judgeId) => ({
      ...{ judgeId, languages, expertise: [], maxLoad: null },
      // Judge 1 typed the name of the organisation behind entry 0; judge 3 is from the economy of entry 2.
      ...(judgeId === 'judge-1' && { organisation: 'CHAMBER OF TRADE, 0 Ltd.' }),
      ...(judgeId === 'judge-3' && { economy: 'economy 2' }),
    }));
    const twice = await lead('POST', `${rounds}/${roundId}/panel`, { judges: [judges[0], judges[0]] });
    expect(twice.json()).toMatchObject({ code: 'INVALID_INPUT', errors: [{ field: 'judges.1.judgeId' }] });
    const panel = await lead('POST', `${rounds}/${roundId}/panel`, { judges });
    expect(panel.json<{ name: string }[]>().map(({ name }) => name)).toEqual(judgeIds.map((id) => `Name of ${id}`));
    expect((await facts(judgeInvitedV1, 5)).map(({ judgeId }) => judgeId).sort()).toEqual(judgeIds);
  }, 60_000);

  it('says in words what an assignment lacks, and proposes one that keeps every conflict apart', async () => {
    const spare = newId();
    await eventually(
      async () => (await judging.app.get(EntriesQuery, { strict: false }).idsIn(competitionId)).size === 9,
      'entries',
    );
    await lead('POST', rounds, { id: spare, competitionId });
    expect((await lead('POST', `${rounds}/${spare}/assignments/propose`)).json()).toMatchObject({
      code: 'PANEL_EMPTY',
    });
    const english = ['en'];
    await lead('POST', `${rounds}/${spare}/panel`, {
      judges: judgeIds.map((judgeId) => ({ judgeId, languages: english })),
    });
    const refused = await lead('POST', `${rounds}/${spare}/assignments/propose`, undefined, {
      'accept-language': 'fr',
    });
    expect(refused.status).toBe(422);
    expect(refused.json()).toMatchObject({ code: 'TOO_FEW_READERS' });
    expect((await judging.as(null)('POST', `${rounds}/${spare}/assignments/propose`)).status).toBe(401);

    expect((await lead('GET', `${rounds}/${roundId}/assignments`)).json()).toMatchObject({
      ...{ status: 'none', variantId: null, variants: [] },
    });
    expect((await lead('POST', `${rounds}/${roundId}/assignments/confirm`)).json()).toMatchObject({
      code: 'NOTHING_PROPOSED',
    });
    expect((await lead('POST', `${rounds}/${roundId}/open`)).json()).toMatchObject({
      code: 'ASSIGNMENTS_NOT_CONFIRMED',
    });
    const proposed = (await lead('POST', `${rounds}/${roundId}/assignments/propose`)).json<{
      status: string;
      added: number;
      loads: { added: number }[];
    }>();
    expect([proposed.status, proposed.added]).toEqual(['proposed', 27]);
    expect(proposed.loads.map(({ added }) => added).sort()).toEqual([5, 5, 5, 6, 6]);
  }, 30_000);

  it('makes each sheet once, and shows a judge nothing before the round opens', async () => {
    const confirm = await lead('POST', `${rounds}/${roundId}/assignments/confirm`);
    expect(confirm.status).toBe(202);
    await eventually(async () => {
      const { status, made } = (await lead('GET', `${rounds}/${roundId}/assignments`)).json<{
        status: string;
        made: number;
      }>();
      return status === 'confirmed' && made === 27;
    }, 'the assignments');
    expect(await sheetsOf()).toEqual([]);
    const assigned = await facts(entriesAssignedV1, 5);
    expect(assigned.map(({ entries }) => entries).sort()).toEqual([5, 5, 5, 6, 6]);

    expect((await lead('POST', `${rounds}/${roundId}/open`)).json()).toMatchObject({ status: 'open' });
    expect(await facts(roundOpenedV1, 1)).toEqual([
      { roundId, competitionId, closesAt: '2099-11-01T00:00:00Z', entries: 9, judges: 5 },
    ]);
    // Nor before the judge has declared.
    expect(await sheetsOf()).toEqual([]);
    for (const id of judgeIds) {
      const declaration = { undertaking: true, organisationIds: [] };
      expect((await judge(id)('PUT', `/api/judging/declarations/${roundId}`, declaration)).status).toBe(200);
    }
    const all = await sheetsOf();
    expect(all).toHaveLength(27);
    expect(new Set(all.map(({ sheetId }) => sheetId)).size).toBe(27);
    for (const id of proposalIds) expect(all.filter(({ proposalId }) => proposalId === id)).toHaveLength(3);
    const readBy = async (id: string) => (await mine(id)).map(({ proposalId }) => proposalIds.indexOf(proposalId));
    expect(await readBy('judge-1')).not.toContain(0);
    expect(await readBy('judge-2')).not.toContain(1);
    expect(await readBy('judge-3')).not.toContain(2);

    // Made again, as after a crash: those that are there stay as they are.
    const { sheetId, proposalId } = (await mine('judge-1'))[0]!;
    const repeated = { roundId, competitionId, judgeId: 'judge-1', entryId: proposalId };
    await judging.app.get(AssignSheets, { strict: false }).execute([repeated, repeated]);
    expect((await mine('judge-1')).find((one) => one.sheetId === sheetId)?.revision).toBe(1);
    expect(await sheetsOf()).toHaveLength(27);
  }, 30_000);

  it('does not leak who is behind an entry, on any path of a judge', async () => {
    const [sheet] = await mine('judge-1');
    const n = proposalIds.indexOf(sheet!.proposalId);
    const ask = judge('judge-1');
    const path = `/api/judging/sheets/${sheet!.sheetId}`;
    const answers = [
      await ask('GET', '/api/judging/sheets'),
      await ask('GET', path),
      await ask('PUT', path, { marks: { impact: 99 } }),
      await ask('POST', `${path}/submit`),
      await ask('GET', `${rounds}/${roundId}/ranking`),
      await ask('GET', `${rounds}/${roundId}/panel`),
      await ask('GET', decisionsPath),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 422, 403, 403, 403]);
    for (const { text } of answers) expect(text).not.toMatch(/chamber|organisation-|economy \d|name of judge/i);
    expect(answers[1]!.json()).toMatchObject({
      entry: { title: `Project ${n} of █████`, answers: { concept: 'The █████ digitalises.' } },
      rubric: competition.rubric,
    });
    // The secretariat does see it, so it was there to leak.
    expect((await lead('GET', `${rounds}/${roundId}/ranking`)).text).toContain(organisationOf(n));
  }, 30_000);

  it('does not show or give one judge’s sheet to another', async () => {
    const theirs = (await mine('judge-2'))[0]!;
    const path = `/api/judging/sheets/${theirs.sheetId}`;
    const marks = { impact: 7, plan: 3 };
    for (const ask of [judge('judge-1'), lead]) {
      expect((await ask('GET', path)).status).toBe(404);
      expect((await ask('PUT', path, { marks })).status).toBe(404);
      expect((await ask('POST', `${path}/submit`, { marks })).status).toBe(404);
      expect((await ask('POST', `${path}/recuse`, { reason: 'x' })).status).toBe(404);
    }
    const missing = await judge('judge-1')('GET', '/api/judging/sheets/nothing-here');
    const foreign = await judge('judge-1')('GET', path);
    expect(foreign.json()).toEqual({ ...missing.json(), instance: foreign.json()['instance'] });
  });

  it('keeps drafts by revision and takes finished sheets, each field named', async () => {
    const { sheetId, revision } = (await mine('judge-1'))[0]!;
    const ask = judge('judge-1');
    const path = `/api/judging/sheets/${sheetId}`;
    const saved = await ask('PUT', path, { marks: { impact: 5 }, comment: 'So far.' }, { 'if-match': `"${revision}"` });
    expect(saved.json()).toMatchObject({ status: 'open', marks: { impact: 5 }, comment: 'So far.' });
    expect(saved.headers.get('etag')).toBe(`"${revision + 1}"`);
    const stale = await ask('PUT', path, { marks: { impact: 6 } }, { 'if-match': `"${revision}"` });
    expect([stale.status, stale.json()['code']]).toEqual([409, 'REVISION_CONFLICT']);
    const unfinished = await ask('POST', `${path}/submit`, {}, { 'accept-language': 'ar' });
    expect(unfinished.json()).toMatchObject({
      ...{ status: 422, code: 'SHEET_INCOMPLETE' },
      errors: [{ field: 'marks.plan', code: 'MARK_REQUIRED', message: expect.stringMatching(/./) as string }],
    });
    const submitted = await ask('POST', `${path}/submit`, { marks: { impact: 5, plan: 5 } });
    expect(submitted.json()).toMatchObject({ status: 'submitted', total: 70, comment: 'So far.' });
    expect((await ask('POST', `${path}/reopen`)).json()).toMatchObject({ status: 'open', total: null });
    expect((await ask('POST', `${path}/submit`)).json()).toMatchObject({ status: 'submitted', total: 70 });
  });

  it('takes a judge who steps aside out of view and fills the gap with somebody else', async () => {
    const { sheetId, proposalId } = (await mine('judge-5'))[0]!;
    const recused = await judge('judge-5')('POST', `/api/judging/sheets/${sheetId}/recuse`, {
      reason: 'I advised them.',
    });
    expect(recused.json()).toMatchObject({ status: 'recused' });
    expect((await judge('judge-5')('GET', `/api/judging/sheets/${sheetId}`)).status).toBe(404);
    expect((await mine('judge-5')).map((one) => one.proposalId)).not.toContain(proposalId);

    const again = (await lead('POST', `${rounds}/${roundId}/assignments/propose`)).json();
    expect(again).toMatchObject({ number: 2, added: 1, totals: { entries: 9, sheets: 27 } });
    await lead('POST', `${rounds}/${roundId}/assignments/confirm`);
    await eventually(async () => (await sheetsOf()).length === 27, 'the other judge’s sheet');
    const readers = (await sheetsOf()).filter((one) => one.proposalId === proposalId);
    expect(readers).toHaveLength(3);
  }, 30_000);

  it('ranks by mean with spread, count and ties, and leaves out what was withdrawn', async () => {
    // The earlier the proposal, the better: 10 for the first, 2 for the last; the first two are marked alike.
    for (const id of judgeIds)
      for (const { sheetId, proposalId } of await mine(id)) {
        const impact = 10 - Math.max(1, proposalIds.indexOf(proposalId));
        await judge(id)('POST', `/api/judging/sheets/${sheetId}/reopen`);
        const marks = { impact, plan: 5 };
        const answer = await judge(id)('POST', `/api/judging/sheets/${sheetId}/submit`, { marks, comment: 'Read.' });
        expect(answer.status).toBe(200);
      }
    interface Line {
      readonly proposalId: string;
    }
    const ranking = async () => (await lead('GET', `${rounds}/${roundId}/ranking`)).json<Line[]>();
    const [a, b] = proposalIds.slice(0, 2).toSorted();
    const before = await ranking();
    expect(before.slice(0, 2)).toMatchObject([
      { proposalId: a, rank: 1, mean: 94, spread: 0, count: 3, tiedWith: [b] },
      { proposalId: b, rank: 1, mean: 94, spread: 0, count: 3, tiedWith: [a] },
    ]);
    expect(before.map(({ proposalId }) => proposalId).slice(2)).toEqual(proposalIds.slice(2));

    await judging.say(entryV1, proposalIds[8]!, null);
    await eventually(async () => (await ranking()).length === 8, 'the withdrawal');
    const progress = (await lead('GET', `${rounds}/${roundId}/progress`)).json();
    expect(progress).toMatchObject({ entries: 8, entriesDone: 8, assigned: 24, submitted: 24, missing: 0 });
    expect((await sheetsOf()).map((one) => one.proposalId)).not.toContain(proposalIds[8]);
  }, 60_000);

  it('gives marks and ranking as files, for analysis and for spreadsheets, to those who run it', async () => {
    const file = (name: string, ask = lead) => ask('GET', `${rounds}/${roundId}/${name}`);
    const marks = await file('marks.csv?judges=numbers');
    expect(marks.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(marks.headers.get('content-disposition')).toBe('attachment; filename="marks.csv"');
    const read = marksOf(parseCsv(marks.text));
    expect([read.length, new Set(read.map(({ judge }) => judge)).size]).toEqual([48, 5]);
    expect(read.filter(({ entry: id, criterion }) => id === proposalIds[1] && criterion === 'impact')).toMatchObject([
      ...[{ mark: 9 }, { mark: 9 }, { mark: 9 }],
    ]);
    expect(marks.text).not.toMatch(/name of judge|judge-\d\b|chamber|project/i);
    expect((await file('marks.csv')).text).toContain('Name of judge-1');
    const ranking = await file('ranking.csv');
    const lines = ranking.text.trim().split('\r\n');
    expect([lines.length, lines[0]?.slice(0, 14)]).toEqual([9, 'rank,proposal,']);
    expect(lines[1]).toMatch(
      /^1,.+,Project [01] of Chamber of Trade [01],Chamber of Trade [01],Economy [01],94,94,0,3,/,
    );
    for (const name of ['marks.csv', 'ranking.csv']) {
      expect((await file(name, judge('judge-1'))).status).toBe(403);
      expect((await file(name, judging.as(null))).status).toBe(401);
    }
    expect((await file('marks.csv', judging.as(person('approver-1', 'approver')))).status).toBe(403);
    // Who runs the competition and judges in it is blinded as a judge is, until no mark can change.
    const both = judging.as({
      ...person('judge-1'),
      roles: ['lead' as const, 'judge' as const].map((role) => ({ competitionId, role })),
    });
    for (const path of ['ranking', 'ranking.csv']) {
      const answer = await file(path, both);
      expect([answer.status, answer.text]).toEqual([200, expect.not.stringMatching(/chamber|economy \d/i)]);
    }
  }, 30_000);

  it('closes with the phase, and then no mark changes', async () => {
    expect((await lead('POST', decisionsPath, { accept: 2 })).json()).toMatchObject({ code: 'ROUND_STILL_OPEN' });
    const moved = { competitionId, from: 'judging', to: 'deliberation', by: 'timeline', timelineRevision: 1 } as const;
    await judging.say(phaseMovedV1, competitionId, moved);
    expect(await facts(roundClosedV1, 1)).toEqual([{ roundId, competitionId, sheets: 24, missing: 0 }]);
    const { sheetId } = (await mine('judge-1'))[0]!;
    const late = await judge('judge-1')('POST', `/api/judging/sheets/${sheetId}/reopen`);
    expect([late.status, late.json()['code']]).toEqual([422, 'ROUND_CLOSED']);
  }, 30_000);

  it('describes its HTTP', async () => {
    const { paths } = (await lead('GET', OPEN_API_PATH)).json<{ paths: Record<string, object> }>();
    expect(Object.keys(paths)).toContain('/api/judging/sheets/{sheetId}/submit');
  });

  it('decides in private, with a reason where it departs from the ranking, and says so when all is complete', async () => {
    expect((await judge('judge-1')('POST', decisionsPath, { accept: 3 })).status).toBe(403);
    // The first two are marked alike in everything, so that the lot says which of them is first.
    const tieBreaks = (await lead('GET', `${decisionsPath}/tie-breaks`)).json<TieBreak[]>();
    expect(tieBreaks.map(({ rank, step }) => [rank, step.step])).toEqual(
      ['criterion', 'criterion', 'fewer-abstentions', 'lot'].map((step) => [1, step]),
    );
    expect(tieBreaks.at(-1)?.entries.map(({ place }) => place)).toEqual([1, 2]);
    expect((await lead('POST', decisionsPath, { accept: 1 })).status).toBe(200);
    expect((await lead('POST', decisionsPath, { accept: 3 })).json()).toMatchObject({
      ...{ status: 'pending', entries: 8, missing: 0, made: 0 },
    });
    const swap = [
      { proposalId: proposalIds[2], outcome: 'reserve' },
      { proposalId: proposalIds[5], outcome: 'winner' },
    ];
    const refused = await lead('POST', decisionsPath, { decisions: swap });
    expect(refused.json()).toMatchObject({
      errors: [{ field: 'decisions.0.reason' }, { field: 'decisions.1.reason' }],
    });
    const decisions = swap.map((one) => ({ ...one, reason: 'Agreed in the meeting.' }));
    expect((await lead('POST', decisionsPath, { decisions })).status).toBe(200);
    // The reserve's place would have been the fourth's, who is passed over for it.
    const incomplete = await lead('POST', `${decisionsPath}/complete`);
    expect(incomplete.json()).toMatchObject({
      ...{ status: 422, code: 'DECISIONS_NEED_REASONS' },
      errors: [{ field: `decisions.${proposalIds[3]!}.reason`, code: 'REASON_REQUIRED' }],
    });
    const fourth = { proposalId: proposalIds[3], outcome: 'not-selected', reason: 'Too close to the winner.' };
    await lead('POST', decisionsPath, { decisions: [fourth] });
    expect(await judging.messages(decisionV1)).toEqual([]);

    expect((await lead('POST', `${decisionsPath}/complete`)).status).toBe(202);
    expect(await facts(decidedV1, 1)).toEqual([{ competitionId, decisions: 8, winners: 3 }]);
    const sealed = await eventually(async () => {
      const found = await judging.messages(decisionV1);
      return found.length === 8 && found;
    }, 'the decisions');
    expect(sealed.map(({ key }) => key).toSorted()).toEqual(proposalIds.slice(0, 8).toSorted());
    for (const { body, sealed: isSealed } of sealed) {
      expect(isSealed).toBe(true);
      expect(body).not.toMatch(/winner|not-selected|organisation|Agreed/);
    }
    const approver = judging.as(person('approver-1', 'approver'));
    const read = (await approver('GET', decisionsPath)).json<{ status: string; decisions: object[] }>();
    expect(read.status).toBe('decided');
    expect(read.decisions).toContainEqual({
      ...{ proposalId: proposalIds[5], organisationName: organisationOf(5), title: entry(5).title },
      ...{ outcome: 'winner', reason: 'Agreed in the meeting.', rank: 6 },
    });
    expect((await lead('POST', `${decisionsPath}/complete`)).status).toBe(202);
    expect((await lead('POST', decisionsPath, { accept: 2 })).json()).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await judging.messages(decidedV1)).toHaveLength(1);
  }, 30_000);

  it('seals the result, which anybody computes again from it, and each judge finds the own marks in it', async () => {
    const path = `${rounds}/${roundId}/sealed-result`;
    const sealed = await eventually(async () => {
      const answer = await lead('GET', path);
      return answer.status === 200 && answer.json<SealedResult>();
    }, 'the sealed result');
    const { keys } = (await judging.as(null)('GET', '/api/judging/seal-keys')).json<{ keys: PublicKey[] }>();
    const replay = replaySealedResult(sealed, { primitives: sealPrimitives, keys });
    expect(replay).toMatchObject({ reproduces: true, differences: [], keys: 'pinned', entries: 8, sheets: 24 });
    expect(sealed.decisions.filter(({ outcome }) => outcome === 'winner')).toHaveLength(3);
    expect(sealed.roots.map(({ phase }) => phase)).toEqual(['opening', 'judging', 'decided']);
    // At its opening a round has its rules and who takes part; no mark.
    expect(sealed.chain.slice(0, sealed.roots[0]!.size).map(({ fact }) => fact.type)).toEqual([
      ...['rules', ...proposalIds.map(() => 'entry-admitted')],
    ]);
    const { lot } = (await judging.as(null)('GET', `/api/judging/competitions/${competitionId}/lot`)).json<{
      lot: { commitments: { commitment: string; roundId: string | null }[] };
    }>();
    expect(lot.commitments).toHaveLength(8);
    expect(lot.commitments[0]).toMatchObject({ commitment: sealed.ladder.commitment, roundId });
    // Every step of every judge is in it once, in order, however late the chain came to it.
    const own1 = (await judge('judge-1')('GET', `${rounds}/${roundId}/own-marks`)).json<OwnMarks>();
    const name1 = ownPseudonym(own1, sealPrimitives);
    const steps = sealed.chain.flatMap(({ fact }) => (fact['judge'] === name1 ? [fact] : []));
    const entries = [...new Set(steps.map(({ entry }) => entry))];
    const types = entries.map((one) => steps.filter(({ entry }) => entry === one).map(({ type }) => type));
    const [longest, ...others] = types.toSorted((a, b) => b.length - a.length);
    const twice = ['sheet-submitted', 'sheet-reopened', 'sheet-submitted', 'sheet-reopened', 'sheet-submitted'];
    expect(longest).toEqual(twice);
    expect(others).toEqual(others.map(() => ['sheet-submitted']));
    expect(others.length).toBeGreaterThan(3);
    const removed = sealed.chain.flatMap(({ fact }) => (fact.type === 'sheet-removed' ? [fact['why']] : []));
    expect(removed).toEqual(['recused']);
    // Nobody is named, and nothing that a judge or the secretariat wrote is told.
    const text = JSON.stringify(sealed);
    for (const secret of [...proposalIds, ...judgeIds, 'Agreed in the meeting.', 'Chamber'])
      expect(text).not.toContain(secret);

    const own = (await judge('judge-1')('GET', `${rounds}/${roundId}/own-marks`)).json<OwnMarks>();
    expect(ownMarksProblems(own)).toEqual([]);
    // The round was blinded, and so is what a judge takes home from it.
    expect(JSON.stringify(own)).not.toContain('Chamber');
    const proof = proveMarks(sealed, ownPseudonym(own, sealPrimitives) ?? '', sealPrimitives);
    expect(verifyMarks(proof, { primitives: sealPrimitives, keys, own })).toMatchObject({
      holds: true,
      differences: [],
    });

    // Before the announcement it is nobody else's; after it, everybody's.
    expect((await judge('judge-1')('GET', path)).status).toBe(404);
    expect((await judging.as(null)('GET', path)).status).toBe(404);
    await judging.say(competitionV1, competitionId, { ...competition, phase: 'announced' });
    const published = await eventually(async () => {
      const answer = await judging.as(null)('GET', path);
      return answer.status === 200 && answer;
    }, 'the announcement');
    expect(published.json()).toEqual(sealed);
  }, 30_000);

  it('keeps to what was decided when a conflict comes to light later, and says so beside it', async () => {
    interface View {
      readonly decisions: readonly object[];
      readonly late: readonly object[];
    }
    const decided = async () => (await lead('GET', decisionsPath)).json<View>();
    const sealed = async () => (await lead('GET', `${rounds}/${roundId}/sealed-result`)).json();
    const counted = async () =>
      (await lead('GET', `${rounds}/${roundId}/ranking`))
        .json<{ proposalId: string; count: number }[]>()
        .find(({ proposalId }) => proposalId === proposalIds[0])?.count;
    const [before, result] = [await decided(), await sealed()];
    expect([before.late, await counted()]).toEqual([[], 3]);
    const read = await Promise.all(judgeIds.map(async (id) => [id, await mine(id)] as const));
    const judgeId = read.find(([, sheets]) => sheets.some(({ proposalId }) => proposalId === proposalIds[0]))![0];
    const subject = { judgeId, subjectId: 'organisation-0', reason: 'A cousin, as we learn now.' };
    for (const [what, rankings] of [
      ['impose', 2],
      ['lift', 3],
    ] as const) {
      expect((await lead('POST', `${rounds}/${roundId}/conflicts/${what}`, subject)).status).toBe(204);
      expect(await counted()).toBe(rankings);
      const { late, ...after } = await decided();
      expect({ ...after, late: [] }).toEqual(before);
      expect(late).toEqual([
        {
          ...{ proposalId: proposalIds[0], title: entry(0).title, judgeId, judgeName: `Name of ${judgeId}` },
          ...{ change: what === 'impose' ? 'imposed' : 'lifted', at: expect.any(String) as string },
          ...{ rankDecided: expect.any(Number) as number, rankNow: 1 },
        },
      ]);
      expect(JSON.stringify(late)).not.toContain('cousin');
    }
    expect(await sealed()).toEqual(result);
    expect((await judge('judge-1')('GET', decisionsPath)).status).toBe(403);
  }, 30_000);

  it('hears of decided rounds again, and of rounds that its store does not have, and parks nothing', async () => {
    const before = (await judging.as(null)('GET', `${rounds}/${roundId}/sealed-result`)).text;
    const grow = judging.app.get(GrowChain, { strict: false });
    const again = { commandId: newId(), actorId: 'seals' };
    await grow.begin(roundId, again);
    await grow.execute(roundId);
    await grow.end(roundId, again);
    await judging.app.get(SealDecided, { strict: false }).execute(competitionId);
    expect((await judging.as(null)('GET', `${rounds}/${roundId}/sealed-result`)).text).toBe(before);

    // As after a restore: the topics know of a round that the store never had.
    const unknown = newId();
    const about = { roundId: unknown, competitionId };
    await judging.say(roundOpenedV1, unknown, { ...about, closesAt: null, entries: 1, judges: 1 });
    await judging.say(roundClosedV1, unknown, { ...about, sheets: 1, missing: 0 });
    await judging.say(decidedV1, unknown, { competitionId: unknown, decisions: 1, winners: 1 });
    const operator = judging.as({ ...person('operator-1'), operator: true });
    const growing = await judging.app.get(ServiceRuntime, { strict: false }).store(growths);
    await eventually(async () => (await growing.load(unknown))?.state.status === 'ended', 'the unknown round');
    expect((await operator('GET', '/internal/parked')).json()).toEqual([]);
  }, 30_000);

  it('forgets whose marks a judge’s were, and the sealed result replays as it did', async () => {
    const path = `${rounds}/${roundId}/sealed-result`;
    const pseudonyms = judging.app.get(Pseudonyms, { strict: false });
    expect(await pseudonyms.roundsOfJudge('judge-1')).toEqual([roundId]);
    const before = (await judging.as(null)('GET', path)).text;
    await judging.say(accountV1, 'judge-1', null);
    await judging.say(accountErasedV1, 'judge-1', { accountId: 'judge-1' });
    await eventually(async () => (await pseudonyms.roundsOfJudge('judge-1')).length === 0, 'the erasure');
    expect((await judge('judge-1')('GET', `${rounds}/${roundId}/own-marks`)).status).toBe(404);
    const after = await judging.as(null)('GET', path);
    expect(after.text).toBe(before);
    expect(replaySealedResult(after.json(), { primitives: sealPrimitives }).reproduces).toBe(true);
    expect(await pseudonyms.roundsOfJudge('judge-1')).toEqual([]);
  }, 30_000);
});
