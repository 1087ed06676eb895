import { inKeyOrder } from './in-key-order';

const keyOf = (item: string) => item.charAt(0);

describe('inKeyOrder', () => {
  it('keeps the order of each key and lets other keys pass a slow one', async () => {
    const seen: string[] = [];
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const lowest = await inKeyOrder(['a1', 'b1', 'a2', 'b2'], keyOf, async (item) => {
      if (item === 'a1') await slow;
      seen.push(item);
      if (item === 'b2') release();
      return true;
    });
    expect(seen).toEqual(['b1', 'b2', 'a1', 'a2']);
    expect(lowest).toBe(4);
  });

  it('names the lowest unfinished item and does not pass it within its key', async () => {
    const seen: string[] = [];
    const lowest = await inKeyOrder(['b1', 'a1', 'a2', 'b2'], keyOf, (item) => {
      seen.push(item);
      return Promise.resolve(item !== 'a1');
    });
    expect(lowest).toBe(1);
    expect(seen).not.toContain('a2');
    expect(seen).toContain('b2');
  });
});
