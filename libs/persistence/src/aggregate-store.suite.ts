import { defineDocument, defineEvent, documentTopic, factTopic } from '@champions/contracts';
import { DomainError } from '@champions/kernel';
import { FixedClock } from '@champions/testing';
import { z } from 'zod';
import type { AggregateDocuments } from './aggregate-documents';
import { AggregateStore } from './aggregate-store';
import { type AggregateType, outgoing } from './aggregate-type';
import { OutboxFull } from './outbox-full';
import { slotOf } from './stored-aggregate';

interface Counter {
  readonly count: number;
  readonly label: string;
}
type CounterFact = { readonly type: 'counted' } | { readonly type: 'labelled'; readonly label: string };

const counted = defineEvent({
  type: 'test.counter.counted',
  version: 1,
  topic: factTopic({ name: 'test.counters', summary: 'Counting.' }),
  data: z.strictObject({ count: z.int() }),
  summary: 'It was counted.',
});
const counterDocument = defineDocument({
  type: 'test.counter',
  version: 1,
  topic: documentTopic({ name: 'test.counter-documents', summary: 'Labels.' }),
  data: z.strictObject({ label: z.string() }),
  summary: 'A counter as others see it.',
});

const counters: AggregateType<Counter, CounterFact> = {
  name: 'counters',
  schema: 2,
  upcasters: { 1: (old) => ({ ...(old as object), label: 'from schema 1' }) },
  evolve: (state, fact) =>
    fact.type === 'counted'
      ? { count: (state?.count ?? 0) + 1, label: state?.label ?? '' }
      : { count: state?.count ?? 0, label: fact.label },
  publish: (fact, state) => (fact.type === 'counted' ? [outgoing(counted, { count: state.count })] : []),
  documents: (state) => (state.label === '' ? [] : [outgoing(counterDocument, { label: state.label })]),
  dueAt: (state) => (state.count >= 2 ? new Date('2021-12-02T12:00:00Z') : null),
};

const count = (): readonly CounterFact[] => [{ type: 'counted' }];
const label = (text: string) => (): readonly CounterFact[] => [{ type: 'labelled', label: text }];

/** What every adapter of AggregateDocuments must hold; the in-memory twin and MongoDB both run it. */
export function describeAggregateStore(name: string, open: () => Promise<AggregateDocuments>): void {
  describe(`the aggregate store on ${name}`, () => {
    let documents: AggregateDocuments;
    let store: AggregateStore<Counter, CounterFact>;
    const by = (commandId: string) => ({ commandId, actorId: 'person-1' });

    beforeEach(async () => {
      documents = await open();
      store = new AggregateStore(counters, documents, { clock: new FixedClock() });
    });

    it('keeps state, revision, trail and messages in one document', async () => {
      await store.execute('a', by('c1'), count);
      expect(await store.execute('a', by('c2'), count)).toEqual({
        id: 'a',
        revision: 2,
        state: { count: 2, label: '' },
      });
      const stored = await documents.find('a');
      expect(stored?.outbox.map(({ sequence, data }) => [sequence, data])).toEqual([
        [1, { count: 1 }],
        [2, { count: 2 }],
      ]);
      expect(stored?.trail.map(({ revision, commandId, facts }) => [revision, commandId, facts])).toEqual([
        [1, 'c1', ['counted']],
        [2, 'c2', ['counted']],
      ]);
    });

    it('takes a repeated command for the same command', async () => {
      await store.execute('a', by('c1'), count);
      expect((await store.execute('a', by('c1'), count))?.state.count).toBe(1);
    });

    it('loses none of many concurrent commands', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, n) => store.execute('a', by(`c${n}`), count)));
      expect((await store.load('a'))?.state.count).toBe(8);
      const sequences = (await documents.find('a'))?.outbox.map(({ sequence }) => sequence);
      expect(sequences).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it('makes many at once and leaves those alone that are there', async () => {
      await store.execute('b', by('c1'), label('mine'));
      const told: string[] = [];
      const telling = new AggregateStore(counters, documents, {
        clock: new FixedClock(),
        onCommitted: ({ id, messages }) => told.push(`${id}: ${String(messages)}`),
      });
      const child = (id: string) => ({ id, context: by(`make-${id}`), decide: count });
      await telling.createMany(['a', 'b', 'c'].map(child));
      await telling.createMany(['a', 'b', 'c'].map(child));
      await telling.createMany([{ ...child('d'), decide: () => [] }]);
      const all = await documents.page('', 10);
      expect(all.map(({ _id, revision, outbox, state }) => [_id, revision, outbox.length, state])).toEqual([
        ['a', 1, 1, { count: 1, label: '' }],
        ['b', 1, 1, { count: 0, label: 'mine' }],
        ['c', 1, 1, { count: 1, label: '' }],
      ]);
      expect(told).toEqual(['a: 1', 'c: 1']);
      expect(await store.execute('a', by('make-a'), count)).toEqual(await store.load('a'));
    });

    it('refuses a command that names an older revision, and writes nothing', async () => {
      await store.execute('a', by('c1'), count);
      await store.execute('a', by('c2'), count);
      const late = store.execute('a', { ...by('c3'), expectedRevision: 1 }, count);
      await expect(late).rejects.toThrow(new DomainError('REVISION_CONFLICT'));
      expect((await store.load('a'))?.revision).toBe(2);
    });

    it('does not bring back messages the relay has taken out', async () => {
      await store.execute('a', by('c1'), count);
      const sent = (await documents.find('a'))!.outbox.map(({ id }) => id);
      await documents.removeSent(['a'], sent);
      await store.execute('a', by('c2'), count);
      expect((await documents.find('a'))?.outbox.map(({ sequence }) => sequence)).toEqual([2]);
    });

    it('replaces an unsent document by its successor, keeps the facts, and says nothing new twice', async () => {
      await store.execute('a', by('c1'), label('first'));
      await store.execute('a', by('c2'), count);
      await store.execute('a', by('c3'), label('second'));
      await store.execute('a', by('c4'), label('second'));
      const stored = await documents.find('a');
      expect(stored?.outbox.map(({ type, data }) => [type, data])).toEqual([
        ['test.counter.counted', { count: 1 }],
        ['test.counter', { label: 'second' }],
      ]);
      expect([stored?.revision, stored?.commands]).toEqual([4, ['c1', 'c2', 'c3', 'c4']]);
    });

    it('says a document is gone with a tombstone', async () => {
      await store.execute('a', by('c1'), label('first'));
      await store.execute('a', by('c2'), label(''));
      expect((await documents.find('a'))?.outbox.map(({ data }) => data)).toEqual([null]);
    });

    it('sends documents again as they are now, and says once more what is gone', async () => {
      const takeOut = async () => {
        const { outbox } = (await documents.find('a'))!;
        const ids = outbox.map(({ id }) => id);
        await documents.removeSent(['a'], ids);
        return outbox.map(({ topic, sequence, data }) => [topic, sequence, data]);
      };
      await store.execute('a', by('c1'), label('first'));
      expect(await store.republish('a')).toBe(0);
      await takeOut();
      expect(await store.republish('a')).toBe(1);
      expect(await takeOut()).toEqual([['test.counter-documents', 2, { label: 'first' }]]);
      const { topic, type, version } = { ...counterDocument, topic: counterDocument.topic.name };
      await store.execute('a', by('c2'), label(''));
      await takeOut();
      expect(await store.republish('a')).toBe(0);
      expect(await store.republish('a', [{ topic, type, version }])).toBe(1);
      expect(await takeOut()).toEqual([['test.counter-documents', 4, null]]);
      expect(await store.load('a')).toEqual({ id: 'a', revision: 4, state: { count: 0, label: '' } });
      expect(await store.republish('nobody')).toBe(0);
    });

    it('shows all documents page by page', async () => {
      for (const id of ['b', 'c', 'a']) await store.execute(id, by('c1'), count);
      const ids = async (after: string) => (await documents.page(after, 2)).map(({ _id }) => _id);
      expect([await ids(''), await ids('b')]).toEqual([['a', 'b'], ['c']]);
    });

    it('starts sequences again in a new era', async () => {
      await store.execute('a', by('c1'), count);
      const restored = new AggregateStore(counters, documents, { clock: new FixedClock(), era: 2 });
      await restored.execute('a', by('c2'), count);
      const positions = (await documents.find('a'))?.outbox.map(({ era, sequence }) => [era, sequence]);
      expect(positions).toEqual([
        [1, 1],
        [2, 1],
      ]);
    });

    it('refuses to let more than 64 messages wait', async () => {
      const many = (): readonly CounterFact[] => Array.from({ length: 64 }, () => ({ type: 'counted' as const }));
      await store.execute('a', by('c1'), many);
      await expect(store.execute('a', by('c2'), count)).rejects.toThrow(OutboxFull);
    });

    it('lifts state stored by an older schema', async () => {
      await store.execute('a', by('c1'), count);
      const stored = (await documents.find('a'))!;
      await documents.insert({ ...stored, _id: 'old', schema: 1, state: { count: 7 } });
      expect((await store.load('old'))?.state).toEqual({ count: 7, label: 'from schema 1' });
    });

    it('finds what waits to be sent by slot and by id, and what is due by time', async () => {
      await store.execute('a', by('c1'), () => [...count(), ...count()]);
      await store.execute('b', by('c1'), label(''));
      const ids = (found: readonly { readonly aggregateId: string }[]) => found.map(({ aggregateId }) => aggregateId);
      expect(ids(await documents.pending([slotOf('a'), slotOf('b')], 10))).toEqual(['a']);
      expect(ids(await documents.pending([(slotOf('a') + 1) % 64], 10))).toEqual([]);
      expect(ids(await documents.pendingOf(['a', 'b']))).toEqual(['a']);
      expect(await documents.countPending()).toBe(2);
      expect(await documents.due(new Date('2021-12-02T11:59:59Z'), 10)).toEqual([]);
      expect(await documents.due(new Date('2021-12-02T12:00:00Z'), 10)).toEqual(['a']);
    });
  });
}
