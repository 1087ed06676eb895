import type { OutboxEntry } from '@champions/persistence';
import { RelayWoken } from './relay-woken';

const entry = (id: string) => ({ id }) as OutboxEntry;
const committed = (revision: number, ...ids: string[]) => ({ revision, outbox: ids.map(entry) });

/** What is taken: "id: entries" for a known outbox, "id?" for one that has to be read. */
function given() {
  let now = 0;
  const woken = new RelayWoken(() => now);
  const taken = () => {
    const { known, unread } = woken.take(200);
    return [
      ...known.map(({ aggregateId, entries }) => `${aggregateId}: ${entries.map(({ id }) => id).join(' ')}`),
      ...unread.map((id) => `${id}?`),
    ];
  };
  return { woken, taken, pass: (ms: number) => (now += ms) };
}

describe('woken aggregates', () => {
  it('are known by what their writer committed last', () => {
    const { woken, taken } = given();
    woken.add('a', committed(1, 'a1'));
    woken.add('a', committed(2, 'a1', 'a2'));
    woken.add('b');
    expect([taken(), taken()]).toEqual([['a: a1 a2', 'b?'], []]);
  });

  it('ignore a commit that is told of after a newer one, also when that has been taken', () => {
    const { woken, taken } = given();
    woken.add('a', committed(2, 'a2'));
    woken.add('a', committed(1, 'a1'));
    expect(taken()).toEqual(['a: a2']);
    woken.add('a', committed(1, 'a1'));
    expect(taken()).toEqual([]);
  });

  it('ignore a commit that is told of after its document was read', () => {
    const { woken, taken } = given();
    woken.read('a', 3);
    woken.add('a', committed(2, 'a2'));
    expect(taken()).toEqual([]);
    woken.add('a', committed(4, 'a4'));
    expect(taken()).toEqual(['a: a4']);
  });

  it('are read when somebody saw more in the document than the writer knows', () => {
    const { woken, taken } = given();
    woken.add('a');
    woken.add('a', committed(1, 'a1'));
    woken.add('b', { revision: 7 });
    expect(taken()).toEqual(['a?', 'b?']);
  });

  it('are read when what is known is old: the slot may have been lost and won back meanwhile', () => {
    const { woken, taken, pass } = given();
    woken.add('a', committed(1, 'a1'));
    pass(2_000);
    woken.add('b', committed(1, 'b1'));
    expect(taken()).toEqual(['b: b1', 'a?']);
  });
});
