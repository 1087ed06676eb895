import { callWindow, type Phase } from './call-window';

const opensAt = '2021-06-25T00:00:00Z';
const closesAt = '2021-09-15T22:00:00.000Z';
const at = (instant: string, phase: Phase, terms = {}) =>
  callWindow({ phase, opensAt, closesAt, ...terms }, new Date(instant));

describe('the window of a call', () => {
  it('is judged by the timeline, not by a phase that is still on its way', () => {
    expect(at('2021-06-24T23:59:59Z', 'scheduled')).toBe('not-open');
    expect(at('2021-06-25T00:00:00Z', 'scheduled')).toBe('in-time');
    expect(at('2021-09-15T21:59:59.999Z', 'open')).toBe('in-time');
    expect(at('2021-09-15T22:00:00.000Z', 'open')).toBe('late');
    expect(at('2021-09-15T21:59:59.999Z', 'closed')).toBe('in-time');
  });

  it('knows a call that nobody scheduled, and one that is over', () => {
    expect(at('2021-07-01T00:00:00Z', 'draft')).toBe('not-open');
    expect(at('2021-10-01T00:00:00Z', 'deliberation')).toBe('late');
    expect(at('2021-11-01T00:00:00Z', 'decided')).toBe('over');
    expect(at('2021-12-03T00:00:00Z', 'announced')).toBe('over');
  });

  it('goes by the phase where a moment is still to be confirmed', () => {
    expect(at('2021-07-01T00:00:00Z', 'scheduled', { opensAt: null })).toBe('not-open');
    expect(at('2021-07-01T00:00:00Z', 'open', { opensAt: null })).toBe('in-time');
    expect(at('2022-07-01T00:00:00Z', 'open', { closesAt: null })).toBe('in-time');
    expect(at('2022-07-01T00:00:00Z', 'closed', { closesAt: null })).toBe('late');
  });
});
