import { competitionV1, type DataOf, entryV1 } from '@champions/contracts';
import { newId } from '@champions/kernel';
import { currentContext } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { mongo } from 'mongoose';
import { type Ask, bootForTest, eventually } from '../../../libs/testing/src/boot-for-test';
import { EntriesQuery } from './entries';
import { judgingService } from './judging.service';

const rounds = '/api/judging/rounds';
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
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
  ...{ awards: 1, ranked: false, readings: 1, announcementId: 'announcement-1' },
};

/** Reads of the store in the name of a request: what the service does by itself meanwhile is not among them. */
function countReads() {
  let reads = 0;
  const spies = (['find', 'findOne', 'countDocuments', 'aggregate'] as const).map((method) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its collection below
    const original = mongo.Collection.prototype[method] as (...args: unknown[]) => unknown;
    return jest.spyOn(mongo.Collection.prototype, method).mockImplementation(function (
      this: mongo.Collection,
      ...args: unknown[]
    ) {
      if (currentContext()?.requestId !== undefined) reads += 1;
      return original.apply(this, args) as never;
    });
  });
  return {
    during: async (work: () => Promise<unknown>): Promise<number> => {
      const before = reads;
      await work();
      return reads - before;
    },
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

describe('a list', () => {
  let judging: Awaited<ReturnType<typeof bootForTest>>;
  const counting = countReads();

  beforeAll(async () => {
    judging = await bootForTest(judgingService);
  }, 60_000);

  afterAll(async () => {
    counting.stop();
    await judging.stop();
  }, 60_000);

  /** An open round in which as many judges have each read as many entries, and are in a conflict that was dismissed. */
  async function roundOf(count: number) {
    const [competitionId, roundId] = [newId(), newId()];
    const numbers = Array.from({ length: count }, (_, n) => n);
    const judgeId = (n: number) => `judge-${String(count)}-${String(n)}`;
    const as = (id: string, role: 'lead' | 'judge'): Ask => {
      const actor: Actor = { id, name: id, language: 'en', operator: false, organisations: [], roles: [] };
      return judging.as({ ...actor, roles: [{ competitionId, role }] });
    };
    const lead = as('lead-1', 'lead');
    const round = `${rounds}/${roundId}`;
    await judging.say(competitionV1, competitionId, competition);
    for (const n of numbers)
      await judging.say(entryV1, newId(), {
        ...{
          competitionId,
          organisationId: `o-${competitionId}-${String(n)}`,
          organisationName: `Chamber ${String(n)}`,
        },
        ...{ economy: 'E', title: `T ${String(n)}`, language: 'en', form: competition.form, answers: { concept: 'C' } },
      });
    const entries = judging.app.get(EntriesQuery, { strict: false });
    await eventually(async () => (await entries.idsIn(competitionId)).size === count, 'entries');
    const create = { id: roundId, competitionId, readings: count };
    await eventually(async () => (await lead('POST', rounds, create)).status === 201, 'the round');
    const judges = numbers.map((n) => ({
      ...{ judgeId: judgeId(n), languages: ['en'], organisation: `Chamber ${String(n)}` },
    }));
    await lead('POST', `${round}/panel`, { judges });
    for (const n of numbers) {
      const pair = { judgeId: judgeId(n), subjectId: `o-${competitionId}-${String(n)}`, reason: 'Namesakes.' };
      expect((await lead('POST', `${round}/conflicts/dismiss`, pair)).status).toBe(204);
    }
    expect((await lead('POST', `${round}/assignments/propose`)).status).toBe(200);
    await lead('POST', `${round}/assignments/confirm`);
    await eventually(
      async () => (await lead('GET', `${round}/assignments`)).json<{ status: string }>().status === 'confirmed',
      'the assignments',
    );
    await lead('POST', `${round}/open`);
    for (const n of numbers) {
      const judge = as(judgeId(n), 'judge');
      await judge('PUT', `/api/judging/declarations/${roundId}`, { undertaking: true, organisationIds: [] });
      for (const { sheetId } of (await judge('GET', '/api/judging/sheets')).json<{ sheetId: string }[]>())
        await judge('POST', `/api/judging/sheets/${sheetId}/submit`, { marks: { impact: 5 } });
    }
    return { round, roundId, lead, judge: as(judgeId(0), 'judge') };
  }

  it('costs the same reads with three of everything as with one', async () => {
    const [one, three] = [await roundOf(1), await roundOf(3)];
    const costs = async ({ round, roundId, lead, judge }: typeof one) => {
      const of = async (ask: Ask, path: string) => {
        let length = 0;
        const reads = await counting.during(async () => {
          const answer = await ask('GET', path);
          expect([path, answer.status]).toEqual([path, 200]);
          length = answer.text.length;
        });
        return { reads, length };
      };
      return {
        sheets: await of(judge, '/api/judging/sheets'),
        declarations: await of(judge, '/api/judging/declarations'),
        declaration: await of(judge, `/api/judging/declarations/${roundId}`),
        conflicts: await of(lead, `${round}/conflicts`),
        panel: await of(lead, `${round}/panel`),
        progress: await of(lead, `${round}/progress`),
        ranking: await of(lead, `${round}/ranking`),
        marks: await of(lead, `${round}/marks.csv`),
      };
    };
    const [first, third] = [await costs(one), await costs(three)];
    const reads = (of: typeof first) => Object.entries(of).map(([name, { reads: count }]) => [name, count]);
    expect(reads(third)).toEqual(reads(first));
    for (const [name, { reads: count }] of Object.entries(first)) expect([name, count > 0]).toEqual([name, true]);
    for (const name of ['sheets', 'conflicts', 'panel', 'ranking', 'marks'] as const)
      expect(third[name].length).toBeGreaterThan(first[name].length);
  }, 60_000);
});
