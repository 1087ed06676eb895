import fc from 'fast-check';
import { NOT_ALLOWED } from '../assignment-problem';
import { explainPair, pairScore, scoreMatrix } from './pair-score';

const weights = { expertise: 500, language: 300, preference: 150, familiarity: -50 };

it('explains a pair in a table that adds up to its score', () => {
  expect(explainPair({ expertise: 0.5, language: 1, familiarity: 0.33 }, weights)).toEqual({
    parts: [
      { part: 'expertise', value: 0.5, weight: 500, contribution: 250 },
      { part: 'language', value: 1, weight: 300, contribution: 300 },
      { part: 'preference', value: undefined, weight: 150, contribution: 0 },
      { part: 'familiarity', value: 0.33, weight: -50, contribution: -16 },
    ],
    score: 534,
  });
});

it('refuses values and weights that are out of range', () => {
  expect(() => pairScore({ expertise: 1.2 })).toThrow(RangeError);
  expect(() => pairScore({ familiarity: -0.1 })).toThrow(RangeError);
  expect(() => pairScore({ preference: -1.1 })).toThrow(RangeError);
  expect(pairScore({ preference: -1 }, weights)).toBe(-150);
  expect(() => pairScore({ expertise: NaN })).toThrow(RangeError);
  expect(() => pairScore({}, { ...weights, language: 0.5 })).toThrow(RangeError);
});

it('scores a whole problem, pairs that must not be among it', () => {
  const scores = scoreMatrix(2, 2, (entry, judge) => (entry === judge ? null : { language: 1 }), weights);
  expect([...scores]).toEqual([NOT_ALLOWED, 300, 300, NOT_ALLOWED]);
});

it('never falls when a part with a positive weight rises', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, part, (one, other, rest) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      const score = (expertise: number) => pairScore({ expertise, language: rest }, weights);
      expect(score(low)).toBeLessThanOrEqual(score(high));
    }),
    { seed: 20211207 },
  );
});
