import { competitionV1, UnknownVersion } from '@champions/contracts';
import type { Received } from '@champions/messaging';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { ZodError } from 'zod';
import { calls } from './call.aggregate';
import { NoteTimeline } from './note-timeline.handler';
import { watchTimeline } from './watch-timeline.reaction';

const text = (en: string) => ({ en });
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
const document = (revision: number, closes: string) => ({
  ...{ slug: 'call', name: text('Name'), theme: text('Theme'), description: text('About'), eligibility: [] },
  ...{ organisers: [], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', phase: 'open' },
  timeline: {
    ...{ revision, opens: moment(null), closes: moment(closes) },
    ...{ screeningEnds: moment(null), judgingCloses: moment(null), announcement: moment(null) },
  },
  form: [{ key: 'title', type: 'short-text', required: true, label: text('Title') }],
  rubric: [{ key: 'impact', name: text('Impact'), weight: 1, scale: 10 }],
  ...{ awards: 4, ranked: false, readings: 3, announcementId: 'announcement' },
});
const received = (sequence: number, data: unknown, part: Partial<Received> = {}): Received => ({
  ...{ id: `c/${sequence}`, type: competitionV1.type, version: 1, topic: competitionV1.topic.name, partition: 0 },
  ...{ offset: '0', key: 'c', sequence, era: 1, time: new Date('2021-07-01T00:00:00Z') },
  ...{ correlationId: 'correlation', causationId: 'x', body: data === null ? null : JSON.stringify(data) },
  ...part,
});

function watching() {
  const documents = new MemoryAggregateDocuments();
  const store = new AggregateStore(calls, documents, { clock: new FixedClock() });
  const reaction = watchTimeline(new NoteTimeline(store));
  return {
    documents,
    run: (message: Received) => reaction.run(message, `effect of ${message.id}`),
    call: async () => (await store.load('c'))?.state ?? null,
  };
}
const september = '2021-09-15T22:00:00Z';
const october = '2021-10-15T22:00:00Z';

describe('the watch on a competition’s timeline', () => {
  it('makes a call due at its deadline, once for a repeated message', async () => {
    const { run, documents } = watching();
    await run(received(1, document(1, september)));
    await run(received(1, document(1, september)));
    const stored = await documents.find('c');
    expect([stored?.revision, stored?.dueAt?.toISOString()]).toEqual([1, '2021-09-15T22:00:02.000Z']);
  });

  it('keeps the latest timeline when an older one comes after it', async () => {
    const { run, call } = watching();
    await run(received(2, document(2, october)));
    await run(received(1, document(1, september)));
    expect((await call())?.closesAt).toBe(october);
  });

  it('leaves the past, other messages and tombstones alone', async () => {
    const { run, call } = watching();
    expect(await run(received(1, document(1, september), { time: new Date('2020-12-31T00:00:00Z') }))).toBe(false);
    expect(await run(received(1, document(1, september), { type: 'competitions.other' }))).toBe(false);
    expect(await run(received(1, null))).toBe(false);
    expect(await call()).toBeNull();
  });

  it('refuses an unknown version and a broken payload, and passes on the store’s faults', async () => {
    const { run, documents } = watching();
    await expect(run(received(1, document(1, september), { version: 2 }))).rejects.toThrow(UnknownVersion);
    await expect(run(received(1, {}))).rejects.toThrow(ZodError);
    const down = new Error('down');
    documents.find = () => Promise.reject(down);
    await expect(run(received(1, document(1, september)))).rejects.toBe(down);
  });
});
