import { compare, meanOfEntries, meansOf, spreadOf } from './standing';

const rubric = [
  { key: 'relevance', min: 0, scale: 10 },
  { key: 'feasibility', min: 0, scale: 5 },
  { key: 'reach', min: 1, scale: 11 },
];
const means = (marks: Readonly<Record<string, number>>) => new Map(Object.entries(marks));
const finalists = means({ relevance: 8, feasibility: 4, reach: 8 });
const field = { finalists, spread: means({ relevance: 2, feasibility: 1, reach: 2 }) };

describe('where an entry stands beside the finalists', () => {
  it.each([
    [2.9, 'well-below'],
    [3, 'below'],
    [6.9, 'below'],
    [7, 'close'],
    [8, 'close'],
    [9, 'close'],
    [9.1, 'above'],
    [10, 'above'],
  ])('where the field spreads by 2, a mean of %d beside 8 is %s', (own, standing) => {
    expect(compare(rubric, means({ relevance: own }), field).standing).toEqual([{ key: 'relevance', standing }]);
  });

  it('goes by the spread of the field, and by a tenth of the scale where that is narrower', () => {
    const { standing } = compare(rubric, means({ relevance: 6, feasibility: 3, reach: 6 }), field);
    expect(standing.map((one) => one.standing)).toEqual(['below', 'below', 'below']);
    const narrow = { finalists, spread: means({ relevance: 0.1, feasibility: 0.1 }) };
    const near = compare(rubric, means({ relevance: 7.5, feasibility: 3.7, reach: 5 }), narrow).standing;
    expect(near.map((one) => one.standing)).toEqual(['close', 'below', 'well-below']);
    expect(compare(rubric, means({ relevance: 14 }), field).standing[0]?.standing).toBe('well-above');
  });

  it('leaves out what nobody marked, there or here', () => {
    expect(compare(rubric, means({ relevance: 8 }), field).standing).toHaveLength(1);
    const reach = { ...field, finalists: means({ reach: 8 }) };
    expect(compare(rubric, means({ relevance: 8, reach: 8 }), reach).standing).toEqual([
      { key: 'reach', standing: 'close' },
    ]);
    expect(compare(rubric, means({}), field)).toMatchObject({ standing: [], strongest: [], weakest: [] });
  });

  it('names the strongest and the weakest criteria, and none where all are alike', () => {
    const mixed = compare(rubric, means({ relevance: 7, feasibility: 1.5, reach: 8 }), field);
    expect([mixed.strongest, mixed.weakest]).toEqual([['reach'], ['feasibility']]);
    const alike = compare(rubric, means({ relevance: 6, feasibility: 2.9, reach: 6.2 }), field);
    expect([alike.strongest, alike.weakest]).toEqual([[], []]);
    const tied = compare(rubric, means({ relevance: 2, feasibility: 1, reach: 5 }), field);
    expect([tied.strongest, tied.weakest]).toEqual([['reach'], ['relevance', 'feasibility']]);
  });

  it('suggests at most two reasons from the criteria that are low, the weakest first', () => {
    const low = compare(rubric, means({ relevance: 6, feasibility: 1, reach: 8 }), field);
    expect(low.suggested).toEqual(['feasibility', 'fit-with-theme']);
    const all = compare(rubric, means({ relevance: 6, feasibility: 1, reach: 2 }), field);
    expect(all.suggested).toEqual(['feasibility', 'scope']);
  });

  it('suggests a strong field where nothing is low, and nothing where nobody said what a low criterion means', () => {
    expect(compare(rubric, finalists, field).suggested).toEqual(['strong-field']);
    const charm = [{ key: 'charm', min: 0, scale: 10 }];
    const charming = { finalists: means({ charm: 9 }), spread: means({ charm: 2 }) };
    expect(compare(charm, means({ charm: 1 }), charming).suggested).toEqual([]);
  });
});

it('the mean of an entry is over the sheets that marked a criterion', () => {
  expect(meansOf([{ relevance: 8, reach: 2 }, { relevance: 5 }])).toEqual(means({ relevance: 6.5, reach: 2 }));
});

it('each finalist counts once, however many have read it', () => {
  const [often, once] = [meansOf([{ reach: 10 }, { reach: 10 }, { reach: 10 }]), meansOf([{ reach: 4 }])];
  expect(meanOfEntries([often, once])).toEqual(means({ reach: 7 }));
});

it('the spread of the field is the standard deviation of its entries', () => {
  const marks = [2, 4, 4, 4, 5, 5, 7, 9].map((reach) => means({ reach }));
  expect(spreadOf([...marks, means({ plan: 3 })])).toEqual(means({ reach: 2, plan: 0 }));
});
