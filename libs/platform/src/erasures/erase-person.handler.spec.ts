import { accountErasedV1, erasureConfirmations } from '@champions/contracts';
import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import { describeReaction, FixedClock, sampleMessage } from '@champions/testing';
import { ErasePerson, type ErasurePlan } from './erase-person.handler';
import { erasuresOf } from './erasure.aggregate';
import { erasureReaction } from './erasure.reaction';

function memory(plan: ErasurePlan) {
  const documents = new MemoryAggregateDocuments();
  const clock = new FixedClock();
  const store = new AggregateStore(erasuresOf('judging'), documents, { clock });
  const said = async () => (await documents.find('ana'))?.outbox.map(({ type, data }) => ({ type, data })) ?? [];
  const due = async () => (await documents.due(clock.now(), 10)).length > 0;
  return { erase: new ErasePerson(store, clock, plan), clock, said, due };
}

const confirmed = [{ type: erasureConfirmations.judging.type, data: { accountId: 'ana' } }];
const done = () => Promise.resolve(true);

describe('erasing a person', () => {
  it('is confirmed once, however often it is begun and looked at', async () => {
    const { erase, said } = memory({ steps: [done] });
    for (const effect of ['one', 'two']) {
      await erase.begin('ana', effect, 'x');
      await erase.execute('ana');
      await erase.execute('ana');
    }
    expect(await said()).toEqual(confirmed);
  });

  it('is not confirmed while anything is left, and looks again later', async () => {
    let left = 2;
    const { erase, said, due, clock } = memory({ steps: [() => Promise.resolve((left -= 1) < 0), done] });
    await erase.begin('ana', 'one', 'x');
    for (let look = 0; look < 2; look += 1) {
      expect(await due()).toBe(true);
      await erase.execute('ana');
      expect([await said(), await due()]).toEqual([[], false]);
      clock.advance(1_000);
    }
    await erase.execute('ana');
    expect([await said(), await due()]).toEqual([confirmed, false]);
  });

  it('takes a step once those before it have found nothing left, in order', async () => {
    const taken: string[] = [];
    let rows = false;
    const step = (name: string, nothingLeft: () => boolean) => () => {
      taken.push(name);
      return Promise.resolve(nothingLeft());
    };
    const { erase } = memory({ steps: [step('rows', () => rows), step('letters', () => true)] });
    await erase.begin('ana', 'one', 'x');
    await erase.execute('ana');
    expect(taken).toEqual(['rows']);
    rows = true;
    await erase.execute('ana');
    expect(taken).toEqual(['rows', 'rows', 'letters']);
  });

  it('stays due when a step fails, and begins again with the first', async () => {
    let down = true;
    const { erase, said, due } = memory({
      steps: [() => (down ? Promise.reject(new Error('the store is down')) : Promise.resolve(true))],
    });
    await erase.begin('ana', 'one', 'x');
    await expect(erase.execute('ana')).rejects.toThrow('the store is down');
    expect([await said(), await due()]).toEqual([[], true]);
    down = false;
    await erase.execute('ana');
    expect(await said()).toEqual(confirmed);
  });

  it('waits for what is removed elsewhere, whichever comes first', async () => {
    const plan = { steps: [done], reports: ['address'] };
    const [early, late] = [memory(plan), memory(plan)];
    await early.erase.report('ana', 'address', 'r', 'x');
    await early.erase.execute('ana');
    expect(await early.said()).toEqual([]);
    await early.erase.begin('ana', 'one', 'x');
    await early.erase.execute('ana');
    expect(await early.said()).toEqual(confirmed);

    await late.erase.begin('ana', 'one', 'x');
    await late.erase.execute('ana');
    expect(await late.said()).toEqual([]);
    await late.erase.report('ana', 'address', 'r', 'x');
    expect(await late.due()).toBe(true);
    await late.erase.execute('ana');
    expect(await late.said()).toEqual(confirmed);
  });

  it('gives each step the same command id every time, so that what it did stays done once', async () => {
    const ids: string[] = [];
    const { erase } = memory({
      steps: [(_id, { commandId }) => Promise.resolve(ids.push(commandId) > 1)],
    });
    await erase.begin('ana', 'one', 'x');
    await erase.execute('ana');
    await erase.execute('ana');
    expect(ids).toEqual(['erase-ana', 'erase-ana']);
  });
});

describeReaction('erase-person', {
  'an erasure': {
    message: sampleMessage(accountErasedV1, { accountId: 'ana' }, { key: 'ana' }),
    given: () => {
      const commits: string[] = [];
      const store = new AggregateStore(erasuresOf('judging'), new MemoryAggregateDocuments(), {
        clock: new FixedClock(),
        onCommitted: ({ id, dueAt }) => commits.push(`${id} ${String(dueAt?.getTime())}`),
      });
      return {
        reaction: erasureReaction(new ErasePerson(store, new FixedClock(), { steps: [done] })),
        effects: () => commits,
      };
    },
  },
});
