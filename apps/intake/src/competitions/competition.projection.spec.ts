import { competitionV1, type DataOf, UnknownVersion } from '@champions/contracts';
import { project, type Received, type Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { ZodError } from 'zod';
import { competitions } from './competition.projection';
import { KnownCompetitions } from './known-competitions.query';

const text = (en: string) => ({ en });
const moment = { at: '2021-09-15T22:00:00Z', zone: 'Europe/Zurich' };
const document = (revision: number): DataOf<typeof competitionV1> => ({
  ...{ slug: 'call', name: text('Name'), theme: text('Theme'), description: text('About'), eligibility: [] },
  ...{ organisers: ['ITC'], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', phase: 'open' },
  timeline: {
    revision,
    opens: moment,
    closes: moment,
    screeningEnds: moment,
    judgingCloses: moment,
    announcement: moment,
  },
  form: [{ key: 'title', type: 'short-text', required: true, label: text('Title') }],
  rubric: [{ key: 'impact', name: text('Impact'), weight: 1, scale: 10 }],
  ...{ awards: 4, ranked: false, readings: 3, announcementId: 'announcement' },
});
const received = (sequence: number, data: unknown, version = 1): Received => ({
  ...{
    id: `c/${sequence}`,
    type: competitionV1.type,
    version,
    topic: competitionV1.topic.name,
    partition: 0,
    offset: '0',
  },
  ...{ key: 'c', sequence, era: 1, time: new Date(), correlationId: 'x', causationId: 'x' },
  body: data === null ? null : JSON.stringify(data),
});

/** One row in memory, written as the store would. */
function oneRow() {
  let row: Row | null = null;
  const rows = {
    findOne: () => Promise.resolve(row),
    insertOne: (created: object) => {
      row = created as Row;
      return Promise.resolve();
    },
    updateOne: (_filter: object, update: { $set?: Record<string, unknown>; $unset?: object }) => {
      const next: Record<string, unknown> = { ...row };
      for (const [path, value] of Object.entries(update.$set ?? {}))
        if (path.startsWith('positions.')) next['positions'] = { ...row?.positions, [path.slice(10)]: value };
        else next[path] = value;
      for (const name of Object.keys(update.$unset ?? {})) Reflect.deleteProperty(next, name);
      row = next as Row;
      return Promise.resolve({ matchedCount: 1 });
    },
  };
  const apply = (message: Received) => project(competitions, rows, message);
  return { rows, apply, asCollection: rows as unknown as StoreCollection<Row> };
}

describe('what intake keeps of a competition', () => {
  it('is the latest document, however often and in whatever order it comes', async () => {
    const { asCollection, apply } = oneRow();
    const known = new KnownCompetitions(asCollection, new FixedClock());
    expect(await apply(received(1, document(1)))).toBe('applied');
    expect(await apply(received(1, document(1)))).toBe('duplicate');
    expect(await apply(received(3, document(3)))).toBe('applied');
    expect(await apply(received(2, document(2)))).toBe('duplicate');
    expect((await known.find('c'))?.timeline.revision).toBe(3);
    expect(await known.find('c')).not.toHaveProperty('rubric');
  });

  it('refuses an unknown version and a broken payload', async () => {
    const { apply } = oneRow();
    await expect(apply(received(1, document(1), 2))).rejects.toThrow(UnknownVersion);
    await expect(apply(received(1, { slug: 'call' }))).rejects.toThrow(ZodError);
  });

  it('is nothing once the document is gone, and a late one brings nothing back', async () => {
    const { asCollection, apply } = oneRow();
    const known = new KnownCompetitions(asCollection, new FixedClock());
    await apply(received(1, document(1)));
    await apply(received(3, null));
    await apply(received(2, document(2)));
    expect(await known.find('c')).toBeNull();
  });

  it('leaves the store’s faults to whoever handles messages', async () => {
    const down = new Error('down');
    const { rows } = oneRow();
    const broken = { ...rows, findOne: () => Promise.reject(down) };
    await expect(project(competitions, broken, received(1, document(1)))).rejects.toBe(down);
  });

  it('is read from memory for a second, unless that is not enough', async () => {
    const clock = new FixedClock();
    const { asCollection, apply } = oneRow();
    const known = new KnownCompetitions(asCollection, clock);
    const revisionNow = async (isEnough: boolean) => (await known.findFor('c', () => isEnough))?.timeline.revision;
    await apply(received(1, document(1)));
    expect(known.recent('c')).toBeUndefined();
    expect(await revisionNow(true)).toBe(1);
    await apply(received(2, document(2)));
    expect(await revisionNow(true)).toBe(1);
    expect(await revisionNow(false)).toBe(2);
    clock.advance(1_001);
    await apply(received(3, document(3)));
    expect(await revisionNow(true)).toBe(3);
  });
});
