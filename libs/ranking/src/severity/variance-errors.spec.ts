import { fitSeverity } from './fit-severity';
import { fitCrossed } from './fit-crossed';
import { readFixture } from './fixtures/read-fixture.suite';
import { varianceErrors } from './variance-errors';

describe('standard errors of variances', () => {
  // Searle, Casella and McCulloch, "Variance Components" (1992), section 3.5: in a balanced one-way layout of a groups
  // of n, var(noise) = 2 MSE² / (a (n - 1)) and var(group) = 2 / n² × (MSA² / (a - 1) + MSE² / (a (n - 1))).
  it('on Dyestuff are those of the balanced one-way layout', () => {
    const data = readFixture('dyestuff');
    const fit = fitCrossed({ response: data.numbers('Yield'), factors: [data.factor('Batch')], fixed: [data.ones] });
    const [msa, mse] = [56_357.5 / 5, 58_830 / 24];
    const { factors, residual } = varianceErrors(fit);
    expect(residual! / Math.sqrt((2 * mse ** 2) / 24)).toBeCloseTo(1, 4);
    expect(factors[0]! / Math.sqrt((2 / 25) * (msa ** 2 / 5 + mse ** 2 / 24))).toBeCloseTo(1, 4);
  });

  // The same source, section 4.8, of a two-way layout without interaction, one mark in each of a × b cells:
  // var(rows) = 2 / b² × (MSA² / (a - 1) + MSE² / ((a - 1)(b - 1))).
  it('on Penicillin are those of the balanced two-way layout', () => {
    const data = readFixture('penicillin');
    const factors = [data.factor('plate'), data.factor('sample')];
    const fit = fitCrossed({ response: data.numbers('diameter'), factors, fixed: [data.ones] });
    const [a, b] = [24, 6];
    const mse = fit.residualVariance;
    const expected = (levels: number, others: number, variance: number) => {
      const mean = others * variance + mse;
      return Math.sqrt((2 / others ** 2) * (mean ** 2 / (levels - 1) + mse ** 2 / ((a - 1) * (b - 1))));
    };
    const errors = varianceErrors(fit);
    expect(errors.factors[0]! / expected(a, b, fit.variances[0]!)).toBeCloseTo(1, 4);
    expect(errors.factors[1]! / expected(b, a, fit.variances[1]!)).toBeCloseTo(1, 4);
    expect(errors.residual! / Math.sqrt((2 * mse ** 2) / ((a - 1) * (b - 1)))).toBeCloseTo(1, 4);
  });

  it('is none for a variance of 0', () => {
    const data = readFixture('dyestuff2');
    const fit = fitCrossed({ response: data.numbers('Yield'), factors: [data.factor('Batch')], fixed: [data.ones] });
    const { factors, residual } = varianceErrors(fit);
    expect(factors).toEqual([null]);
    // The variance of 30 numbers around their mean.
    expect(residual! / (fit.residualVariance * Math.sqrt(2 / 29))).toBeCloseTo(1, 9);
  });

  it('is none where marks do not vary', () => {
    const marks = ['a', 'b'].flatMap((entry) => ['x', 'y'].map((judge) => ({ entry, judge, mark: 5 })));
    expect(fitSeverity(marks).varianceErrors()).toEqual({ entry: null, judge: null, criterion: null, residual: null });
  });
});
