import {
  accountV1,
  competitionV1,
  type DataOf,
  entryV1,
  roundClosedV1,
  type Rubric,
  sheetsDueV1,
} from '@champions/contracts';
import { deterministicId, newId } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { type Ask, bootForTest, eventually } from '../../../../libs/testing/src/boot-for-test';
import { EntriesQuery } from '../entries';
import { judgingService } from '../judging.service';
import { PeopleQuery } from '../people';

interface Decided {
  readonly proposalId: string;
  readonly outcome: string;
  readonly rank: number;
}
type Judging = Awaited<ReturnType<typeof bootForTest>>;

const competitionId = newId();
const [first, final] = [newId(), newId()];
const rounds = '/api/judging/rounds';
const sheets = '/api/judging/sheets';
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();
const person = (id: string, role: 'lead' | 'judge' | 'observer'): Actor => ({
  ...{ id, name: id, language: 'en', operator: false, organisations: [] },
  roles: [{ competitionId, role }],
});
const judgeIds = ['judge-1', 'judge-2', 'judge-3'];
const proposalIds = Array.from({ length: 3 }, () => newId());
const [sample] = proposalIds as [string];

const rubric: Rubric = [
  {
    ...{ key: 'impact', name: { en: 'Impact' }, weight: 0.5, scale: 10, commentWhen: { below: 3 } },
    anchors: [{ mark: 0, meaning: { en: 'nobody gains', ar: 'لا أحد يستفيد' } }],
  },
  { key: 'reach', name: { en: 'Reach' }, weight: 0.4, scale: 5, min: 1, step: 0.5, mayAbstain: true },
  { key: 'legal', name: { en: 'Legal' }, weight: 0.1, scale: 1, kind: 'pass-fail' },
];
const competition: DataOf<typeof competitionV1> = {
  ...{ slug: 'champions-2021', name: { en: 'Champions' }, theme: { en: 'Digital' }, description: { en: 'A call.' } },
  ...{ eligibility: [], organisers: ['ICC'], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', rubric },
  ...{ phase: 'judging', awards: 1, ranked: false, readings: 2, announcementId: 'announcement-1' },
  timeline: {
    revision: 1,
    ...{ opens: moment(null), closes: moment(null), screeningEnds: moment(null), announcement: moment(null) },
    judgingCloses: moment('2099-11-01T00:00:00Z'),
  },
  form: [{ key: 'concept', type: 'long-text', label: { en: 'Concept' }, required: true }],
};
const entry = (n: number): DataOf<typeof entryV1> => ({
  ...{ competitionId, organisationId: `organisation-${n}`, organisationName: `Chamber ${n}`, economy: `Economy ${n}` },
  ...{ title: `Project ${n} of Chamber ${n}`, language: 'en', form: competition.form, answers: { concept: 'Yes.' } },
});

describe('marks, from a draft to a final round', () => {
  let judging: Judging;
  let lead: Ask;
  let judge: (id: string) => Ask;

  beforeAll(async () => {
    judging = await bootForTest(judgingService);
    lead = judging.as(person('lead-1', 'lead'));
    judge = (id) => judging.as(person(id, 'judge'));
    await judging.say(competitionV1, competitionId, competition);
    for (const [n, id] of proposalIds.entries()) await judging.say(entryV1, id, entry(n));
    for (const id of judgeIds) {
      const about = { name: `Name of ${id}`, email: `${id}@example.org`, language: 'en' as const, operator: false };
      await judging.say(accountV1, id, { ...about, organisations: [], roles: [], version: 1 });
    }
    const known = async () =>
      (await judging.app.get(EntriesQuery, { strict: false }).idsIn(competitionId)).size === proposalIds.length &&
      (await judging.app.get(PeopleQuery, { strict: false }).byIds(judgeIds)).size === judgeIds.length;
    await eventually(known, 'entries and accounts');
  }, 60_000);

  afterAll(() => judging.stop(), 60_000);

  const sheetOf = (judgeId: string, proposalId: string, roundId = first) =>
    `${sheets}/${deterministicId(roundId, judgeId, proposalId)}`;
  const listed = async (id: string) =>
    (await judge(id)('GET', `${sheets}?mine`)).json<{ proposalId: string; calibration: boolean }[]>();
  const mine = async (id: string) =>
    (await judge(id)('GET', `${sheets}?roundId=${final}`)).json<{ sheetId: string; proposalId: string }[]>();
  const good = { marks: { impact: 8, reach: 3, legal: 1 }, comment: 'Sound.' };

  async function openRound(roundId: string, round: object, panel: readonly string[]) {
    const created = await eventually(async () => {
      const answer = await lead('POST', rounds, { id: roundId, competitionId, ...round });
      return answer.status === 201 && answer;
    }, 'the round');
    const seats = panel.map((judgeId) => ({ judgeId, languages: ['en'] }));
    await lead('POST', `${rounds}/${roundId}/panel`, { judges: seats });
    return created;
  }
  async function startRound(roundId: string, panel: readonly string[]) {
    await lead('POST', `${rounds}/${roundId}/assignments/propose`);
    await lead('POST', `${rounds}/${roundId}/assignments/confirm`);
    await eventually(
      async () => (await lead('GET', `${rounds}/${roundId}/assignments`)).json()['status'] === 'confirmed',
      'the assignments',
    );
    const opened = await lead('POST', `${rounds}/${roundId}/open`);
    expect(opened.json()).toMatchObject({ status: 'open' });
    for (const id of panel) {
      const declaration = { undertaking: true, organisationIds: [] };
      expect((await judge(id)('PUT', `/api/judging/declarations/${roundId}`, declaration)).status).toBe(200);
    }
  }

  it('a round has its settings, and an open one only those that cost no judge anything', async () => {
    const settings = { blind: ['organisation'], othersMarks: 'after-own', calibration: [sample], reminders: [24] };
    const created = await openRound(first, settings, judgeIds);
    expect(created.json()).toMatchObject({ othersMarks: 'after-own', calibration: [sample], reminders: [24] });
    expect(created.json()).toMatchObject({ rubric: [{ key: 'impact', kind: 'scale', min: 0, step: 1 }, {}, {}] });
    const renamed = await lead('PATCH', `${rounds}/${first}`, { name: { en: 'First round' }, reminders: [24] });
    expect(renamed.json()).toMatchObject({ name: { en: 'First round' }, blind: ['organisation'] });
    const choices = await lead('GET', `${rounds}/${first}/calibration/entries`);
    expect(choices.json()).toMatchObject([{ title: 'Project 0 of Chamber 0' }, {}, {}]);
    const patched = await lead('PATCH', `${rounds}/${first}`, { discussion: true });
    expect(patched.json()).toMatchObject({ discussion: true, othersMarks: 'after-own' });
    expect((await judge('judge-1')('PATCH', `${rounds}/${first}`, { reminders: [] })).status).toBe(403);
    await startRound(first, judgeIds);
    const late = await lead('PATCH', `${rounds}/${first}`, { othersMarks: 'never' });
    expect(late.json()).toMatchObject({
      code: 'INVALID_INPUT',
      errors: [{ field: 'othersMarks', code: 'FIXED_ONCE_OPEN' }],
    });
  }, 60_000);

  it('every judge has what all read first, at the head of the list and before anything else is finished', async () => {
    for (const id of judgeIds)
      await eventually(async () => {
        const [head] = await listed(id);
        return head?.calibration === true && head.proposalId === sample;
      }, `the first reading of ${id}`);
    expect((await lead('POST', `${rounds}/${first}/calibration`)).json()).toEqual({ readings: 3 });
    const other = (await listed('judge-1')).find(({ calibration }) => !calibration)!;
    const early = await judge('judge-1')('POST', `${sheetOf('judge-1', other.proposalId)}/submit`, good);
    expect(early.json()).toMatchObject({ status: 422, code: 'CALIBRATION_FIRST' });
  }, 30_000);

  it('keeps a wrong draft and says in the reader’s language what is wrong, by criterion', async () => {
    const path = sheetOf('judge-1', sample);
    const typed = { marks: { impact: 11, reach: 2.3 }, comments: { reach: 'Two regions.' }, abstained: ['legal'] };
    const spanish = judging.as({ ...person('judge-1', 'judge'), language: 'es' });
    const saved = await spanish('PUT', path, typed);
    const problems = [
      { field: 'marks.impact', code: 'MARK_OUT_OF_RANGE', message: 'Ponga una nota de 0 a 10.' },
      { field: 'marks.reach', code: 'MARK_OFF_STEP', message: 'Las notas van de 1 a 5 en pasos de 0.5.' },
      { field: 'abstained.legal', code: 'MAY_NOT_ABSTAIN' },
    ];
    expect([saved.status, saved.json()]).toMatchObject([200, { status: 'open', ...typed, problems }]);
    expect((await judge('judge-1')('GET', path)).json()).toMatchObject({ ...typed, rubric });
    const low = { ...good, marks: { ...good.marks, impact: 2 }, comments: {}, abstained: [] };
    const refused = await judge('judge-1')('POST', `${path}/submit`, low);
    expect(refused.json()).toMatchObject({
      ...{ code: 'SHEET_INCOMPLETE', errors: [{ field: 'comments.impact', code: 'COMMENT_REQUIRED' }] },
    });
    const submitted = await judge('judge-1')('POST', `${path}/submit`, {
      ...low,
      ...{ marks: { impact: 2, legal: 0 }, comments: { impact: 'Chamber 0 has no plan.' }, abstained: ['reach'] },
    });
    // 2 of 10 at half the weight, and a fail at a tenth; the two fifths of reach are left out.
    expect(submitted.json()).toMatchObject({ status: 'submitted', total: 16.666666667, failed: ['legal'] });
  }, 30_000);

  it('marks on paper are entered for a judge, logged, and count once the judge has confirmed them', async () => {
    const entered = `${rounds}/${first}/entered-marks`;
    const input = { judgeId: 'judge-2', proposalId: sample, ...good, source: 'paper', note: 'Folder 3.' };
    const toType = async () =>
      (await lead('GET', `${entered}/open`))
        .json<{ judgeId: string; proposals: { proposalId: string; entered: boolean }[] }[]>()
        .find(({ judgeId }) => judgeId === 'judge-2')
        ?.proposals.find(({ proposalId }) => proposalId === sample);
    expect(await toType()).toMatchObject({ title: 'Project 0 of Chamber 0', entered: false });
    expect((await judge('judge-1')('GET', `${entered}/open`)).status).toBe(403);
    expect((await judge('judge-1')('POST', entered, input)).status).toBe(403);
    expect((await lead('POST', entered, { ...input, judgeId: 'lead-1' })).json()).toMatchObject({
      code: 'ENTER_YOUR_OWN_SHEET',
    });
    expect((await lead('POST', entered, input)).json()).toMatchObject({ status: 'entered', total: null });
    expect(await toType()).toMatchObject({ entered: true });
    const waiting = { judgeId: 'judge-2', by: 'lead-1', source: 'paper', note: 'Folder 3.', answer: 'waiting' };
    expect((await lead('GET', entered)).json()).toMatchObject([{ ...waiting, judgeName: 'Name of judge-2' }]);
    const progress = async () => (await lead('GET', `${rounds}/${first}/progress`)).json();
    expect(await progress()).toMatchObject({ entered: 1, submitted: 1 });
    const path = sheetOf('judge-2', sample);
    expect((await judge('judge-2')('GET', path)).json()).toMatchObject({
      entered: { source: 'paper', answer: 'waiting' },
    });
    expect((await judge('judge-2')('POST', `${path}/confirm`)).json()).toMatchObject({
      status: 'submitted',
      total: 70,
    });
    expect((await lead('GET', entered)).json()).toMatchObject([{ ...waiting, answer: 'confirmed' }]);
    expect((await lead('POST', entered, input)).json()).toMatchObject({ code: 'JUDGE_HAS_FINISHED' });
    expect(await progress()).toMatchObject({ entered: 0, submitted: 2 });
  }, 30_000);

  it('others’ marks are seen once one’s own are in and final, blotted and without names', async () => {
    const mine = sheetOf('judge-2', sample);
    const unfinished = await judge('judge-3')('GET', `${sheetOf('judge-3', sample)}/others`);
    expect([unfinished.status, unfinished.json()['code']]).toEqual([403, 'OTHERS_LATER']);
    expect((await lead('GET', `${mine}/others`)).status).toBe(404);
    const others = await judge('judge-2')('GET', `${mine}/others`);
    expect(others.json()).toMatchObject([
      { total: 16.666666667, comments: { impact: '█████ has no plan.' }, first: null },
    ]);
    expect(others.text).not.toMatch(/judge-1|Chamber/);
    expect((await judge('judge-2')('POST', `${mine}/reopen`)).json()).toMatchObject({ code: 'FIRST_MARKS_FINAL' });
    expect((await judge('judge-2')('GET', mine)).json()).toMatchObject({ round: { revisable: false }, first: null });
    const revision = { marks: { impact: 6, reach: 3, legal: 1 }, why: 'I had missed the plan of Chamber 0.' };
    expect((await judge('judge-2')('POST', `${mine}/revise`, revision)).json()).toMatchObject({
      code: 'DISCUSSION_NOT_OPEN',
    });
    const abstained = await judge('judge-3')('POST', `${sheetOf('judge-3', sample)}/abstain`, {
      reason: 'Not my field.',
    });
    expect(abstained.json()).toMatchObject({ status: 'abstained', reason: 'Not my field.' });
    // Everybody has finished with the entry: it may be discussed.
    const revisable = (await judge('judge-2')('GET', mine)).json<{ round: object }>().round;
    expect(revisable).toMatchObject({ revisable: true });
    const revised = await judge('judge-2')('POST', `${mine}/revise`, revision);
    expect(revised.json()).toMatchObject({ total: 60, firstTotal: 70, revisions: [{ total: 60, why: revision.why }] });
    expect(revised.json()).toMatchObject({ first: { total: 70, marks: { impact: 8 } } });
    const seen = await judge('judge-1')('GET', `${sheetOf('judge-1', sample)}/others`);
    expect(seen.json()).toMatchObject([{ total: 60, first: { total: 70 }, revisions: [{ total: 60 }] }]);
    expect(seen.text).not.toMatch(/judge-2|Chamber/);
  }, 30_000);

  it('shows the secretariat alone what was revised, first marks beside those that count', async () => {
    const revised = `${rounds}/${first}/revised`;
    const answer = await lead('GET', revised);
    expect(answer.json()).toMatchObject([
      {
        ...{ judgeName: 'Name of judge-2', title: 'Project 0 of Chamber 0', first: { total: 70 }, now: { total: 60 } },
        revisions: [{ total: 60, why: 'I had missed the plan of Chamber 0.' }],
      },
    ]);
    expect((await judge('judge-2')('GET', revised)).status).toBe(403);
    expect((await judging.as(person('observer-1', 'observer'))('GET', revised)).status).toBe(403);
  }, 30_000);

  it('gives single entries more readings, where they would tell more', async () => {
    const extra = await lead('GET', `${rounds}/${first}/ranking/extra-readings?readings=2`);
    expect([extra.status, Object.keys(extra.json()).sort()]).toEqual([
      200,
      ['close', 'entries', 'misplaced', 'misplacedAfter', 'places'],
    ]);
    const entries = [{ proposalId: proposalIds[1], readings: 1 }];
    const path = `${rounds}/${first}/more-readings`;
    expect((await judge('judge-1')('POST', path, { entries })).status).toBe(403);
    expect((await lead('POST', path, { entries })).json()).toMatchObject({ more: { [proposalIds[1]!]: 1 } });
    expect((await lead('GET', `${rounds}/${first}/conflicts`)).json()).toMatchObject({ missingReadings: 1 });
    const proposed = await eventually(async () => {
      const answer = (await lead('POST', `${rounds}/${first}/assignments/propose`)).json<{ added: number }>();
      return answer.added > 0 && answer;
    }, 'a proposal with the readings that are missing');
    expect(proposed.added).toBeGreaterThan(0);
  }, 30_000);

  it('shows the secretariat who is strict and what fails, and an observer neither', async () => {
    const progress = (await lead('GET', `${rounds}/${first}/progress`)).json<{ judges: object[] }>();
    expect(progress).toMatchObject({ failing: [{ proposalId: sample, criterion: 'legal', sheets: 1 }], abstained: 1 });
    expect(progress.judges).toMatchObject([
      { judgeId: 'judge-1', drift: { calibration: { entries: 1, mean: -53.333 }, tendency: 'strict' } },
      { judgeId: 'judge-2', drift: { calibration: { entries: 1, mean: 53.333 }, tendency: 'lenient' } },
      { judgeId: 'judge-3', abstained: 1, drift: null },
    ]);
    const observed = await judging.as(person('observer-1', 'observer'))('GET', `${rounds}/${first}/progress`);
    expect(observed.status).toBe(200);
    expect(observed.text).not.toMatch(/drift|failing|tendency/);
  }, 30_000);

  it('reminds who has open sheets at its moment, once, and ends its own window with a discussion', async () => {
    const end = inSeconds(24 * 3_600 + 2);
    await lead('PATCH', `${rounds}/${first}`, { closesAt: end });
    const reminded = await eventually(async () => {
      const found = await judging.messages(sheetsDueV1);
      return found.length > 0 && found;
    }, 'the reminder');
    expect(reminded.map(({ body }) => JSON.parse(body ?? 'null') as unknown)).toEqual([
      {
        ...{ roundId: first, competitionId, closesAt: end },
        judges: expect.arrayContaining([{ judgeId: 'judge-1', open: expect.any(Number) as number }]) as object[],
      },
    ]);
    await lead('PATCH', `${rounds}/${first}`, { closesAt: inSeconds(1) });
    await eventually(
      async () => (await lead('GET', `${rounds}/${first}`)).json()['status'] === 'discussion',
      'the end',
    );
    const late = await judge('judge-3')('POST', `${sheetOf('judge-3', sample)}/reopen`);
    expect(late.json()).toMatchObject({ code: 'FIRST_MARKS_CLOSED' });
    expect(await judging.messages(sheetsDueV1)).toHaveLength(1);
    expect(await judging.messages(roundClosedV1)).toEqual([]);
  }, 60_000);

  it('a final takes its entries from the outcome, with a rubric and readings of its own', async () => {
    const one = { key: 'whole', name: { en: 'All in all' }, weight: 1, scale: 4 };
    await openRound(final, { rubric: [one], readings: 1, name: { en: 'Final' } }, judgeIds);
    const advance = (take: object) => lead('POST', `${rounds}/${final}/advance`, { from: first, take });
    expect((await advance({ best: 1 })).json()).toMatchObject({ code: 'ROUND_STILL_OPEN' });
    expect((await lead('POST', `${rounds}/${first}/close`)).json()).toMatchObject({ status: 'closed' });
    expect((await advance({ atLeast: 99 })).json()).toMatchObject({ code: 'NONE_ADVANCES' });
    const picked = (id: string) => advance({ picked: [id], reason: 'The panel wishes it.' });
    expect((await picked('elsewhere')).json()).toMatchObject({ code: 'NOT_IN_ROUND' });
    expect((await picked(sample)).json()).toMatchObject({
      round: { takes: 1, source: { take: { picked: [sample], reason: 'The panel wishes it.' } } },
    });
    expect((await advance({ best: 1 })).json()).toMatchObject({
      ...{ tiedBeyond: 0, round: { takes: 1, source: { roundId: first, take: { best: 1 } }, readings: 1 } },
    });
    expect((await lead('GET', `${rounds}/${final}/progress`)).json()).toMatchObject({ entries: 1 });
    expect((await lead('GET', `${rounds}/${final}`)).json()).toMatchObject({ rubric: [one], name: { en: 'Final' } });
  }, 30_000);

  it('decisions after a final cover everybody, finalists first, and both rounds are sealed with them', async () => {
    const decisions = `/api/judging/competitions/${competitionId}/decisions`;
    await startRound(final, judgeIds);
    const readers = await Promise.all(judgeIds.map(async (id) => ({ id, own: await mine(id) })));
    const [reader] = readers.filter(({ own }) => own.length > 0);
    const [sheet] = reader!.own;
    expect(readers.flatMap(({ own }) => own)).toHaveLength(1);
    expect((await lead('POST', decisions, { accept: 1 })).json()).toMatchObject({ code: 'ROUND_STILL_OPEN' });
    await judge(reader!.id)('POST', `${sheets}/${sheet!.sheetId}/submit`, { marks: { whole: 4 }, comment: 'Yes.' });
    await lead('POST', `${rounds}/${final}/close`);
    const finalist = sheet!.proposalId;
    expect((await lead('POST', decisions, { accept: 1 })).json()).toMatchObject({ entries: 3, missing: 0 });
    expect((await lead('POST', `${decisions}/complete`)).status).toBe(202);
    const decided = await eventually(async () => {
      const found = (await lead('GET', decisions)).json<{ status: string; decisions: Decided[] }>();
      return found.status === 'decided' && found.decisions;
    }, 'the decisions');
    const [winner, ...others] = decided.toSorted((a, b) => a.rank - b.rank);
    expect(winner).toMatchObject({ proposalId: finalist, outcome: 'winner', rank: 1 });
    expect(others.map(({ outcome }) => outcome)).toEqual(['not-selected', 'not-selected']);
    const before = (await lead('GET', `${rounds}/${first}/ranking`)).json<{ proposalId: string }[]>();
    const left = before.map(({ proposalId }) => proposalId).filter((id) => id !== finalist);
    expect(others.map(({ proposalId }) => proposalId).toSorted()).toEqual(left.toSorted());
    for (const [roundId, entries] of [
      [first, 3],
      [final, 1],
    ] as const) {
      const sealed = await eventually(async () => {
        const answer = await lead('GET', `${rounds}/${roundId}/sealed-result`);
        return answer.status === 200 && answer.json<{ decisions: { outcome: string }[] }>();
      }, 'the sealed result');
      const outcomes = sealed.decisions.map(({ outcome }) => outcome).toSorted();
      expect(outcomes).toEqual([...Array<string>(entries - 1).fill('not-selected'), 'winner']);
    }
  }, 30_000);
});
