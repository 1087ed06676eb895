import type { JudgingFact } from '@champions/seal';
import { entriesDue, type FactDue, type Note, sheetsDue, type Standing, type StandingSheet } from './facts-due';
import { Told } from './told';

const now = '2021-10-28T16:00:00.000Z';
const minute = (n: number) => new Date(Date.UTC(2021, 9, 20, 10, n));
const marked = (impact: number) => ({ marks: { impact }, abstained: [], comments: `comments ${impact}` });
const submitted = (n: number, impact = 7): Note => ({ type: 'submitted', at: minute(n), ...marked(impact) });
const reopened = (n: number): Note => ({ type: 'reopened', at: minute(n) });
const recused: Note = { type: 'recused', at: minute(9) };

const sheet = (entry: string, judge: string, record: readonly Note[], gone: StandingSheet['gone'] = null) => ({
  ...{ sheetId: `sheet-${entry}-${judge}`, entry, judge, record, gone },
});
const standing = (sheets: readonly StandingSheet[], entries = ['a', 'b']): Standing => ({
  ...{ entries, sheets, now },
  commit: ({ entry }, comments) => `commitment to ${comments} of ${entry}`,
});
const dueIn = (told: Told, one: Standing): readonly FactDue[] => [...entriesDue(told, one), ...sheetsDue(told, one)];
/** What a chain says once it was brought up to these, one after the other. */
function after(...all: readonly Standing[]) {
  const told = new Told();
  const said: FactDue[] = [];
  for (const one of all)
    for (const due of dueIn(told, one)) {
      told.add(due.fact.type, due.fact, due.source);
      said.push(due);
    }
  return { told, said, facts: said.map(({ fact }) => fact) };
}
const aboutSheets = (facts: readonly JudgingFact[]) =>
  facts.flatMap((fact) =>
    'judge' in fact ? [[fact.type, fact.entry, 'marks' in fact ? fact.marks['impact'] : null]] : [],
  );

describe('what a chain has yet to say', () => {
  it('is who takes part, and everything that happened to sheets, in the order of time; then nothing', () => {
    const whole = standing([
      sheet('a', 'j', [submitted(1, 5), reopened(3), submitted(4, 6)]),
      sheet('b', 'j', [{ type: 'abstained', at: minute(2) }]),
      sheet('b', 'k', []),
    ]);
    const { facts, told } = after(whole);
    expect(facts.slice(0, 3)).toEqual([
      { type: 'entry-admitted', at: now, entry: 'a' },
      { type: 'entry-admitted', at: now, entry: 'b' },
      {
        ...{ type: 'sheet-submitted', at: '2021-10-20T10:01:00.000Z', judge: 'j', entry: 'a' },
        ...{ marks: { impact: 5 }, abstained: [], comments: 'commitment to comments 5 of a' },
      },
    ]);
    expect(aboutSheets(facts)).toEqual([
      ...[
        ['sheet-submitted', 'a', 5],
        ['sheet-abstained', 'b', null],
        ['sheet-reopened', 'a', null],
        ['sheet-submitted', 'a', 6],
      ],
    ]);
    expect(dueIn(told, whole)).toEqual([]);
  });

  it('is each fact once, however often one looks, whatever came in between', () => {
    const record = [submitted(1), reopened(2), submitted(2, 8), reopened(2), submitted(2, 8), recused];
    const once = after(standing([sheet('a', 'j', record)]));
    const often = after(...record.map((_, n) => standing([sheet('a', 'j', record.slice(0, n + 1))])));
    expect(often.said).toEqual(once.said);
    expect(new Set(once.said.map(({ source }) => source)).size).toBe(once.said.length);
  });

  it('keeps a sheet’s order where the clocks of two processes differ', () => {
    const { facts } = after(standing([sheet('a', 'j', [submitted(5), reopened(1), submitted(2, 8)])]));
    expect(aboutSheets(facts).map(([type]) => type)).toEqual(['sheet-submitted', 'sheet-reopened', 'sheet-submitted']);
  });

  it('is the true reason for which a sheet counts no more, and that it counts again', () => {
    const gone = (why: StandingSheet['gone'], ...record: readonly Note[]) => standing([sheet('a', 'j', record, why)]);
    const removals = (...all: readonly Standing[]) =>
      after(...all).facts.flatMap((fact) =>
        fact.type === 'sheet-removed' ? [fact.why] : 'judge' in fact ? [fact.type] : [],
      );
    expect(removals(gone(null, submitted(1), recused))).toEqual(['sheet-submitted', 'recused']);
    expect(removals(gone('conflict', submitted(1)))).toEqual(['sheet-submitted', 'conflict']);
    expect(removals(gone('conflict', submitted(1)), gone(null, submitted(1)), gone('conflict', submitted(1)))).toEqual([
      ...['sheet-submitted', 'conflict', 'sheet-restored', 'conflict'],
    ]);
    expect(removals(gone(null, submitted(1), reopened(2)), gone('substituted', submitted(1), reopened(2)))).toEqual([
      ...['sheet-submitted', 'sheet-reopened', 'substituted'],
    ]);
    // A conflict that comes and goes between two looks leaves nothing but what the judge did.
    expect(removals(gone(null, submitted(1)), gone(null, submitted(1), reopened(2)))).toEqual([
      ...['sheet-submitted', 'sheet-reopened'],
    ]);
    // Nothing was said of it: there is nothing to take back.
    expect(removals(gone('conflict'), gone('substituted'))).toEqual([]);
    expect(removals(gone('conflict', submitted(1)), gone(null, submitted(1), recused))).toEqual([
      ...['sheet-submitted', 'conflict', 'recused'],
    ]);
  });

  it('says what was typed for a judge, what the judge made of it, and what a discussion changed', () => {
    const entered: Note = { type: 'entered', at: minute(1), source: 'paper', ...marked(4) };
    const confirmed: Note = { type: 'confirmed', at: minute(2), ...marked(4) };
    const revised: Note = { type: 'revised', at: minute(3), ...marked(9) };
    const { facts } = after(standing([sheet('a', 'j', [entered, confirmed, revised])]));
    expect(aboutSheets(facts)).toEqual([
      ...[
        ['sheet-entered', 'a', 4],
        ['sheet-confirmed', 'a', 4],
        ['sheet-revised', 'a', 9],
      ],
    ]);
    expect(facts.find(({ type }) => type === 'sheet-entered')).toMatchObject({ source: 'paper' });
  });

  it('follows who leaves and comes back, and says nothing of entries that were never in', () => {
    const one = sheet('a', 'j', [submitted(1)]);
    const { facts } = after(standing([one, sheet('z', 'j', [submitted(1)])]), standing([one], ['b']), standing([one]));
    expect(facts.map((fact) => `${fact.type} ${'entry' in fact ? fact.entry : ''}`)).toEqual([
      ...['entry-admitted a', 'entry-admitted b', 'sheet-submitted a', 'entry-withdrawn a', 'entry-admitted a'],
    ]);
  });

  it('commits to no comment of a judge whose salt is erased', () => {
    const { facts } = after({ ...standing([sheet('a', 'j', [submitted(1)])]), commit: () => undefined });
    expect(facts.at(-1)).not.toHaveProperty('comments');
  });

  it('goes on where a chain stopped that was written before sheets kept a record', () => {
    const told = new Told();
    const old = (n: number, fact: JudgingFact) => {
      told.add(fact.type, fact, `j a after ${n}`);
    };
    const about = { at: now, judge: 'j', entry: 'a' } as const;
    told.add('entry-admitted', { type: 'entry-admitted', at: now, entry: 'a' }, 'a after -1');
    old(-1, { type: 'sheet-submitted', ...about, marks: { impact: 7 }, abstained: [] });
    const due = (...record: readonly Note[]) =>
      aboutSheets(dueIn(told, standing([sheet('a', 'j', record)], ['a'])).map(({ fact }) => fact));
    expect(due(submitted(1))).toEqual([]);
    expect(due(submitted(1), reopened(2), submitted(3, 8))).toEqual([
      ...[
        ['sheet-reopened', 'a', null],
        ['sheet-submitted', 'a', 8],
      ],
    ]);
  });
});
