import { finalPlaces, type TieBreak } from './final-places';

const tie = (rank: number, step: TieBreak['step'], places: Readonly<Record<string, number>>): TieBreak => ({
  ...{ rank, step },
  entries: Object.entries(places).map(([proposalId, place]) => ({ proposalId, title: proposalId, place })),
});
const reach = { step: 'criterion', criterion: 'reach' } as const;
const cost = { step: 'criterion', criterion: 'cost' } as const;
const lot = { step: 'lot' } as const;

describe('final places', () => {
  it('follow the steps that parted somebody, the last one for each', () => {
    const ties = [
      tie(2, reach, { a: 1, b: 2, c: 2, d: 4 }),
      ...[tie(3, cost, { b: 1, c: 1 }), tie(3, lot, { c: 1, b: 2 })],
      tie(11, cost, { e: 1, f: 1 }),
    ];
    expect([...finalPlaces(ties)]).toEqual([
      ['a', { place: 2, step: reach }],
      ['b', { place: 4, step: lot }],
      ['c', { place: 3, step: lot }],
      ['d', { place: 5, step: reach }],
    ]);
  });
});
