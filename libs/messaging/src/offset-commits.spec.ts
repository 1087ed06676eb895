import { OffsetCommits } from './offset-commits';

type Offsets = { topics: { topic: string; partitions: { partition: number; offset: string }[] }[] };

/** Commits that the test lets succeed or fail one by one. */
function given() {
  const asked: string[] = [];
  const faults: unknown[] = [];
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const commits = new OffsetCommits((error) => faults.push(error), 0);
  const commit = (offsets?: Offsets): Promise<void> => {
    asked.push(
      (offsets?.topics ?? [])
        .flatMap(({ topic, partitions }) =>
          partitions.map(({ partition, offset }) => `${topic}/${partition}@${offset}`),
        )
        .join(' '),
    );
    return new Promise((resolve, reject) => answers.push({ resolve, reject }));
  };
  const add = (partition: number, offset: number) => {
    commits.add({ topic: 't', partition, offset: String(offset) }, commit);
  };
  const answer = async (error?: unknown) => {
    const next = answers.shift()!;
    if (error === undefined) next.resolve();
    else next.reject(error);
    await new Promise((turn) => setTimeout(turn, 5));
  };
  return { commits, asked, faults, add, answer };
}

describe('offsets of handled messages', () => {
  it('are committed at once when the broker is idle, and together while it is busy', async () => {
    const { asked, add, answer } = given();
    add(0, 1);
    add(0, 2);
    add(1, 7);
    add(0, 3);
    expect(asked).toEqual(['t/0@1']);
    await answer();
    expect(asked).toEqual(['t/0@1', 't/0@3 t/1@7']);
  });

  it('are all committed by a flush', async () => {
    const { commits, asked, add, answer } = given();
    add(0, 1);
    add(0, 2);
    const flushed = commits.flush();
    await answer();
    await answer();
    await flushed;
    expect(asked).toEqual(['t/0@1', 't/0@2']);
  });

  it('are tried again when they could not be committed, never behind newer ones', async () => {
    const { asked, faults, add, answer } = given();
    add(0, 1);
    add(1, 5);
    await answer(new Error('broker down'));
    add(1, 6);
    await answer(new Error('broker down'));
    expect(asked).toEqual(['t/0@1', 't/1@5 t/0@1', 't/1@6 t/0@1']);
    expect(faults).toHaveLength(2);
  });

  it('are left to the next owner after a rebalance', async () => {
    const { asked, faults, add, answer } = given();
    add(0, 1);
    await answer(Object.assign(new Error('rebalancing'), { type: 'ILLEGAL_GENERATION' }));
    expect([asked, faults]).toEqual([['t/0@1'], []]);
  });
});
