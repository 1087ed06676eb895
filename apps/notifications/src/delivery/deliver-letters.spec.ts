import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { DeliverLetters } from './deliver-letters.handler';
import { ATTEMPT_MS, decide, type NewLetter } from './domain/letter';
import type { LetterContents, Resolved } from './letter-contents';
import type { LetterStore } from './letter-store';
import { letters } from './letters.aggregate';
import { type Delivery, Mailer, type OutgoingLetter } from './mailer';

const letter: NewLetter = {
  to: { kind: 'person', personId: 'p' },
  matter: { reason: 'judge-invited', roundId: 'r' },
  ...{ competitionId: 'c', subjectId: 'r', occurrence: '1', resendOf: null, correlationId: 'x' },
};
const ready: Resolved = {
  kind: 'ready',
  address: 'judge@example.org',
  content: {
    ...{ template: 'judge-invited', language: 'en', name: 'Jo' },
    values: { competition: 'C', link: 'http://champions.example/portal/judging' },
  },
};
const sender = {
  from: { name: 'Digital Champions', address: 's@champions.example' },
  contact: 's@champions.example',
  ...{ host: 'champions.example', publicUrl: 'http://champions.example' },
};

class FakeMailer extends Mailer {
  open = true;
  readonly sent: OutgoingLetter[] = [];
  answer: Delivery | 'crash' = { outcome: 'accepted' };

  send(outgoing: OutgoingLetter): Promise<Delivery> {
    this.sent.push(outgoing);
    return this.answer === 'crash' ? Promise.reject(new Error('killed')) : Promise.resolve(this.answer);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

async function delivery() {
  const clock = new FixedClock();
  const mailer = new FakeMailer();
  // The letter store is this store over MongoDB, with jobs.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the store's twin in memory, without jobs
  const store = new AggregateStore(letters, new MemoryAggregateDocuments(), { clock }) as LetterStore;
  const contents: { resolved: Resolved; of: () => Promise<Resolved> } = {
    resolved: ready,
    of: () => Promise.resolve(contents.resolved),
  };
  const deliver = new DeliverLetters(store, contents as unknown as LetterContents, mailer, clock, sender);
  const context = { commandId: 'queue', actorId: 'test' };
  await store.execute('letter-1', context, () => decide({ type: 'queue', letter, at: clock.now() }, null));
  return {
    ...{ clock, mailer, contents },
    run: () => deliver.execute({ ids: ['letter-1'] }),
    state: async () => (await store.load('letter-1'))?.state,
  };
}

describe('delivering a letter', () => {
  it('sends it once, under an id that follows from the letter', async () => {
    const { run, mailer, state } = await delivery();
    await run();
    await run();
    expect(mailer.sent.map(({ messageId, to }) => [messageId, to.address])).toEqual([
      ['<letter-1@champions.example>', 'judge@example.org'],
    ]);
    expect(await state()).toMatchObject({ status: 'sent', attempts: 1, repeated: 0, language: 'en' });
  });

  it('sends it again under the same id after a crash in between, and counts it as repeated', async () => {
    const { run, mailer, state, clock } = await delivery();
    mailer.answer = 'crash';
    await expect(run()).rejects.toThrow('killed');
    expect(await state()).toMatchObject({ status: 'attempting' });
    mailer.answer = { outcome: 'accepted' };
    await run();
    expect(mailer.sent).toHaveLength(1);
    clock.advance(ATTEMPT_MS);
    await run();
    expect(new Set(mailer.sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await state()).toMatchObject({ status: 'sent', attempts: 2, repeated: 1 });
  });

  it('tries again when the server is away or says later, and never when it refuses for good', async () => {
    const { run, mailer, state, clock } = await delivery();
    mailer.answer = { outcome: 'later', reached: false, uncertain: false, error: 'ECONNECTION' };
    await run();
    expect(await state()).toMatchObject({ status: 'queued', lastError: 'ECONNECTION' });
    clock.advance(1_000);
    mailer.answer = { outcome: 'refused', error: '550 5.1.1' };
    await run();
    clock.advance(3_600_000);
    await run();
    expect(mailer.sent).toHaveLength(2);
    expect(await state()).toMatchObject({ status: 'failed', lastError: '550 5.1.1', repeated: 0 });
  });

  it('waits while its reader is not known, and is dropped when the reader is gone', async () => {
    const { run, mailer, state, clock, contents } = await delivery();
    contents.resolved = { kind: 'missing' };
    await run();
    expect(await state()).toMatchObject({ status: 'queued', waits: 1 });
    clock.advance(1_000);
    contents.resolved = { kind: 'gone', cause: 'erased' };
    await run();
    expect(await state()).toMatchObject({ status: 'dropped', dropped: 'erased' });
    expect(mailer.sent).toEqual([]);
  });

  it('begins no attempt while the service is stopping, and fails a letter that cannot be made whole', async () => {
    const { run, mailer, state, contents } = await delivery();
    mailer.open = false;
    await run();
    expect(await state()).toMatchObject({ status: 'queued', attempts: 0 });
    mailer.open = true;
    contents.resolved = { ...ready, content: { ...ready.content, values: {} } } as never;
    await run();
    expect(await state()).toMatchObject({ status: 'failed', lastError: 'CONTENT' });
    expect(mailer.sent).toEqual([]);
  });
});
