import fc from 'fast-check';
import { cronbachAlpha } from './cronbach-alpha';
import { describeNumbers } from './description';
import { quantileF, upperChiSquare, upperF } from './distributions';
import { fleissKappa } from './fleiss-kappa';
import { type IntraclassCorrelation, intraclassCorrelations } from './intraclass-correlations';
import { kendallW } from './kendall-w';
import { type AlphaMetric, krippendorffAlpha } from './krippendorff-alpha';
import type { AgreementGap, RatingTable } from './rating-table';

const found = <T extends object>(figure: T | AgreementGap): T => {
  if (typeof figure === 'string') throw new Error(figure);
  return figure;
};
const rows = (lines: string): number[][] => lines.split('/').map((line) => Array.from(line, Number));
const transposed = (table: number[][]) => table[0]!.map((_, item) => table.map((row) => row[item]!));

// Shrout, Fleiss 1979, table 2: six targets by four judges.
const shroutFleiss = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
];

describe('a description', () => {
  it('gives mean, median, deviation and range', () => {
    // Wikipedia, "Standard deviation", the marks of eight students.
    const { deviation, ...rest } = describeNumbers([2, 4, 4, 4, 5, 5, 7, 9])!;
    expect(rest).toEqual({ count: 8, mean: 5, median: 4.5, least: 2, greatest: 9, range: 7 });
    expect(deviation).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(describeNumbers([0.1, 0.1, 0.1])!.deviation).toBe(0);
    expect(describeNumbers([3])).toMatchObject({ median: 3, deviation: null, range: 0 });
    expect(describeNumbers([])).toBeNull();
  });
});

describe('distributions', () => {
  it('agree with tables', () => {
    // NIST/SEMATECH e-Handbook, 1.3.6.7.3 and 1.3.6.7.4.
    expect(quantileF(0.05, 5, 10).toFixed(3)).toBe('3.326');
    expect(quantileF(0.01, 1, 1).toFixed(1)).toBe('4052.2');
    expect(upperF(3.326, 5, 10).toFixed(3)).toBe('0.050');
    expect(upperChiSquare(3.841, 1).toFixed(4)).toBe('0.0500');
    expect(upperChiSquare(43.82, 19).toFixed(4)).toBe('0.0010');
    expect(upperChiSquare(10.117, 19).toFixed(3)).toBe('0.950');
  });
});

describe('intraclass correlations', () => {
  it('are those of Shrout and Fleiss 1979, table 4, with the mean squares of table 3', () => {
    const { meanSquares, ...figures } = found(intraclassCorrelations(shroutFleiss));
    const { single1, single2, single3, average1, average2, average3 } = figures;
    expect(Object.values({ ...meanSquares }).map((value) => value.toFixed(2))).toEqual([
      '11.24',
      '6.26',
      '32.49',
      '1.02',
    ]);
    const values = [single1, single2, single3, average1, average2, average3].map(({ value }) => value!.toFixed(2));
    expect(values).toEqual(['0.17', '0.29', '0.71', '0.44', '0.62', '0.91']);
  });

  it('have the F parts and intervals that the R package psych prints for that table', () => {
    const { single1, single2, single3, average1, average2, average3 } = found(intraclassCorrelations(shroutFleiss));
    const ends = ({ interval }: IntraclassCorrelation) => interval!.map((end) => end.toFixed(3));
    expect([single1.f!.toFixed(1), ...single1.freedom, single1.probability.toFixed(3)]).toEqual([
      '1.8',
      5,
      18,
      '0.165',
    ]);
    expect([single3.f!.toFixed(1), ...single3.freedom, single3.probability.toFixed(5)]).toEqual([
      '11.0',
      5,
      15,
      '0.00013',
    ]);
    expect([single1, single2, single3].map(ends)).toEqual([
      ['-0.133', '0.723'],
      ['0.019', '0.761'],
      ['0.342', '0.946'],
    ]);
    expect([average1, average2, average3].map(ends)).toEqual([
      ['-0.884', '0.912'],
      ['0.071', '0.927'],
      ['0.676', '0.986'],
    ]);
  });

  it('are 1 without F or interval where raters agree in all', () => {
    const { single1, average2 } = found(
      intraclassCorrelations([
        [1, 2, 4],
        [1, 2, 4],
      ]),
    );
    expect([single1.value, average2.value]).toEqual([1, 1]);
    expect([single1.f, single1.interval, single1.probability]).toEqual([null, null, 0]);
  });
});

describe("Krippendorff's alpha", () => {
  it.each<[AlphaMetric, string]>([
    ['nominal', '0.743'],
    ['ordinal', '0.815'],
    ['interval', '0.849'],
    ['ratio', '0.797'],
  ])('is that of his four observers and twelve units (2011, section C to E): %s', (metric, alpha) => {
    const observers = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
    const table: RatingTable = observers.map((line) =>
      Array.from(line, (rating) => (rating === '.' ? null : Number(rating))),
    );
    const result = found(krippendorffAlpha(table, metric));
    expect([result.alpha.toFixed(3), result.ratings]).toEqual([alpha, 40]);
  });

  it('refuses negative ratings on a ratio scale only', () => {
    const table = [
      [-1, 2],
      [1, 2],
    ];
    expect(krippendorffAlpha(table, 'ratio')).toBe('negative-ratings');
    expect(typeof krippendorffAlpha(table, 'interval')).toBe('object');
  });
});

describe("Kendall's W", () => {
  it('is that of the example of the R packages irr and DescTools, with ties', () => {
    const anxiety = rows('33345523522615221243/36462424332333221334/21443216111233113322');
    const { w, chiSquare, freedom } = found(kendallW(anxiety));
    expect([w.toFixed(7), freedom]).toEqual(['0.5396569', 19]);
    expect(chiSquare).toBeCloseTo(3 * 19 * w, 12);
  });

  it('is 1 for one order, whatever the marks', () => {
    expect(
      found(
        kendallW([
          [1, 2, 3],
          [10, 20, 90],
        ]),
      ).w,
    ).toBe(1);
    expect(
      found(
        kendallW([
          [1, 2, 3],
          [3, 2, 1],
        ]),
      ).w,
    ).toBe(0);
  });
});

describe("Fleiss' kappa", () => {
  it('is that of his thirty patients and six psychiatrists (1971), with the z of the R package irr', () => {
    const patients =
      '444444/222555/233335/555555/222444/113333/333355/113334/114444/555555/144444/124444/222333/144444/224445/' +
      '333335/111455/111112/224444/133555/555555/244444/224555/114444/144445/222224/111155/224444/133333/555555';
    const { kappa, z, categories } = found(fleissKappa(transposed(rows(patients))));
    expect([kappa.toFixed(7), z.toFixed(5), categories]).toEqual(['0.4302445', '17.65183', 5]);
  });

  it('needs categories', () => {
    expect(
      fleissKappa([
        [1.5, 2],
        [1, 2],
      ]),
    ).toBe('no-categories');
  });
});

describe("Cronbach's alpha", () => {
  it('is that of the Law School Admission Test, section 6 (Bock, Lieberman 1970), as the R package ltm gives it', () => {
    const times = [
      3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
      298,
    ];
    const answers = times.flatMap((count, pattern) =>
      Array.from({ length: count }, () => [4, 3, 2, 1, 0].map((bit) => (pattern >> bit) & 1)),
    );
    expect(answers.length).toBe(1000);
    expect(found(cronbachAlpha(transposed(answers))).alpha.toFixed(3)).toBe('0.295');
  });

  it('equals ICC(3,k)', () => {
    const { average3 } = found(intraclassCorrelations(shroutFleiss));
    expect(found(cronbachAlpha(shroutFleiss)).alpha).toBeCloseTo(average3.value!, 12);
  });
});

describe('every figure', () => {
  const figures: readonly ((table: RatingTable) => object | AgreementGap)[] = [
    intraclassCorrelations,
    kendallW,
    fleissKappa,
    cronbachAlpha,
    ...(['nominal', 'ordinal', 'interval', 'ratio'] as const).map(
      (metric) => (table: RatingTable) => krippendorffAlpha(table, metric),
    ),
  ];
  const gaps = (table: RatingTable) => figures.map((figure) => figure(table));

  it('says why there is none', () => {
    expect(gaps([])).toEqual(new Array(8).fill('one-rater'));
    expect(gaps([[1, 2, 3]])).toEqual(new Array(8).fill('one-rater'));
    expect(
      gaps([
        [4, 4],
        [4, 4],
      ]),
    ).toEqual(new Array(8).fill('no-variation'));
    expect(gaps([[1], [2]]).slice(0, 4)).toEqual(new Array(4).fill('one-item'));
    expect(
      gaps([
        [1, 2, null],
        [1, 3, 2],
      ]).slice(0, 4),
    ).toEqual(new Array(4).fill('missing-ratings'));
  });

  it('is never NaN, nor changed by the order of raters', () => {
    const rating = fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.constant(null),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const tables = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([raters, items]) => {
      const row = fc.array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 2 }) }, rating), {
        minLength: items,
        maxLength: items,
      });
      return fc.array(row, { minLength: raters, maxLength: raters });
    });
    const numbers = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(numbers)
          : [];
    fc.assert(
      fc.property(tables, (table) => {
        const [forth, back] = [gaps(table), gaps(table.toReversed())].map(numbers);
        expect(forth!.every(Number.isFinite)).toBe(true);
        for (const [i, value] of forth!.entries())
          expect(Math.abs(value - back![i]!)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
      }),
      { seed: 9, numRuns: 150 },
    );
  });
});
