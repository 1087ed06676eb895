import { type Wish, wishLines } from './wishes';

const line = (title: string, wish: Wish | null, summary = '') => ({
  ...{ proposalId: title, title, summary, language: 'en' as const, wish },
});
const lines = [line('Cámara digital', 'glad'), line('Training', null, 'For traders in Lima'), line('غُرفة', 'could')];

describe('finding a proposal to say a wish of', () => {
  it.each([
    ['', 'all', [0, 1, 2]],
    ['camara DIGITAL', 'all', [0]],
    ['lima', 'all', [1]],
    ['', 'unanswered', [1]],
    ['', 'could', [2]],
    ['غرفة', 'glad', []],
  ] as const)('“%s” among %s finds %j', (typed, filter, found) => {
    expect(wishLines(lines, { typed, filter })).toEqual(found.map((n) => lines[n]));
  });
});
