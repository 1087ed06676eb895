import { announcementFiredV1, prepareRequestedV1, storyConfirmedV1 } from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { Logger } from '@nestjs/common';
import { describeReaction, FixedClock, sampleMessage } from '@champions/testing';
import type { WriteNewsletterHandler } from '../newsletters';
import { announcementId, competitionId } from '../sample-edition.suite';
import type { ChangeStoryHandler, Stories } from '../stories';
import { preparePages, publishPages } from './announcements.reaction';
import { decide, type Preparation } from './domain/preparation';
import { FireAnnouncementHandler } from './fire-announcement.handler';
import { preparations } from './preparation.aggregate';
import type { Preparations } from './preparations.query';
import { RequestPreparationHandler } from './request-preparation.handler';

// A refusal is said in the log too, where it is no news to a test.
Logger.overrideLogger(false);

const key = announcementId;
const digest = 'd'.repeat(64);
const at = '2021-12-02T14:00:00.000Z';
const request = { announcementId, competitionId, attempt: 1, decisions: 5 };
const requested = sampleMessage(prepareRequestedV1, request, { key });
const confirmed = sampleMessage(
  storyConfirmedV1,
  { storyId: 's1', competitionId, proposalId: 'p1', confirmedBy: 'winner' },
  { key: 's1' },
);
const firedWith = (approved: string) =>
  sampleMessage(
    announcementFiredV1,
    {
      ...{ announcementId, competitionId, digest: approved, firedAt: at },
      parts: [{ part: 'publication', digest: approved }],
    },
    { key },
  );

/** A preparation in memory, as far as the commands in `before` bring it. */
function memory() {
  const commits: { readonly id: string; readonly messages: number }[] = [];
  const clock = new FixedClock();
  const documents = new MemoryAggregateDocuments();
  const store = new AggregateStore(preparations, documents, {
    clock,
    onCommitted: ({ id, messages }) => commits.push({ id, messages }),
  });
  return { commits, clock, documents, store };
}

type Store = ReturnType<typeof memory>['store'];

const context = (commandId: string) => ({ commandId, actorId: 'test' });
async function prepare(store: Store): Promise<void> {
  await store.execute(key, context('ask'), (state) => decide({ type: 'request', ...request, at }, state));
  await store.execute(key, context('done'), (state) =>
    decide({ type: 'complete', wanted: 1, digest, pages: [], newsletterId: 'n1' }, state),
  );
}

describe('once pages are wanted', () => {
  const given = (known: boolean) => () => {
    const { commits, clock, store } = memory();
    const first = known
      ? store.execute(key, context('ask'), (s) => decide({ type: 'request', ...request, at }, s))
      : null;
    const of = async () => {
      await first;
      const found = await store.load(key);
      return found ? [found] : [];
    };
    const handler = new RequestPreparationHandler(store, { of } as unknown as Preparations, clock);
    return { reaction: preparePages(handler), effects: () => commits.slice(known ? 1 : 0) };
  };
  describeReaction('prepare-pages', {
    'a request': { message: requested, given: given(false) },
    'a confirmed story': { message: confirmed, given: given(true) },
  });
});

describe('when an announcement fires', () => {
  const open = () => {
    const { store } = memory();
    const closed: string[] = [];
    const stories = { of: () => Promise.resolve([{ id: 's1' }]) } as unknown as Stories;
    const ready = prepare(store);
    const handler = new FireAnnouncementHandler(
      {
        execute: async (...input: Parameters<Store['execute']>) => {
          await ready;
          return store.execute(...input);
        },
      } as unknown as Store,
      stories,
      { publish: (id: string) => Promise.resolve(void closed.push(id)) } as unknown as ChangeStoryHandler,
      { publish: (id: string) => Promise.resolve(void closed.push(id)) } as unknown as WriteNewsletterHandler,
    );
    return { store, closed, reaction: publishPages(handler) };
  };
  describeReaction('publish-pages', {
    'the announcement’s fact': {
      message: firedWith(digest),
      given: () => {
        const { reaction, closed } = open();
        return { reaction, effects: () => [...new Set(closed)] };
      },
    },
  });

  const stateAfter = async (approved: string): Promise<Preparation | undefined> => {
    const { store, reaction, closed } = open();
    await reaction.run(firedWith(approved), 'effect');
    expect(closed).toEqual(approved === digest ? ['s1', 'n1'] : []);
    return (await store.load(key))?.state;
  };

  it('shows exactly what was approved', async () => {
    expect(await stateAfter(digest)).toMatchObject({ status: 'fired', firedAt: at });
  });

  it('refuses what it does not hold, and says so', async () => {
    const other = 'e'.repeat(64);
    expect(await stateAfter(other)).toMatchObject({ status: 'refused', refusal: { fired: other, held: digest } });
  });
});
