import { csv } from './csv';

const text = (...rows: Parameters<typeof csv>[1][]) =>
  [
    ...csv(
      ['a', 'b'],
      rows.flatMap((some) => [...some]),
    ),
  ].join('');

describe('a file for spreadsheets', () => {
  it('says that it is UTF-8, quotes what has to be, and leaves out what is not there', () => {
    expect(text([['Café, "Ñ"', null]], [['two\nlines', 7.5]])).toBe(
      '\uFEFFa,b\r\n"Café, ""Ñ""",\r\n"two\nlines",7.5\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1', '＝1'])('keeps %j from being a formula', (typed) => {
    const [, line] = text([[typed, 0]]).split('a,b\r\n');
    expect(line?.replace(/^"/, '').startsWith(`'${typed}`)).toBe(true);
  });

  it('leaves numbers numbers', () => {
    expect(text([[-3, true]])).toBe('\uFEFFa,b\r\n-3,true\r\n');
  });

  it('comes in pieces, none of which is large', () => {
    const pieces = [
      ...csv(
        ['n'],
        Array.from({ length: 2_100 }, (_, n) => [n]),
      ),
    ];
    expect(pieces.length).toBe(5);
    expect(pieces.join('').split('\r\n')).toHaveLength(2_102);
  });
});
