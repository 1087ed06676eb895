import { latenciesOf } from './moments';

describe('latencies from commit to projection', () => {
  it('end with the first row that holds the change or a later one', () => {
    const commits = [
      { id: 'a', n: 1, at: 100 },
      { id: 'a', n: 2, at: 110 },
      { id: 'b', n: 1, at: 100 },
    ];
    const projections = [
      { id: 'b', n: 1, at: 104 },
      { id: 'a', n: 2, at: 125 },
      { id: 'a', n: 2, at: 130 },
    ];
    expect(latenciesOf(commits, projections)).toEqual({ latencies: [25, 15, 4], missing: 0 });
  });

  it('count what never arrives', () => {
    const commits = [{ id: 'a', n: 2, at: 100 }];
    expect(latenciesOf(commits, [{ id: 'a', n: 1, at: 105 }])).toEqual({ latencies: [], missing: 1 });
  });
});
