import { handOver, type HandOverInput } from './hand-over';

const sheet = (entryId: string, status = 'open', judgeId = 'judge-1') => ({ entryId, judgeId, status });
const input: HandOverInput = {
  ...{ judgeId: 'judge-1', substituteId: 'judge-2', languages: ['en', 'es'], maxLoad: null },
  sheets: [
    sheet('d'),
    sheet('b', 'entered'),
    sheet('a'),
    sheet('c', 'submitted'),
    sheet('e', 'recused'),
    sheet('gone'),
  ],
  languageOf: new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, id === 'b' ? 'es' : 'en'])),
  areApart: () => false,
};

describe('what a substitute takes over', () => {
  it('is what is open and still takes part', () => {
    expect(handOver(input)).toEqual({ moved: ['a', 'b', 'd'], left: [] });
  });

  it('is nothing in a language the substitute does not read, in conflict, or read already', () => {
    expect(handOver({ ...input, languages: ['en'] })).toEqual({ moved: ['a', 'd'], left: ['b'] });
    expect(handOver({ ...input, areApart: (id) => id === 'a' })).toEqual({ moved: ['b', 'd'], left: ['a'] });
    const sheets = [...input.sheets, sheet('d', 'submitted', 'judge-2')];
    expect(handOver({ ...input, sheets })).toEqual({ moved: ['a', 'b'], left: ['d'] });
  });

  it('is no more than the substitute’s load', () => {
    const sheets = [...input.sheets, sheet('x', 'open', 'judge-2')];
    expect(handOver({ ...input, sheets, maxLoad: 3 })).toEqual({ moved: ['a', 'b'], left: ['d'] });
    expect(handOver({ ...input, sheets, maxLoad: 1 })).toEqual({ moved: [], left: ['a', 'b', 'd'] });
  });
});
