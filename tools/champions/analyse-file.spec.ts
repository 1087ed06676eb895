import { marksOf } from './analyse-file';
import { parseCsv } from './csv-file';

const marks = (text: string) => marksOf(parseCsv(text));

describe('a file of marks', () => {
  it('is read with its columns in any order, with or without criteria', () => {
    expect(marks('mark;judge;entry\n7.5;x;a\n')).toEqual([{ entry: 'a', judge: 'x', mark: 7.5 }]);
    expect(marks('entry,judge,criterion,mark\na,x,reach,7\na,x,cost,3\n')).toEqual([
      { entry: 'a', judge: 'x', criterion: 'reach', mark: 7 },
      { entry: 'a', judge: 'x', criterion: 'cost', mark: 3 },
    ]);
  });

  it.each([
    ['entry,judge\na,x\n', 'line 1, column 1: there is no column “mark”'],
    ['entry,judge,marks\na,x,1\n', 'line 1, column 13: a column “marks” is not known: the columns are entry, judge,'],
    ['entry,judge,mark\na,,1\n', 'line 2, column 3: the judge is missing: leave out lines without a mark'],
    ['entry,judge,mark\na,x,good\n', 'line 2, column 5: “good” under mark is not a number'],
    ['entry,judge,mark\na,x,1\nb,x,2\na,x,3\n', 'line 4, column 1: x has a mark for a already (in line 2)'],
  ])('is refused with the place and a way out: %j', (text, said) => {
    expect(() => marks(text)).toThrow(said);
  });
});
