import type { JudgingFact } from '@champions/seal';
import { factsDue, type Standing, type StandingSheet } from './facts-due';

const now = '2021-10-28T16:00:00.000Z';
const at = '2021-10-20T10:00:00.000Z';
const sheet = (entry: string, judge: string, rest: Partial<StandingSheet> = {}): StandingSheet => ({
  ...{ entry, judge, status: 'submitted', marks: { impact: 7 }, abstained: [], at },
  ...rest,
});
const standing = (sheets: readonly StandingSheet[], entries = ['a', 'b']): Standing => ({ entries, sheets, now });
/** What a chain says once it was brought up to these, one after the other. */
const after = (...all: readonly Standing[]) =>
  all.reduce<readonly JudgingFact[]>((facts, one) => [...facts, ...factsDue(facts, one).map(({ fact }) => fact)], []);
const types = (facts: readonly JudgingFact[]) => facts.map(({ type }) => type);

describe('what a chain has yet to say', () => {
  it('is who takes part, and what was submitted; then nothing', () => {
    const first = standing([
      sheet('a', 'j'),
      sheet('b', 'j', { status: 'abstained' }),
      sheet('b', 'k', { status: 'open' }),
    ]);
    const facts = after(first);
    expect(facts).toEqual([
      { type: 'entry-admitted', at: now, entry: 'a' },
      { type: 'entry-admitted', at: now, entry: 'b' },
      { type: 'sheet-submitted', at, judge: 'j', entry: 'a', marks: { impact: 7 }, abstained: [] },
      { type: 'sheet-abstained', at, judge: 'j', entry: 'b' },
    ]);
    expect(factsDue(facts, first)).toEqual([]);
  });

  it('is every change, with a source of its own', () => {
    const steps = [
      standing([sheet('a', 'j')]),
      standing([sheet('a', 'j', { status: 'open' })]),
      standing([sheet('a', 'j')]),
      standing([sheet('a', 'j', { marks: { impact: 8 } })]),
      standing([sheet('a', 'j', { status: 'removed' })], ['a']),
      standing([sheet('a', 'j', { status: 'removed' })]),
    ];
    expect(types(after(...steps))).toEqual([
      ...['entry-admitted', 'entry-admitted', 'sheet-submitted', 'sheet-reopened', 'sheet-submitted'],
      ...['sheet-submitted', 'entry-withdrawn', 'sheet-removed', 'entry-admitted'],
    ]);
    const sources = steps.flatMap((step, n) => factsDue(after(...steps.slice(0, n)), step).map(({ source }) => source));
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('is the same for two who look at once', () => {
    const step = standing([sheet('a', 'j'), sheet('b', 'k')]);
    expect(factsDue([], step)).toEqual(factsDue([], step));
  });
});
