import { announcementCancelledV1, announcementFiredV1, prepareRequestedV1 } from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import type { ServiceRuntime } from '@champions/platform';
import { describeReaction, FixedClock, sampleMessage } from '@champions/testing';
import type { PreparedLetters } from '../prepared-letters';
import { decision, feedbackLetter, newsletter } from '../sample-messages.suite';
import { announcementIdOf } from './announcement-id';
import { announcementSteps, changedDocuments } from './announcement.reaction';
import { ChangePreparation } from './change-preparation.handler';
import { decide, type PreparationCommand } from './domain/preparation';
import { FirePreparation } from './fire-preparation.handler';
import { wholeDigest } from './letters-digest';
import { preparations } from './preparations.aggregate';

const sender = {
  from: { name: 'Digital Champions', address: 's@x.example' },
  ...{ host: 'x.example', contact: 's@x.example', publicUrl: 'http://x.example' },
};
const key = announcementIdOf('competition');
const about = { announcementId: key, competitionId: 'competition' };
const digest = wholeDigest([]);
const fired = (approved: string) =>
  sampleMessage(
    announcementFiredV1,
    {
      ...about,
      ...{ digest: approved, firedAt: '2021-12-02T14:00:00Z' },
      parts: [{ part: 'notifications', digest: approved }],
    },
    { key },
  );
const silent = { parts: { logger: { error: () => undefined } } } as unknown as ServiceRuntime;
const noLetters = { list: () => Promise.resolve([]) } as unknown as PreparedLetters;

function memory() {
  const clock = new FixedClock();
  const commits: string[] = [];
  const store = new AggregateStore(preparations, new MemoryAggregateDocuments(), {
    clock,
    onCommitted: ({ id, messages }) => commits.push(`${id}+${String(messages)}`),
  });
  const before: PreparationCommand[] = [
    { type: 'request', ...about, correlationId: 'x', attempt: 1, decisions: 0, at: clock.now() },
    { type: 'prepare', attempt: 1, generation: 'g', digest, items: 0 },
  ];
  const change = new ChangePreparation(store);
  const fire = new FirePreparation(store, noLetters, clock, silent, sender);
  let ready: Promise<unknown> | undefined;
  const prepare = () =>
    (ready ??= (async () => {
      for (const command of before) {
        const context = { commandId: command.type, actorId: 'test' };
        await store.execute(key, context, (known) => decide(command, known));
      }
      commits.length = 0;
    })());
  return { clock, commits, store, change, fire, prepare };
}

/** Preparations that are ready before the first message is handled. */
function prepared() {
  const { clock, commits, store, change, fire, prepare } = memory();
  const first = <T extends { execute(...input: never[]): Promise<void> }>(handler: T): T =>
    ({
      execute: async (...input: Parameters<T['execute']>) => {
        await prepare();
        await handler.execute(...input);
      },
    }) as unknown as T;
  return { clock, commits, store, change: first(change), fire: first(fire) };
}

describeReaction('announcement-letters', {
  'a request': {
    message: sampleMessage(prepareRequestedV1, { ...about, attempt: 1, decisions: 3 }, { key }),
    given: () => {
      const { change, fire, clock, commits } = memory();
      return { reaction: announcementSteps(change, fire, clock), effects: () => commits };
    },
  },
  'its firing': {
    message: fired(digest),
    given: () => {
      const { change, fire, clock, commits } = prepared();
      return { reaction: announcementSteps(change, fire, clock), effects: () => commits };
    },
  },
  'its end': {
    message: sampleMessage(announcementCancelledV1, about, { key }),
    given: () => {
      const { change, fire, clock, commits } = prepared();
      return { reaction: announcementSteps(change, fire, clock), effects: () => commits };
    },
  },
});

const changes = () => {
  const { change, clock, commits } = prepared();
  return { reaction: changedDocuments(change, clock), effects: () => commits };
};
describeReaction('changed-documents', {
  'another decision': { message: decision, given: changes },
  'another feedback letter': { message: feedbackLetter, given: changes },
  'another issue': {
    message: { ...newsletter, body: newsletter.body?.replace('"announcement"', JSON.stringify(key)) ?? null },
    given: changes,
  },
});

it('sends what was approved, and refuses anything else', async () => {
  for (const [approved, status] of [
    [digest, 'firing'],
    ['b'.repeat(64), 'refused'],
  ] as const) {
    const { change, fire, clock, store } = prepared();
    await announcementSteps(change, fire, clock).run(fired(approved), 'effect');
    expect((await store.load(key))?.state.status).toBe(status);
  }
});
