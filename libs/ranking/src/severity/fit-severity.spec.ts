import fc from 'fast-check';
import type { Mark } from '../mark';
import { fitSeverity } from './fit-severity';
import { readFixture } from './fixtures/read-fixture.suite';
import { severityWarnings } from './severity-warnings';

/** Reproducible numbers from 0 to 1 (Numerical Recipes' linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}
function normals(seed: number): () => number {
  const random = chance(seed);
  return () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

interface Panel {
  readonly entries: number;
  readonly judges: number;
  readonly each: number;
  readonly seed: number;
  readonly severity?: (judge: number) => number;
}
/** Each entry is read by `each` judges who sit beside each other in a circle, from a random place on. */
function panel({ entries, judges, each, seed, severity }: Panel): Mark[] {
  const [random, normal] = [chance(seed), normals(seed + 1)];
  const own = Array.from({ length: judges }, (_, j) => severity?.(j) ?? 0.7 * normal());
  return Array.from({ length: entries }, (_, e) => {
    const [worth, first] = [normal(), Math.floor(random() * judges)];
    return Array.from({ length: each }, (_, k): Mark => {
      const j = (first + k * (1 + (e % 3))) % judges;
      return { entry: `e${e}`, judge: `j${j}`, mark: 6 + worth + own[j]! + 0.8 * normal() };
    });
  }).flat();
}
const penicillin = () => {
  const data = readFixture('penicillin');
  const [plates, samples] = [data.text('plate'), data.text('sample')];
  return Array.from(data.numbers('diameter'), (mark, n): Mark => ({ entry: plates[n]!, judge: samples[n]!, mark }));
};
const finite = (fit: ReturnType<typeof fitSeverity>) =>
  [
    ...[fit.mean, fit.meanError, ...Object.values<number>({ ...fit.variances })],
    ...[fit.entries, fit.judges].flatMap(({ values, errors }) => [...values, ...errors]),
    ...[...fit.merits.values, ...fit.merits.errors, ...fit.draw(() => 1)],
  ].every(Number.isFinite);

describe('severity', () => {
  it('agrees with lme4 on Penicillin, plates as entries and samples as judges', () => {
    const fit = fitSeverity(penicillin());
    // Bates, "lme4: Mixed-effects modeling with R" (draft of 2010), section 2.1.
    expect(Math.sqrt(fit.variances.entry).toFixed(4)).toBe('0.8467');
    expect(Math.sqrt(fit.variances.judge).toFixed(4)).toBe('1.9316');
    expect(Math.sqrt(fit.variances.residual).toFixed(4)).toBe('0.5499');
    expect([fit.mean.toFixed(4), fit.meanError.toFixed(4), fit.reml?.toFixed(4)]).toEqual([
      '22.9722',
      '0.8086',
      '330.8606',
    ]);
    expect(Array.from(fit.judges.values, (value) => value.toFixed(4))).toEqual([
      '2.1871',
      '-1.0105',
      '1.9379',
      '-0.0969',
      '-0.0138',
      '-3.0037',
    ]);
    expect(fit.variances.criterion).toBe(0);
    expect([fit.criteria, fit.groups, fit.leftOut]).toEqual([null, 1, []]);
  });

  it('predicts merits by the closed form of a design in which every judge marks every entry', () => {
    const fit = fitSeverity(penicillin());
    const { entry, judge, residual } = fit.variances;
    // Searle, Casella, McCulloch, Variance Components (1992), section 7.5: entries shrink by σ²e / (σ²e + σ²/b).
    const shrink = entry / (entry + residual / 6);
    const plateA = (27 + 23 + 26 + 23 + 23 + 21) / 6;
    expect(fit.entries.values[0]).toBeCloseTo(shrink * (plateA - fit.mean), 8);
    expect(fit.meanError).toBeCloseTo(Math.sqrt(entry / 24 + judge / 6 + residual / 144), 8);
    // The errors of the judges' mean, of all noise's mean, and of the entry's own deviation from all entries' mean.
    const error = judge / 6 + residual / 144 + (1 - 1 / 24) * (1 - shrink) * entry;
    expect(fit.merits.errors[0]! ** 2).toBeCloseTo(error, 10);
  });

  it('follows permuted ids, and marks on another scale', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.constantFrom(0.1, 3, 1000), fc.constantFrom(-50, 0, 1e4), (seed, factor, shift) => {
        const marks = panel({ entries: 25, judges: 7, each: 3, seed });
        const fit = fitSeverity(marks);
        const other = fitSeverity(marks.map((one) => ({ ...one, mark: factor * one.mark + shift })).reverse());
        for (const [i, id] of fit.entries.ids.entries()) {
          const place = other.entries.ids.indexOf(id);
          const scale = factor * Math.sqrt(fit.variances.residual);
          expect(Math.abs(other.merits.values[place]! - factor * fit.merits.values[i]! - shift) / scale).toBeLessThan(
            1e-4,
          );
          expect(other.entries.errors[place]! / factor).toBeCloseTo(fit.entries.errors[i]!, 4);
        }
      }),
      { seed: 5, numRuns: 15 },
    );
  });

  it('draws merits around the predictions, spread as their errors say', () => {
    const fit = fitSeverity(panel({ entries: 12, judges: 5, each: 3, seed: 7 }));
    const normal = normals(8);
    const draws = Array.from({ length: 4000 }, () => fit.draw(normal));
    for (const [i, value] of fit.merits.values.entries()) {
      const own = draws.map((one) => one[i]! - value);
      const average = own.reduce((sum, one) => sum + one, 0) / own.length;
      const deviation = Math.sqrt(own.reduce((sum, one) => sum + one * one, 0) / own.length);
      expect(Math.abs(average)).toBeLessThan(0.05);
      expect(deviation / fit.merits.errors[i]!).toBeCloseTo(1, 1);
    }
  });

  it('takes criteria as random or as fixed levels', () => {
    const normal = normals(3);
    const marks = panel({ entries: 30, judges: 6, each: 3, seed: 2 }).flatMap((one) =>
      ['form', 'use'].map((criterion) => ({
        ...one,
        criterion,
        mark: one.mark + (criterion === 'use' ? 1 : 0) + normal() / 4,
      })),
    );
    const [random, fixed] = [fitSeverity(marks), fitSeverity(marks, { criterion: 'fixed' })];
    expect(fixed.variances.criterion).toBe(0);
    expect(fixed.criteria!.values[1]! - fixed.criteria!.values[0]!).toBeCloseTo(1, 1);
    expect(fixed.criteria!.values[0]! + fixed.criteria!.values[1]!).toBeCloseTo(0, 12);
    expect(fixed.criteria!.errors[1]).toBeCloseTo(fixed.criteria!.errors[0]!, 12);
    expect(random.criteria!.ids).toEqual(['form', 'use']);
    expect(Math.sign(random.criteria!.values[1]!)).toBe(1);
    expect([random, fixed].every(finite)).toBe(true);
  });

  it.each<[string, Mark[], string[]]>([
    ['one mark', [{ entry: 'a', judge: 'x', mark: 3 }], ['entry one-level', 'judge one-level']],
    [
      'marks that are all equal',
      ['a', 'b', 'c'].flatMap((entry) => ['x', 'y'].map((judge) => ({ entry, judge, mark: 4 }))),
      [],
    ],
    [
      'one judge',
      ['a', 'b', 'c'].map((entry, mark) => ({ entry, judge: 'x', mark })),
      ['entry no-repeats', 'judge one-level'],
    ],
    [
      'marks without noise',
      ['a', 'b', 'c', 'd'].flatMap((entry, i) =>
        ['x', 'y', 'z'].map((judge, j) => ({ entry, judge, mark: i ** 2 + j })),
      ),
      [],
    ],
    [
      'pairs that nothing connects',
      ['a', 'b', 'c'].flatMap((entry, i) => [
        { entry, judge: `j${i}`, mark: i },
        { entry, judge: `j${i}`, mark: i * 1.5 + 1 },
      ]),
      [],
    ],
  ])('answers finite numbers for %s', (_, marks, leftOut) => {
    const fit = fitSeverity(marks);
    expect(finite(fit)).toBe(true);
    expect(fit.leftOut.map(({ factor, reason }) => `${factor} ${reason}`)).toEqual(leftOut);
  });

  it('counts the groups that no mark connects', () => {
    const marks = ['a', 'b', 'c', 'd'].map((entry, i) => ({ entry, judge: i < 2 ? 'x' : 'y', mark: i }));
    expect(fitSeverity(marks).groups).toBe(2);
  });

  it.each<[string, Mark[]]>([
    ['no marks', []],
    ['a mark that is no number', [{ entry: 'a', judge: 'x', mark: Number.NaN }]],
    [
      'criteria here and there',
      [
        { entry: 'a', judge: 'x', mark: 1, criterion: 'form' },
        { entry: 'a', judge: 'y', mark: 1 },
      ],
    ],
  ])('refuses %s', (_, marks) => {
    expect(() => fitSeverity(marks)).toThrow(RangeError);
  });

  it('warns of the strict and the lenient judge, and of nobody else', () => {
    const severity = (judge: number) => (judge === 2 ? -2 : judge === 5 ? 1.6 : 0);
    const warnings = severityWarnings(fitSeverity(panel({ entries: 60, judges: 10, each: 4, seed: 11, severity })));
    expect(warnings.map(({ judge, direction }) => `${judge} ${direction}`)).toEqual(['j2 strict', 'j5 lenient']);
    expect(warnings[0]!.size).toBeGreaterThan(1.4);
    expect(warnings[0]!.size).toBeLessThan(2.4);
  });

  it('warns of nobody where judges do not differ', () => {
    expect(
      severityWarnings(fitSeverity(panel({ entries: 60, judges: 10, each: 4, seed: 4, severity: () => 0 }))),
    ).toEqual([]);
  });
});
