import { accountV1, competitionV1, type DataOf, entryV1, feedbackV1, phaseMovedV1 } from '@champions/contracts';
import { deterministicId, newId } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { type Ask, bootForTest, eventually } from '../../../../libs/testing/src/boot-for-test';
import { EntriesQuery } from '../entries';
import { judgingService } from '../judging.service';
import { PeopleQuery } from '../people';
import type { ApprovedAnswer } from './feedback.controller';
import type { FeedbackView } from './feedback-view';
import { feedbackIdOf } from './feedback.aggregate';
import type { FeedbackPage } from './read-feedback.handler';

type Judging = Awaited<ReturnType<typeof bootForTest>>;

const competitionId = newId();
const roundId = newId();
const rounds = '/api/judging/rounds';
const letters = `/api/judging/competitions/${competitionId}/feedback`;
const decisionsPath = `/api/judging/competitions/${competitionId}/decisions`;
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
const person = (id: string, role: 'lead' | 'manager' | 'approver' | 'judge' | 'observer'): Actor => ({
  ...{ id, name: id, language: 'en', operator: false, organisations: [] },
  roles: [{ competitionId, role }],
});
const judgeNames = { 'judge-1': 'Amina Diallo', 'judge-2': 'Bruno Keller', 'judge-3': 'Carla Vega' } as const;
const judgeIds = Object.keys(judgeNames) as (keyof typeof judgeNames)[];
const proposalIds = Array.from({ length: 4 }, () => newId());
const [winner, finalist, low, other] = proposalIds as [string, string, string, string];
/** Marks out of 10 for reach, and out of 5 for feasibility. */
const marksOf = { [winner]: [9, 4], [finalist]: [7, 4], [low]: [5, 4], [other]: [8, 2] } as Record<string, number[]>;

const competition: DataOf<typeof competitionV1> = {
  ...{ slug: 'champions-2021', name: { en: 'Champions' }, theme: { en: 'Digital' }, description: { en: 'A call.' } },
  ...{ eligibility: [], organisers: ['ICC'], sponsors: [], languages: ['en'], zone: 'Europe/Zurich' },
  rubric: [
    { key: 'reach', name: { en: 'Reach', fr: 'Portée' }, weight: 0.6, scale: 10 },
    { key: 'feasibility', name: { en: 'Feasibility' }, weight: 0.4, scale: 5 },
  ],
  ...{ phase: 'judging', awards: 1, ranked: false, readings: 3, announcementId: 'announcement-1' },
  timeline: {
    revision: 1,
    ...{ opens: moment(null), closes: moment(null), screeningEnds: moment(null), announcement: moment(null) },
    judgingCloses: moment('2099-11-01T00:00:00Z'),
  },
  form: [{ key: 'concept', type: 'long-text', label: { en: 'Concept' }, required: true }],
};
const entry = (n: number): DataOf<typeof entryV1> => ({
  ...{ competitionId, organisationId: `organisation-${n}`, organisationName: `Chamber ${n}`, economy: `Economy ${n}` },
  ...{ title: `Project ${n}`, language: 'fr', form: competition.form, answers: { concept: 'Yes.' } },
});

/** Everything a letter could give away: comments nobody may share, judges, marks. */
const SECRETS = /Kept to ourselves|judge-\d|Amina|Diallo|Bruno|Keller|Carla|Vega|sheet|"mean/;

describe('a feedback letter, from the marks to the one who sends it', () => {
  let judging: Judging;
  let lead: Ask;
  let manager: Ask;
  let judge: (id: string) => Ask;

  beforeAll(async () => {
    judging = await bootForTest(judgingService);
    lead = judging.as(person('lead-1', 'lead'));
    manager = judging.as(person('manager-1', 'manager'));
    judge = (id) => judging.as(person(id, 'judge'));
    await judging.say(competitionV1, competitionId, competition);
    for (const [n, id] of proposalIds.entries()) await judging.say(entryV1, id, entry(n));
    for (const [id, name] of [...Object.entries(judgeNames), ['manager-1', 'Maha Said'] as const]) {
      const about = { name, email: `${id}@example.org`, language: 'en' as const, operator: false };
      await judging.say(accountV1, id, { ...about, organisations: [], roles: [], version: 1 });
    }
    const known = async () =>
      (await judging.app.get(EntriesQuery, { strict: false }).idsIn(competitionId)).size === proposalIds.length &&
      (await judging.app.get(PeopleQuery, { strict: false }).byIds([...judgeIds, 'manager-1'])).size === 4;
    await eventually(known, 'entries and accounts');
    await judgeAll();
  }, 90_000);

  afterAll(() => judging.stop(), 60_000);

  async function judgeAll() {
    await eventually(
      async () => (await lead('POST', rounds, { id: roundId, competitionId })).status === 201,
      'the round',
    );
    const judges = judgeIds.map((judgeId) => ({ judgeId, languages: ['en', 'fr'] }));
    await lead('POST', `${rounds}/${roundId}/panel`, { judges });
    await lead('POST', `${rounds}/${roundId}/assignments/propose`);
    await lead('POST', `${rounds}/${roundId}/assignments/confirm`);
    await eventually(
      async () => (await lead('GET', `${rounds}/${roundId}/assignments`)).json()['status'] === 'confirmed',
      'the assignments',
    );
    await lead('POST', `${rounds}/${roundId}/open`);
    for (const id of judgeIds) {
      await judge(id)('PUT', `/api/judging/declarations/${roundId}`, { undertaking: true, organisationIds: [] });
      for (const [proposalId, [reach, feasibility]] of Object.entries(marksOf)) {
        const share = id === 'judge-1';
        const said = share ? `Good aims, <b>${proposalId}</b>.` : 'Kept to ourselves.';
        const comments = share ? { reach: 'Whom does it reach?' } : { reach: 'Kept to ourselves, too.' };
        const sheet = `/api/judging/sheets/${deterministicId(roundId, id, proposalId)}`;
        const body = { marks: { reach, feasibility }, comment: said, comments, share };
        expect((await judge(id)('POST', `${sheet}/submit`, body)).json()).toMatchObject({ status: 'submitted', share });
      }
    }
    const moved = { competitionId, from: 'judging', to: 'deliberation', by: 'timeline', timelineRevision: 1 } as const;
    await judging.say(phaseMovedV1, competitionId, moved);
    const decisions = [
      { proposalId: winner, outcome: 'winner', reason: null },
      { proposalId: finalist, outcome: 'finalist', reason: 'Agreed.' },
      { proposalId: low, outcome: 'not-selected', reason: 'Agreed.' },
      { proposalId: other, outcome: 'not-selected', reason: 'Agreed.' },
    ];
    await eventually(async () => (await lead('POST', decisionsPath, { decisions })).status === 200, 'the end of marks');
  }

  const read = async (proposalId: string) => (await manager('GET', `${letters}/${proposalId}`)).json<FeedbackView>();
  const list = async (query = '') => (await manager('GET', `${letters}${query}`)).json<FeedbackPage>();
  const told = async () => judging.messages(feedbackV1);
  const toldTimes = (n: number) =>
    eventually(async () => {
      const found = await told();
      return found.length === n && found;
    }, `${n} messages`);
  const writtenOf = ({ reasons, comments, message }: FeedbackView) => ({
    ...{ reasons, message },
    comments: comments.map(({ number, include, words }) => ({ number, include, words })),
  });

  it('is drafted for each entry that was not selected once all is decided, and for no other', async () => {
    expect((await list()).items).toEqual([]);
    expect((await lead('POST', `${decisionsPath}/complete`)).status).toBe(202);
    const page = await eventually(async () => {
      const found = await list();
      return found.items.length === 2 && found;
    }, 'the drafts');
    expect(page.items.map(({ proposalId }) => proposalId).sort()).toEqual([low, other].sort());
    expect(page).toMatchObject({ next: null, counts: { drafted: 2, edited: 0, approved: 0, outdated: 0 } });
    expect((await manager('GET', `${letters}/${winner}`)).status).toBe(404);
    expect((await manager('GET', `${letters}/${finalist}`)).status).toBe(404);

    const first = await list('?limit=1');
    const second = await list(`?limit=1&after=${first.next ?? ''}`);
    expect([...first.items, ...second.items]).toEqual(page.items);
    expect([second.next, (await list('?status=approved')).items]).toEqual([null, []]);
  }, 30_000);

  it('says where the entry stands beside the finalists in words, and suggests reasons', async () => {
    // The finalists' means are 8 of 10 and 4 of 5.
    expect(await read(low)).toMatchObject({
      ...{ title: 'Project 2', organisationName: 'Chamber 2', language: 'fr', status: 'drafted', revision: 1 },
      standing: [
        { criterion: { en: 'Reach', fr: 'Portée' }, standing: 'below' },
        { criterion: { en: 'Feasibility' }, standing: 'close' },
      ],
      ...{ strongest: ['feasibility'], weakest: ['reach'], suggested: ['scope'], reasons: ['scope'] },
    });
    expect(await read(other)).toMatchObject({
      standing: [{ standing: 'close' }, { standing: 'below' }],
      reasons: ['feasibility'],
    });
  });

  it('does not leak what was not marked for sharing, nor who judges', async () => {
    // It is there to leak: the judge reads it on the own sheet.
    const sheet = await judge('judge-2')('GET', `/api/judging/sheets/${deterministicId(roundId, 'judge-2', low)}`);
    expect(sheet.text).toMatch(SECRETS);
    const view = await manager('GET', `${letters}/${low}`);
    expect(view.text).not.toMatch(SECRETS);
    expect(view.json<FeedbackView>().comments.map(({ original, criterion }) => [original, criterion?.en])).toEqual([
      [`Good aims, <b>${low}</b>.`, undefined],
      ['Whom does it reach?', 'Reach'],
    ]);
    expect((await manager('GET', letters)).text).not.toMatch(SECRETS);
    expect(await told()).toEqual([]);
  });

  it('is for the secretariat alone', async () => {
    const written = writtenOf(await read(low));
    const strangers = [judge('judge-1'), judging.as(person('observer-1', 'observer'))];
    for (const ask of strangers)
      expect([
        (await ask('GET', letters)).status,
        (await ask('GET', `${letters}/${low}`)).status,
        (await ask('PUT', `${letters}/${low}`, written)).status,
        (await ask('POST', `${letters}/${low}/approve`)).status,
        (await ask('POST', `${letters}/approve`)).status,
      ]).toEqual([403, 403, 403, 403, 403]);
    expect((await judging.as(null)('GET', letters)).status).toBe(401);
    expect((await judging.as(person('approver-1', 'approver'))('GET', `${letters}/${low}`)).status).toBe(200);
  });

  it('keeps what is typed, by revision, and names the field that is wrong', async () => {
    const { revision, ...seen } = await read(low);
    const written = { ...writtenOf({ revision, ...seen }), message: 'Revenez !' };
    written.comments = written.comments.map((one) => ({ ...one, words: one.words.replaceAll(/<\/?b>/g, '') }));
    const saved = await manager('PUT', `${letters}/${low}`, written, { 'if-match': `"${revision}"` });
    expect(saved.headers.get('etag')).toBe(`"${revision + 1}"`);
    expect(saved.json()).toMatchObject({ status: 'edited', message: 'Revenez !', approved: null });
    expect(saved.json<FeedbackView>().comments[0]).toMatchObject({
      ...{ original: `Good aims, <b>${low}</b>.`, words: `Good aims, ${low}.` },
    });
    const stale = await manager('PUT', `${letters}/${low}`, written, { 'if-match': `"${revision}"` });
    expect([stale.status, stale.json()['code']]).toEqual([409, 'REVISION_CONFLICT']);
    const wrong = await manager('PUT', `${letters}/${low}`, { ...written, reasons: ['ugly'] });
    expect(wrong.json()).toMatchObject({ status: 422, errors: [{ field: 'reasons.0', code: 'NOT_A_CHOICE' }] });
    const strange = { ...written, comments: [{ number: 9, include: true, words: 'x' }] };
    expect((await manager('PUT', `${letters}/${low}`, strange)).json()).toMatchObject({
      errors: [{ field: 'comments.0.number', code: 'COMMENT_UNKNOWN' }],
    });
    expect((await read(low)).message).toBe('Revenez !');
  });

  it('names no judge once it is approved, and says which field does', async () => {
    const written = writtenOf(await read(low));
    const naming = { ...written, message: 'Ask Bruno Keller.' };
    await manager('PUT', `${letters}/${low}`, naming);
    const spanish = judging.as({ ...person('manager-1', 'manager'), language: 'es' });
    const refused = await spanish('POST', `${letters}/${low}/approve`);
    expect(refused.json()).toMatchObject({
      ...{ status: 422, code: 'FEEDBACK_UNFIT' },
      errors: [{ field: 'message', code: 'JUDGE_NAMED', message: expect.stringContaining('jurado') as string }],
    });
    await manager('PUT', `${letters}/${low}`, written);
    expect(await told()).toEqual([]);
  });

  it('is told, sealed, once it is approved as it was seen, and taken back when it changes', async () => {
    const { revision } = await read(low);
    const early = await manager('POST', `${letters}/${low}/approve`, undefined, { 'if-match': `"${revision - 1}"` });
    expect(early.status).toBe(409);
    const approved = await manager('POST', `${letters}/${low}/approve`, undefined, { 'if-match': `"${revision}"` });
    expect(approved.json()).toMatchObject({ status: 'approved', approved: { by: 'Maha Said' } });
    const [first] = await toldTimes(1);
    expect(first).toMatchObject({ key: feedbackIdOf(competitionId, low), sealed: true });
    expect(first?.body).not.toMatch(/Revenez|Reach|proposal/);
    expect(approved.json<FeedbackView>().letter).toEqual({
      standing: [
        { criterion: { en: 'Reach', fr: 'Portée' }, standing: 'below' },
        { criterion: { en: 'Feasibility' }, standing: 'close' },
      ],
      ...{ strongest: [1], weakest: [0], reasons: ['scope'], message: 'Revenez !' },
      comments: [`Good aims, ${low}.`, 'Whom does it reach?'],
    });

    const written = { ...writtenOf(approved.json<FeedbackView>()), message: '' };
    expect((await manager('PUT', `${letters}/${low}`, written)).json()).toMatchObject({ status: 'edited' });
    await toldTimes(2);
  }, 30_000);

  it('is approved with all others that somebody has looked at, and with no other', async () => {
    const many = async (body?: object) => (await manager('POST', `${letters}/approve`, body)).json<ApprovedAnswer>();
    const [seen, unseen] = [await read(low), await read(other)];
    expect(unseen.status).toBe('drafted');
    const stale = { letters: [{ proposalId: low, revision: seen.revision - 1 }] };
    expect(await many(stale)).toMatchObject({ approved: 0, refused: [{ proposalId: low, code: 'REVISION_CONFLICT' }] });
    expect((await many(stale)).refused[0]?.message).toContain('Somebody changed this');
    expect(await many()).toEqual({ approved: 1, refused: [] });
    expect([(await read(low)).status, (await read(other)).status]).toEqual(['approved', 'drafted']);
    await toldTimes(3);
    expect(await many({ letters: [{ proposalId: other, revision: unseen.revision }] })).toMatchObject({ approved: 1 });
    expect((await list()).counts).toEqual({ drafted: 0, edited: 0, approved: 2, outdated: 0 });
    await toldTimes(4);
  }, 30_000);

  it('loses its approval and a comment when a conflict takes the judge’s sheet out of the count', async () => {
    await manager('POST', `${rounds}/${roundId}/conflicts/impose`, {
      ...{ judgeId: 'judge-1', on: 'entry', subjectId: low, reason: 'They work together.' },
    });
    const changed = await eventually(async () => {
      const found = await read(low);
      return found.outdated && found;
    }, 'the change');
    expect(changed).toMatchObject({ status: 'edited', approved: null, comments: [], message: '' });
    expect((await list()).counts).toMatchObject({ edited: 1, approved: 1, outdated: 1 });
    await toldTimes(5);
    // It is not among those looked at until somebody has looked again.
    expect((await manager('POST', `${letters}/approve`)).json()).toMatchObject({ approved: 0 });
    await manager('PUT', `${letters}/${low}`, writtenOf(changed));
    expect(await read(low)).toMatchObject({ status: 'edited', outdated: false });
  }, 30_000);

  it('changes no more once the outcome is announced', async () => {
    const written = writtenOf(await read(low));
    await judging.say(competitionV1, competitionId, { ...competition, phase: 'announced' });
    const refused = await eventually(async () => {
      const answer = await manager('PUT', `${letters}/${low}`, written);
      return answer.status === 422 && answer;
    }, 'the announcement');
    expect(refused.json()).toMatchObject({ code: 'FEEDBACK_SENT' });
    expect((await manager('POST', `${letters}/${low}/approve`)).json()).toMatchObject({ code: 'FEEDBACK_SENT' });
  });
});
