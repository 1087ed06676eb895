import { nodePrimitives as primitives } from '../node-primitives.suite';
import { appendFact, chainRoot, startChain } from './chain';
import { ChainWriter, type Segments } from './chain-writer';
import { memorySegments } from './memory-segments.suite';

const scope = { competitionId: 'competition-1', roundId: 'round-1' };
const fact = (n: number) => ({ fact: { type: 'sheet-submitted', n } });
const linksOf = ({ all }: ReturnType<typeof memorySegments>) => all.flatMap(({ links }) => links);

/** What all the segments say, added up anew. */
function rebuilt(segments: ReturnType<typeof memorySegments>) {
  let state = startChain(scope, primitives);
  for (const link of linksOf(segments)) {
    const appended = appendFact(state, link.fact, primitives);
    expect(appended.link).toEqual(link);
    ({ state } = appended);
  }
  return state;
}

describe('writing a chain', () => {
  it('puts what comes at once into few writes, in the order in which it came', async () => {
    const segments = memorySegments();
    const writer = new ChainWriter(segments, primitives);
    await Promise.all(Array.from({ length: 100 }, (_, n) => writer.append(scope, `message-${n}`, () => fact(n))));
    expect(linksOf(segments).map((link) => link.fact['n'])).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(segments.all).toHaveLength(2);
    expect(segments.all.at(-1)?.state).toEqual(rebuilt(segments));
  });

  it('writes less often when it pauses before each write', async () => {
    const segments = memorySegments();
    const writer = new ChainWriter(segments, primitives, { pause: () => new Promise((go) => setImmediate(go)) });
    await Promise.all(Array.from({ length: 100 }, (_, n) => writer.append(scope, `message-${n}`, () => fact(n))));
    expect(segments.all).toHaveLength(1);
  });

  it('stays one chain when many write at once, each fact once', async () => {
    const segments = memorySegments();
    const writers = Array.from({ length: 4 }, () => new ChainWriter(segments, primitives, { most: 3 }));
    const all = writers.flatMap((writer, w) =>
      Array.from({ length: 10 }, (_, n) => writer.append(scope, `message-${w}-${n}`, () => fact(10 * w + n))),
    );
    await Promise.all(all);
    const numbers = linksOf(segments).map((link) => Number(link.fact['n']));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    for (const w of [0, 1, 2, 3]) {
      const own = numbers.filter((n) => Math.floor(n / 10) === w);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
    rebuilt(segments);
  });

  it('adds nothing twice: not in one write, not in the next, not from another writer', async () => {
    const segments = memorySegments();
    const [one, other] = [new ChainWriter(segments, primitives), new ChainWriter(segments, primitives)];
    await Promise.all([one, one, other].map((writer) => writer.append(scope, 'message-1', () => fact(1))));
    await other.append(scope, 'message-1', () => fact(1));
    await one.append(scope, 'message-2', () => fact(2));
    await new ChainWriter(segments, primitives).append(scope, 'message-2', () => fact(2));
    expect(linksOf(segments).map((link) => link.fact['n'])).toEqual([1, 2]);
  });

  it('gives each fact the chain it follows, so that a root is over all before it', async () => {
    const segments = memorySegments();
    const writer = new ChainWriter(segments, primitives);
    await writer.append(scope, 'message-1', () => fact(1));
    const root = (state: ReturnType<typeof rebuilt>) => ({
      fact: { type: 'root', root: chainRoot(state, primitives) },
    });
    await writer.append(scope, 'publish', root);
    const first = appendFact(startChain(scope, primitives), fact(1).fact, primitives).state;
    expect(linksOf(segments)[1]?.fact['root']).toBe(chainRoot(first, primitives));
  });

  it('fails for whoever waits on a write that failed, and goes on', async () => {
    const segments = memorySegments();
    let down = true;
    const failing: Segments = {
      ...segments,
      add: (segment) => (down ? Promise.reject(new Error('the store is down')) : segments.add(segment)),
    };
    const writer = new ChainWriter(failing, primitives);
    const single = new ChainWriter(failing, primitives, { most: 1 });
    const waiting = [1, 2, 3].map((n) => single.append(scope, `message-${n}`, () => fact(n)));
    // None is said without those it comes behind.
    expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    expect(segments.all).toEqual([]);
    await expect(writer.append(scope, 'message-1', () => fact(1))).rejects.toThrow('the store is down');
    down = false;
    await writer.append(scope, 'message-1', () => fact(1));
    expect(linksOf(segments)).toHaveLength(1);
  });

  it('knows a write whose answer was lost', async () => {
    const segments = memorySegments();
    let lost = true;
    const losing: Segments = {
      ...segments,
      add: async (segment) => {
        const added = await segments.add(segment);
        if (lost) throw new Error('no answer');
        return added;
      },
    };
    const writer = new ChainWriter(losing, primitives);
    await expect(writer.append(scope, 'message-1', () => fact(1))).rejects.toThrow('no answer');
    lost = false;
    await Promise.all([1, 2].map((n) => writer.append(scope, `message-${n}`, () => fact(n))));
    expect(linksOf(segments).map((link) => link.fact['n'])).toEqual([1, 2]);
    rebuilt(segments);
  });
});
