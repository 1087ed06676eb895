import type { Mark } from '../mark';
import { fitOrdinalSeverity } from './fit-ordinal-severity';
import { readFixture } from './fixtures/read-fixture.suite';

const wine = (): Mark[] => {
  const data = readFixture('wine');
  const [bottles, judges] = [data.text('bottle'), data.text('judge')];
  return data.text('rating').map((rating, n) => ({ entry: bottles[n]!, judge: judges[n]!, mark: Number(rating) }));
};
const everyNumber = (fit: ReturnType<typeof fitOrdinalSeverity>) => [
  ...[...fit.thresholds, fit.logLik, ...Object.values({ ...fit.variances }), ...fit.expected],
  ...[fit.entries, fit.judges].flatMap(({ values, errors }) => [...values, ...errors]),
];

describe('ordinal severity', () => {
  it('orders bottles of wine and their judges', () => {
    const fit = fitOrdinalSeverity(wine());
    // Of the eight bottles, two each were cold, cold with skins, warm, warm with skins: Randall 1989.
    const order = [...fit.entries.ids].sort(
      (a, b) => fit.expected[fit.entries.ids.indexOf(a)]! - fit.expected[fit.entries.ids.indexOf(b)]!,
    );
    expect(order.slice(0, 2).sort()).toEqual(['1', '2']);
    expect(order.slice(-2).sort()).toEqual(['7', '8']);
    const strictest = fit.judges.values.indexOf(Math.min(...fit.judges.values));
    expect(fit.judges.ids[strictest]).toBe('7');
    expect(fit.levels).toEqual([1, 2, 3, 4, 5]);
    expect(Math.min(...fit.expected)).toBeGreaterThan(1);
    expect(Math.max(...fit.expected)).toBeLessThan(5);
  });

  it('reads levels by their order alone', () => {
    const stretched = fitOrdinalSeverity(wine().map((one) => ({ ...one, mark: 10 ** one.mark })));
    const fit = fitOrdinalSeverity(wine());
    expect(stretched.entries).toEqual(fit.entries);
    expect(stretched.thresholds).toEqual(fit.thresholds);
  });

  it.each<[string, Mark[]]>([
    [
      'one mark decides all',
      ['a', 'b', 'c', 'd'].flatMap((entry, i) => ['x', 'y'].map((judge) => ({ entry, judge, mark: i }))),
    ],
    [
      'two marks',
      [
        { entry: 'a', judge: 'x', mark: 0 },
        { entry: 'b', judge: 'x', mark: 1 },
      ],
    ],
    ['criteria', wine().map((one, n) => ({ ...one, criterion: n % 2 === 0 ? 'nose' : 'body' }))],
  ])('answers finite numbers where %s', (_, marks) => {
    expect(everyNumber(fitOrdinalSeverity(marks)).every(Number.isFinite)).toBe(true);
  });

  it('refuses scales that are not short', () => {
    const marks = Array.from({ length: 16 }, (_, i) => ({ entry: `e${i % 4}`, judge: `j${i % 3}`, mark: i % 8 }));
    expect(() => fitOrdinalSeverity(marks)).toThrow('these have 8');
    expect(() => fitOrdinalSeverity([])).toThrow(RangeError);
  });
});
