import { compare, meanOfEntries, meansOf } from './standing';

const rubric = [
  { key: 'relevance', min: 0, scale: 10 },
  { key: 'feasibility', min: 0, scale: 5 },
  { key: 'reach', min: 1, scale: 11 },
];
const means = (marks: Readonly<Record<string, number>>) => new Map(Object.entries(marks));
const finalists = means({ relevance: 8, feasibility: 4, reach: 8 });

describe('where an entry stands beside the finalists', () => {
  it.each([
    [5.9, 'well-below'],
    [6, 'below'],
    [7.1, 'below'],
    [7.2, 'close'],
    [8, 'close'],
    [8.8, 'close'],
    [8.9, 'above'],
    [10, 'above'],
  ])('a mean of %d beside 8 of 10 is %s', (own, standing) => {
    expect(compare(rubric, means({ relevance: own }), finalists).standing).toEqual([{ key: 'relevance', standing }]);
  });

  it('goes by the share of the scale, however long it is and wherever it begins', () => {
    const { standing } = compare(rubric, means({ relevance: 6, feasibility: 3, reach: 6 }), finalists);
    expect(standing.map((one) => one.standing)).toEqual(['below', 'below', 'below']);
    expect(compare(rubric, means({ relevance: 8 }), means({ relevance: 5.9 })).standing).toEqual([
      { key: 'relevance', standing: 'well-above' },
    ]);
  });

  it('leaves out what nobody marked, there or here', () => {
    expect(compare(rubric, means({ relevance: 8 }), finalists).standing).toHaveLength(1);
    expect(compare(rubric, means({ relevance: 8, reach: 8 }), means({ reach: 8 })).standing).toEqual([
      { key: 'reach', standing: 'close' },
    ]);
    expect(compare(rubric, means({}), finalists)).toMatchObject({ standing: [], strongest: [], weakest: [] });
  });

  it('names the strongest and the weakest criteria, and none where all are alike', () => {
    const mixed = compare(rubric, means({ relevance: 7, feasibility: 1.5, reach: 8 }), finalists);
    expect([mixed.strongest, mixed.weakest]).toEqual([['reach'], ['feasibility']]);
    const alike = compare(rubric, means({ relevance: 7, feasibility: 3.5, reach: 7 }), finalists);
    expect([alike.strongest, alike.weakest]).toEqual([[], []]);
    const nearly = compare(rubric, means({ relevance: 7, feasibility: 3.4, reach: 6.9 }), finalists);
    expect([nearly.strongest, nearly.weakest]).toEqual([[], []]);
    const tied = compare(rubric, means({ relevance: 7, feasibility: 3.5, reach: 8 }), finalists);
    expect(tied.weakest).toEqual(['relevance', 'feasibility']);
  });

  it('suggests reasons from the criteria that are low, the weakest first', () => {
    const low = compare(rubric, means({ relevance: 6, feasibility: 1, reach: 8 }), finalists);
    expect(low.suggested).toEqual(['feasibility', 'fit-with-theme']);
  });

  it('suggests a strong field where nothing is low, and nothing where nobody said what a low criterion means', () => {
    expect(compare(rubric, finalists, finalists).suggested).toEqual(['strong-field']);
    const charm = [{ key: 'charm', min: 0, scale: 10 }];
    expect(compare(charm, means({ charm: 1 }), means({ charm: 9 })).suggested).toEqual([]);
  });
});

it('the mean of an entry is over the sheets that marked a criterion', () => {
  expect(meansOf([{ relevance: 8, reach: 2 }, { relevance: 5 }])).toEqual(means({ relevance: 6.5, reach: 2 }));
});

it('each finalist counts once, however many have read it', () => {
  const [often, once] = [meansOf([{ reach: 10 }, { reach: 10 }, { reach: 10 }]), meansOf([{ reach: 4 }])];
  expect(meanOfEntries([often, once])).toEqual(means({ reach: 7 }));
});
