import { matching } from './declaration';

const line = (organisationName: string, economy?: string) => ({
  ...{ organisationId: organisationName, organisationName, declared: false },
  ...(economy !== undefined && { economy }),
});
const lines = [line('Cámara de Comercio de Lima', 'Peru'), line('TAITRA', 'Chinese Taipei'), line('غُرفة التجارة')];

describe('finding an organisation to declare', () => {
  it.each([
    ['', [0, 1, 2]],
    ['camara LIMA', [0]],
    ['taipei', [1]],
    ['غرفة', [2]],
    ['lima taipei', []],
  ])('“%s” finds %j', (typed, found) => {
    expect(matching(lines, typed)).toEqual(found.map((n) => lines[n]));
  });
});
