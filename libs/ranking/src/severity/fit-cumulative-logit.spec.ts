import { fitCumulativeLogit } from './fit-cumulative-logit';
import { readFixture } from './fixtures/read-fixture.suite';

const wine = readFixture('wine');
const response = Int32Array.from(wine.text('rating'), (rating) => Number(rating) - 1);
const yes = (column: string, value: string) => Float64Array.from(wine.text(column), (text) => (text === value ? 1 : 0));
const fixed = [yes('temp', 'warm'), yes('contact', 'yes')];
const rounded = (values: readonly number[], digits: number) => values.map((value) => value.toFixed(digits));

describe('a cumulative logit model', () => {
  it('agrees with clmm on the bitterness of wine', () => {
    // Christensen, the R package ordinal, summary(clmm(rating ~ temp + contact + (1 | judge), data = wine)).
    const fit = fitCumulativeLogit({ response, levels: 5, factors: [wine.factor('judge')], fixed });
    expect(fit.logLik.toFixed(2)).toBe('-81.57');
    expect(rounded(fit.coefficients, 4)).toEqual(['3.0630', '1.8349']);
    expect(rounded(fit.thresholds, 4)).toEqual(['-1.6237', '1.5134', '4.2285', '6.0888']);
    expect((fit.deviations[0]! ** 2).toFixed(3)).toBe('1.279');
    expect(fit.deviations[0]!.toFixed(3)).toBe('1.131');
  });

  it('without effects is that of plain shares', () => {
    const none = { levels: 1, of: new Int32Array(response.length) };
    const fit = fitCumulativeLogit({ response, levels: 5, factors: [none], fixed: [] });
    expect(fit.deviations).toEqual([0]);
    const counts = [5, 22, 26, 12, 7];
    const logLik = counts.reduce((sum, count) => sum + count * Math.log(count / 72), 0);
    expect(fit.logLik).toBeCloseTo(logLik, 6);
  });

  it('takes bottles and judges as crossed, whichever of them has more levels', () => {
    const factors = [wine.factor('judge'), wine.factor('bottle')];
    const one = fitCumulativeLogit({ response, levels: 5, factors, fixed: [] });
    const other = fitCumulativeLogit({ response, levels: 5, factors: factors.toReversed(), fixed: [] });
    expect(one.logLik).toBeCloseTo(other.logLik, 6);
    expect(rounded(one.deviations, 3)).toEqual(rounded(other.deviations.toReversed(), 3));
    expect(one.effects[0]!.errors.every((error) => error > 0 && error < one.deviations[0]!)).toBe(true);
  });
});
