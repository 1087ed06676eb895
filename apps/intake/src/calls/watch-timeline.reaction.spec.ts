import { competitionV1, type DataOf } from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { describeReaction, FixedClock, laterMessage, sampleMessage } from '@champions/testing';
import { calls } from './call.aggregate';
import { NoteTimeline } from './note-timeline.handler';
import { watchTimeline } from './watch-timeline.reaction';

const text = (en: string) => ({ en });
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });
const document = (revision: number, closes: string): DataOf<typeof competitionV1> => ({
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
const september = sampleMessage(competitionV1, document(1, '2021-09-15T22:00:00Z'), { key: 'c' });

function watching() {
  const commits: { readonly id: string; readonly dueAt: Date | null }[] = [];
  const onCommitted = ({ id, dueAt }: { readonly id: string; readonly dueAt: Date | null }) =>
    commits.push({ id, dueAt });
  const store = new AggregateStore(calls, new MemoryAggregateDocuments(), { clock: new FixedClock(), onCommitted });
  return { reaction: watchTimeline(new NoteTimeline(store)), effects: () => commits };
}

describeReaction('watch-timeline', { 'a competition': { message: september, given: watching } });

describe('the watch on a competition’s timeline', () => {
  it('makes the call due after its deadline, and follows an extension even when the older timeline comes last', async () => {
    const { reaction, effects } = watching();
    const october = sampleMessage(competitionV1, document(2, '2021-10-15T22:00:00Z'), { key: 'c', sequence: 2 });
    await reaction.run(september, 'first');
    await reaction.run(october, 'second');
    await reaction.run(laterMessage(september, 3), 'third');
    expect(effects()).toEqual([
      { id: 'c', dueAt: new Date('2021-09-15T22:00:02Z') },
      { id: 'c', dueAt: new Date('2021-10-15T22:00:02Z') },
    ]);
  });
});
