import { notificationsPreparedV1, publicationPreparedV1 } from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { describeReaction, FixedClock, laterMessage, sampleMessage } from '@champions/testing';
import { announcementType } from './announcement.aggregate';
import { decideAnnouncement } from './domain/decide-announcement';
import { announcement, approve, digest, hour, prepare, whole } from './domain/announcement.suite';
import { partsReaction } from './parts.reaction';
import { RecordPartHandler } from './record-part.handler';

const about = { announcementId: 'a', competitionId: 'c', attempt: 1, items: 7 };
const letters = sampleMessage(notificationsPreparedV1, { ...about, digest: digest('b') }, { key: 'a' });
const pages = sampleMessage(publicationPreparedV1, { ...about, digest: digest('a') }, { key: 'a' });

function given() {
  const clock = new FixedClock(hour(2));
  const documents = new MemoryAggregateDocuments();
  void documents.insert({
    ...{ _id: 'a', revision: 1, schema: 1, state: announcement(prepare(hour(1))).state, era: 1, slot: 0 },
    ...{ sequences: {}, commands: [], trail: [], outbox: [], dueAt: null },
  });
  const commits: string[] = [];
  const store = new AggregateStore(announcementType, documents, { clock, onCommitted: ({ id }) => commits.push(id) });
  const reaction = partsReaction(new RecordPartHandler(store, clock));
  const state = async () => (await store.load('a'))!.state;
  return { reaction, effects: () => commits, state, store };
}

describeReaction('announcement-parts', { letters: { message: letters, given }, pages: { message: pages, given } });

describe('parts as services say them', () => {
  it('make the announcement prepared, and its approvals void when one changes', async () => {
    const { reaction, state, store } = given();
    await reaction.run(letters, 'one');
    await reaction.run(pages, 'two');
    expect(await state()).toMatchObject({ status: 'prepared', digest: whole('b', 'a') });
    await store.execute('a', { commandId: 'approve', actorId: 'ada' }, (before) =>
      decideAnnouncement(approve('ada'), before),
    );
    const changed = sampleMessage(publicationPreparedV1, { ...about, digest: digest('c') }, { key: 'a' });
    await reaction.run(laterMessage(changed, 2), 'three');
    expect(await state()).toMatchObject({ digest: whole('b', 'c'), approvals: [] });
  });

  it('are nobody’s when no announcement of that id was prepared here', async () => {
    const { reaction, effects } = given();
    const stray = sampleMessage(publicationPreparedV1, { ...about, announcementId: 'x', digest: digest('a') });
    await reaction.run(stray, 'one');
    expect(effects()).toEqual([]);
  });
});
