import { deterministicId, newId } from './id';

describe('ids', () => {
  it('are UUIDs of version 7 that sort by time', () => {
    const [earlier, later] = [newId(1_000), newId(2_000)];
    expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(earlier < later).toBe(true);
  });

  it('are the same for the same parts and differ when the parts are cut elsewhere', () => {
    expect(deterministicId('round', 'judge')).toBe(deterministicId('round', 'judge'));
    expect(deterministicId('ab', 'c')).not.toBe(deterministicId('a', 'bc'));
  });
});
