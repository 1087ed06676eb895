import { decide, evolve, type Growth, type GrowthCommand } from './growth';

const minute = (n: number) => new Date(Date.UTC(2021, 9, 1, 0, n));
const begin: GrowthCommand = { type: 'begin', roundId: 'round-1', at: minute(0) };
const after = (...commands: readonly GrowthCommand[]) =>
  commands.reduce<Growth | null>((state, command) => decide(command, state).reduce<Growth | null>(evolve, state), null);

describe('the growth of a chain', () => {
  it('is due from the beginning, then again and again, until the round ends', () => {
    const growing = { roundId: 'round-1', status: 'growing' };
    expect(after(begin)).toEqual({ ...growing, nextAt: minute(0) });
    expect(after(begin, { type: 'go-on', at: minute(0), nextAt: minute(1) })).toEqual({
      ...growing,
      nextAt: minute(1),
    });
    expect(after(begin, { type: 'end' })).toEqual({ roundId: 'round-1', status: 'ended', nextAt: null });
  });

  it('begins once, and goes on only when it is due', () => {
    const ended = after(begin, { type: 'end' });
    expect(decide(begin, ended)).toEqual([]);
    expect(decide({ type: 'go-on', at: minute(5), nextAt: minute(6) }, ended)).toEqual([]);
    const next = after(begin, { type: 'go-on', at: minute(0), nextAt: minute(2) });
    expect(decide({ type: 'go-on', at: minute(1), nextAt: minute(3) }, next)).toEqual([]);
  });
});
