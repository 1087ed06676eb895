import { competitionV1, type DataOf, entryV1, sheetsDueV1 } from '@champions/contracts';
import { deterministicId, newId } from '@champions/kernel';
import { OPEN_API_PATH } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { type Answer, type Ask, bootForTest, eventually } from '../../../libs/testing/src/boot-for-test';
import { EntriesQuery } from './entries';
import { judgingService } from './judging.service';
import { AssignSheets } from './scoring';

const [competitionId, roundId] = [newId(), newId()];
const round = `/api/judging/rounds/${roundId}`;
const declaration = `/api/judging/declarations/${roundId}`;
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
const person = (id: string, role?: 'lead' | 'judge', language: Actor['language'] = 'en'): Actor => ({
  ...{ id, name: `Person ${id}`, language, operator: false, organisations: [] },
  roles: role ? [{ competitionId, role }] : [],
});

/** Everything about whose an entry is, in its fields and in its texts. */
const names = ['Cámara Única', 'Société du Fleuve', 'جمعية الواحة'] as const;
const economies = ['Perú Alto', 'Îles du Sud', 'Oasis'] as const;
const hosts = ['camara-unica.example.pe', 'fleuve.example.fr', 'waha.example.org'] as const;
const entryIds = names.map(() => newId());
const entryOf = (n: 0 | 1 | 2): DataOf<typeof entryV1> => ({
  ...{ competitionId, organisationId: `organisation-${n}`, organisationName: names[n], economy: economies[n] },
  ...{ title: `${names[n].toUpperCase()} goes digital in ${economies[n]}`, language: 'en', form: competition.form },
  answers: {
    concept: `We, ${names[n]} of ${economies[n]}, write to ana@${hosts[n]}; see https://www.${hosts[n]}/plan. Text ${n}.`,
    partners: [names[n].normalize('NFD'), 'nobody'],
  },
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
    { key: 'concept', type: 'long-text', label: { en: 'Concept' }, required: true },
    { key: 'partners', type: 'multiple-choice', label: { en: 'Partners' }, required: false },
  ],
  rubric: [{ key: 'impact', name: { en: 'Impact' }, weight: 1, scale: 10 }],
  ...{ awards: 1, ranked: false, readings: 2, announcementId: 'announcement-1' },
};

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const secrets = [...names, ...economies, ...hosts, 'organisation-'].map(plain);
/** What of an answer tells whose an entry is. */
const toldBy = (text: string) => secrets.filter((secret) => plain(text).includes(secret));

interface Route {
  readonly method: string;
  readonly path: string;
}

describe('a blinded round', () => {
  let judging: Awaited<ReturnType<typeof bootForTest>>;
  let lead: Ask;
  let judge: Ask;
  let routes: readonly Route[];
  const sheetOf = (judgeId: string, n: number) => deterministicId(roundId, judgeId, entryIds[n]!);
  const sheet = (judgeId: string, n: number) => `/api/judging/sheets/${sheetOf(judgeId, n)}`;
  /** For each parameter of a path what a judge might put there. */
  const values: Readonly<Record<string, readonly string[]>> = {
    roundId: [roundId, 'no-such-round'],
    competitionId: [competitionId, 'no-such-competition'],
    sheetId: [0, 1, 2].flatMap((n) => [sheetOf('judge-1', n), sheetOf('judge-2', n)]).concat('no-such-sheet'),
    proposalId: [entryIds[0]!, 'no-such-proposal'],
    entryId: [entryIds[0]!],
    judgeId: ['judge-1', 'judge-2'],
    variantId: ['no-such-variant'],
  };
  const pathsOf = (path: string): readonly string[] =>
    [...path.matchAll(/\{(\w+)\}/g)].reduce<readonly string[]>(
      (paths, [parameter, name]) =>
        paths.flatMap((one) => (values[name!] ?? []).map((value) => one.replace(parameter, value))),
      [path],
    );
  const asked = (paths: readonly Route[], ask: Ask, body?: unknown) =>
    Promise.all(
      paths.flatMap(({ method, path }) =>
        pathsOf(path).map(async (one) => ({ method, path: one, answer: await ask(method, one, body) })),
      ),
    );
  const leaks = (answers: readonly { readonly method: string; readonly path: string; readonly answer: Answer }[]) =>
    answers.flatMap(({ method, path, answer }) => {
      const headers = JSON.stringify([...answer.headers].filter(([name]) => name !== 'content-length'));
      const told = toldBy(answer.text + headers);
      return told.length > 0 ? [`${method} ${path} ${String(answer.status)}: ${told.join(', ')}`] : [];
    });

  beforeAll(async () => {
    judging = await bootForTest(judgingService);
    lead = judging.as(person('lead-1', 'lead'));
    judge = judging.as(person('judge-1', 'judge'));
    await judging.say(competitionV1, competitionId, competition);
    for (const n of [0, 1, 2] as const) await judging.say(entryV1, entryIds[n]!, entryOf(n));
    const create = { id: roundId, competitionId, blind: ['organisation', 'economy'], othersMarks: 'after-own' };
    await eventually(async () => (await lead('POST', '/api/judging/rounds', create)).status === 201, 'the round');
    await eventually(
      async () => (await judging.app.get(EntriesQuery, { strict: false }).idsIn(competitionId)).size === 3,
      'entries',
    );
    const judges = ['judge-1', 'judge-2'].map((judgeId) => ({ judgeId, languages: ['en'] }));
    expect((await lead('POST', `${round}/panel`, { judges })).status).toBe(200);
    const { paths } = (await lead('GET', OPEN_API_PATH)).json<{ paths: Record<string, Record<string, object>> }>();
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
    );
  }, 60_000);

  afterAll(() => judging.stop(), 60_000);

  it('is asked on every route that the service has, each parameter with something real', () => {
    expect(routes.filter(({ method }) => method === 'GET').length).toBeGreaterThan(35);
    const parameters = routes.flatMap(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
    expect([...new Set(parameters)].filter((name) => !(name in values))).toEqual([]);
  });

  it('has a list to declare on, which leads from no organisation to an entry', async () => {
    const list = await judge('GET', declaration);
    const { organisations } = list.json<{ organisations: readonly Record<string, unknown>[] }>();
    expect(organisations.map((line) => Object.keys(line).sort())).toEqual(
      names.map(() => ['declared', 'organisationId', 'organisationName']),
    );
    // By name, as the entries came in no such order; the list says neither what was sent in nor from where.
    expect(plain(list.text)).not.toMatch(
      new RegExp([...entryIds, ...economies, 'digital', 'text \\d'].map(plain).join('|')),
    );
    expect((await judge('PUT', declaration, { undertaking: true, organisationIds: [] })).status).toBe(200);
    expect(
      leaks([{ method: 'GET', path: 'wishes', answer: await judge('GET', `/api/judging/wishes/${roundId}`) }]),
    ).toEqual([]);
  });

  it('does not say whose an entry is on any path of a judge, in what is shown nor in what is refused', async () => {
    const other = judging.as(person('judge-2', 'judge'));
    await other('PUT', declaration, { undertaking: true, organisationIds: [] });
    expect((await lead('POST', `${round}/assignments/propose`)).status).toBe(200);
    await lead('POST', `${round}/assignments/confirm`);
    await eventually(
      async () => (await lead('GET', `${round}/assignments`)).json<{ status: string }>().status === 'confirmed',
      'the assignments',
    );
    await lead('POST', `${round}/open`);
    const all = [0, 1, 2].flatMap((n) => ['judge-1', 'judge-2'].map((judgeId) => [judgeId, n] as const));
    await judging.app
      .get(AssignSheets, { strict: false })
      .execute(all.map(([judgeId, n]) => ({ roundId, competitionId, judgeId, entryId: entryIds[n]! })));

    // What could leak is there: in the other judge's comments, in what the secretariat typed, and in its reasons.
    const comment = `${names[0]} (${economies[0]}) again, ana@${hosts[0]}.`;
    expect((await other('POST', `${sheet('judge-2', 0)}/submit`, { marks: { impact: 7 }, comment })).status).toBe(200);
    expect((await judge('POST', `${sheet('judge-1', 0)}/submit`, { marks: { impact: 5 } })).status).toBe(200);
    const typed = { judgeId: 'judge-1', proposalId: entryIds[1], marks: { impact: 4 }, source: 'paper' };
    const entered = await lead('POST', `${round}/entered-marks`, { ...typed, note: `From the folder of ${names[1]}.` });
    expect(entered.text).toContain(names[1]);
    const imposed = { judgeId: 'judge-1', on: 'entry', subjectId: entryIds[2], reason: `A cousin at ${names[2]}.` };
    expect((await lead('POST', `${round}/conflicts/impose`, imposed)).status).toBe(204);

    const shown = await asked(
      routes.filter(({ method }) => method === 'GET'),
      judge,
    );
    const seen = shown.filter(({ answer }) => answer.status === 200).map(({ path }) => path);
    expect(seen).toEqual(expect.arrayContaining([sheet('judge-1', 0), `${sheet('judge-1', 0)}/others`, declaration]));
    expect(shown.find(({ path }) => path === `${sheet('judge-1', 0)}/others`)?.answer.text).toContain('█████');
    expect(shown.find(({ path }) => path === sheet('judge-1', 1))?.answer.text).toContain('From the folder of █████.');
    expect(shown.find(({ path }) => path === sheet('judge-1', 2))?.answer.json()).toMatchObject({
      code: 'SHEET_REMOVED',
    });
    expect(leaks(shown.filter(({ path }) => path !== declaration))).toEqual([]);
    expect(shown.filter(({ answer }) => answer.status >= 500).map(({ path }) => path)).toEqual([]);
  }, 60_000);

  it('orders a judge’s proposals by nothing that goes with whose they are', async () => {
    const list = (await judge('GET', '/api/judging/sheets'))
      .json<{ sheetId: string }[]>()
      .map(({ sheetId }) => sheetId);
    expect(list).toEqual(list.toSorted());
    // An id is made of ids alone, by a hash: neither the organisation nor when it came goes into it.
    expect(list.every((id) => [0, 1].some((n) => id === sheetOf('judge-1', n)))).toBe(true);
  });

  it('refuses without a word about it, in every language', async () => {
    const changes = routes.filter(({ method }) => method !== 'GET');
    for (const language of ['fr', 'es', 'ar'] as const) {
      const ask = judging.as(person('judge-1', 'judge', language));
      for (const body of [undefined, {}, { judgeId: 7, proposalId: entryIds[0], marks: { none: 1 }, reason: '' }])
        expect(
          leaks(
            await asked(
              changes.filter(({ path }) => !path.endsWith('/declarations/{roundId}')),
              ask,
              body,
            ),
          ),
        ).toEqual([]);
    }
  }, 60_000);

  it('tells neighbours counts alone, at moments that follow from the round', async () => {
    await lead('PATCH', round, { closesAt: new Date(Date.now() + 3_600_000 + 1_500).toISOString(), reminders: [1] });
    const due = await eventually(async () => {
      const found = await judging.messages(sheetsDueV1);
      return found.length > 0 && found;
    }, 'the reminder');
    for (const { body } of due) {
      expect(toldBy(body ?? '')).toEqual([]);
      expect(Object.keys(JSON.parse(body ?? '{}') as object).sort()).toEqual([
        ...['closesAt', 'competitionId', 'judges', 'roundId'],
      ]);
    }
  }, 30_000);
});
