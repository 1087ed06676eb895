import { bradleyTerry, duelsOf } from './bradley-terry';

/** Wins of the row's team over the column's: American League, Eastern Division, 1987 (Agresti 2002, table 10.10). */
const teams = ['Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland', 'Baltimore'] as const;
const wins = [
  [0, 7, 9, 7, 7, 9, 11],
  [6, 0, 7, 5, 11, 9, 9],
  [4, 6, 0, 7, 7, 8, 12],
  [6, 8, 6, 0, 6, 7, 10],
  [6, 2, 6, 7, 0, 7, 12],
  [4, 4, 5, 6, 6, 0, 6],
  [2, 4, 1, 3, 1, 7, 0],
] as const;
const duels = teams.flatMap((winner, row) =>
  teams.flatMap((loser, column) => {
    const count = wins[row]![column]!;
    return count > 0 ? [{ winner, loser, count }] : [];
  }),
);

describe('Bradley–Terry', () => {
  it("agrees with Agresti's baseball coefficients (2002; as in the vignette of R's BradleyTerry2)", () => {
    const strengths = bradleyTerry(duels, { draws: 0 });
    const coefficients = [...strengths].map(([team, strength]) => [
      team,
      Math.log(strength / strengths.get('Baltimore')!).toFixed(4),
    ]);
    expect(Object.fromEntries(coefficients)).toEqual({
      Boston: '1.1077',
      Cleveland: '0.6839',
      Detroit: '1.4364',
      Milwaukee: '1.5814',
      'New York': '1.2476',
      Toronto: '1.2945',
      Baltimore: '0.0000',
    });
  });

  it('does not depend on the order of duels, to the last bit', () => {
    expect(bradleyTerry(duels.toReversed(), { draws: 1 })).toEqual(bradleyTerry(duels, { draws: 1 }));
  });

  it('refuses duels that do not settle it, unless draws are imagined', () => {
    const unbeaten = [
      { winner: 'a', loser: 'b' },
      { winner: 'b', loser: 'c' },
      { winner: 'c', loser: 'b' },
    ];
    expect(() => bradleyTerry(unbeaten, { draws: 0 })).toThrow('do not settle');
    const strengths = bradleyTerry(unbeaten, { draws: 1 });
    expect(strengths.get('a')).toBeGreaterThan(strengths.get('b')!);
    expect([...strengths.values()].reduce((sum, strength) => sum + strength)).toBeCloseTo(1, 12);
  });

  it('takes level entries of a ballot as half a win each', () => {
    expect(duelsOf([{ order: [['a', 'b'], ['c']], count: 2 }])).toEqual([
      { winner: 'a', loser: 'c', count: 2 },
      { winner: 'a', loser: 'b', count: 1 },
      { winner: 'b', loser: 'c', count: 2 },
      { winner: 'b', loser: 'a', count: 1 },
    ]);
  });
});
