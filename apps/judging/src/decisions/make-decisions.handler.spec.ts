import { AggregateStore, MemoryAggregateDocuments, type StoredAggregate } from '@champions/persistence';
import { FixedClock } from '@champions/testing';
import { decisions } from './decisions.aggregate';
import { deliberations } from './deliberations.aggregate';
import { decide } from './domain/deliberation';
import { MakeDecisions } from './make-decisions.handler';

const at = new Date('2021-11-01T00:00:00Z');
const competitionId = 'competition-1';
const roundId = 'round-1';
const ranking = Array.from({ length: 1_500 }, (_, n) => ({
  ...{ proposalId: `proposal-${n}`, organisationId: `organisation-${n}`, rank: n + 1 },
}));

/** Fails in the midst of a write, as a store does that goes away; what it made before that is there. */
class FailingOnce extends MemoryAggregateDocuments {
  constructor(private left: number) {
    super();
  }

  override async insertMany(documents: readonly StoredAggregate[]): Promise<ReadonlySet<string>> {
    const fails = this.left > 0 && this.left <= documents.length;
    const made = await super.insertMany(fails ? documents.slice(0, this.left - 1) : documents);
    this.left -= documents.length;
    if (fails) throw new Error('the store is down');
    return made;
  }
}

async function completed(failAt: number) {
  const clock = new FixedClock(at);
  const store = new AggregateStore(deliberations, new MemoryAggregateDocuments(), { clock });
  const made = new AggregateStore(decisions, new FailingOnce(failAt), { clock });
  const about = { competitionId, roundId, ranking };
  const by = (commandId: string) => ({ commandId, actorId: 'lead-1' });
  await store.execute(competitionId, by('take'), (state) =>
    decide({ type: 'take', ...about, accept: 4, decisions: [] }, state),
  );
  await store.execute(competitionId, by('complete'), (state) => decide({ type: 'complete', ...about, at }, state));
  const facts = async () => ((await store.documents.find(competitionId))?.outbox ?? []).map(({ data }) => data);
  return { handler: new MakeDecisions(store, made), store, made, facts };
}

describe('the making of decisions', () => {
  it('makes one per entry, and says "decided" only when all exist, whatever fails in between', async () => {
    for (const failAt of [1, 700, 1_400]) {
      const { handler, store, made, facts } = await completed(failAt);
      await expect(handler.execute(competitionId)).rejects.toThrow('the store is down');
      expect(await facts()).toEqual([]);
      expect(await store.documents.due(at, 10)).toEqual([competitionId]);
      await handler.execute(competitionId);
      expect(await facts()).toEqual([{ competitionId, decisions: 1_500, winners: 4 }]);
      expect(await store.documents.due(at, 10)).toEqual([]);
      // One document each, said once: what the first run made, the second left alone.
      expect(await made.documents.countPending()).toBe(1_500);
      expect((await made.load('proposal-3'))?.state).toMatchObject({ outcome: 'winner', rank: 4, reason: null });
      expect((await made.load('proposal-4'))?.state).toMatchObject({ outcome: 'not-selected', rank: 5 });
    }
  });

  it('says it once, however often it is due', async () => {
    const { handler, facts } = await completed(0);
    await handler.execute(competitionId);
    await handler.execute(competitionId);
    expect(await facts()).toHaveLength(1);
  });

  it('says nothing of pending decisions', async () => {
    const { made, facts } = await completed(0);
    expect([await facts(), await made.documents.countPending()]).toEqual([[], 0]);
  });
});
