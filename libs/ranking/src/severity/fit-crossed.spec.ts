import { fitCrossed } from './fit-crossed';
import { readFixture } from './fixtures/read-fixture.suite';

function fitted(data: ReturnType<typeof readFixture>, response: string, factors: string[], covariates: string[] = []) {
  const fit = fitCrossed({
    response: data.numbers(response),
    factors: factors.map((name) => data.factor(name)),
    fixed: [data.ones, ...covariates.map((name) => data.numbers(name))],
  });
  const covariance = fit.system.fixedCovariance();
  const errors = Array.from(fit.fixed, (_, i) =>
    Math.sqrt(covariance[i * (fit.fixed.length + 1)]! * fit.residualVariance),
  );
  return {
    fit,
    reml: fit.reml.toFixed(4),
    deviations: [...fit.variances, fit.residualVariance].map((variance) => Math.sqrt(variance).toFixed(4)),
    fixed: Array.from(fit.fixed, (value) => value.toFixed(4)),
    errors: errors.map((error) => error.toFixed(4)),
  };
}
const conditionalError = ({ fit }: ReturnType<typeof fitted>, factor: number, level: number) => {
  const { total, withFixed } = fit.system.uncertainty(factor);
  const known = withFixed[0]![level]! ** 2 / fit.system.fixedCovariance()[0]!;
  return Math.sqrt((total[level]! - known) * fit.residualVariance);
};

// Bates, "lme4: Mixed-effects modeling with R" (draft of 2010), chapters 1 and 2; sleepstudy: the lme4 reference.
describe('a crossed model agrees with lme4', () => {
  it('on Dyestuff: one factor', () => {
    const result = fitted(readFixture('dyestuff'), 'Yield', ['Batch']);
    expect(Number(result.reml)).toBeCloseTo(319.6543, 4);
    expect(result.deviations.map((text) => Number(text).toFixed(2))).toEqual(['42.00', '49.51']);
    expect([result.fixed, result.errors]).toEqual([['1527.5000'], ['19.3834']]);
    const modes = Array.from(result.fit.effects[0]!, (value) => value.toFixed(4));
    expect(modes).toEqual(['-17.6069', '0.3913', '28.5622', '-23.0845', '56.7332', '-44.9953']);
  });

  it('on Dyestuff2: a variance that is 0', () => {
    const result = fitted(readFixture('dyestuff2'), 'Yield', ['Batch']);
    expect(result.fit.variances).toEqual([0]);
    expect(result.reml).toBe('161.8283');
    expect(result.deviations[1]).toBe('3.7157');
    expect([result.fixed, result.errors]).toEqual([['5.6656'], ['0.6784']]);
    expect(result.fit.effects[0]!.map(Math.abs)).toEqual(new Float64Array(6));
  });

  it('on Penicillin: two factors fully crossed', () => {
    const result = fitted(readFixture('penicillin'), 'diameter', ['plate', 'sample']);
    expect(result.reml).toBe('330.8606');
    expect(result.deviations).toEqual(['0.8467', '1.9316', '0.5499']);
    expect([result.fixed, result.errors]).toEqual([['22.9722'], ['0.8086']]);
  });

  it('on Pastes: a factor within another', () => {
    const result = fitted(readFixture('pastes'), 'strength', ['sample', 'batch']);
    expect(result.reml).toBe('246.9907');
    expect(result.deviations).toEqual(['2.9041', '1.2874', '0.8234']);
    expect([result.fixed, result.errors]).toEqual([['60.0533'], ['0.6769']]);
  });

  it('on sleepstudy: a factor and a covariate', () => {
    const result = fitted(readFixture('sleepstudy'), 'Reaction', ['Subject'], ['Days']);
    expect(Number(result.reml).toFixed(1)).toBe('1786.5');
    expect(result.deviations.map((text) => Number(text).toFixed(2))).toEqual(['37.12', '30.99']);
    expect([result.fixed, result.errors]).toEqual([
      ['251.4051', '10.4673'],
      ['9.7467', '0.8042'],
    ]);
  });

  it('in its conditional standard deviations: one factor, by their closed form', () => {
    const result = fitted(readFixture('dyestuff'), 'Yield', ['Batch']);
    const [variance, residual] = [result.fit.variances[0]!, result.fit.residualVariance];
    expect(conditionalError(result, 0, 0)).toBeCloseTo(Math.sqrt(1 / (1 / variance + 5 / residual)), 9);
  });
});
