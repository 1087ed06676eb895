import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOfSpec, heardOnScreen } from './command-test.suite';
import { run } from './agree';
import type { Agreement } from './agree-model';

const folder = folderOfSpec('agree');
const said = heardOnScreen();
async function agree(text: string, ...more: string[]) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  const code = await run(['--table', path, ...more]);
  return { code, text: said.join('\n').replace(`${path}: `, '') };
}

/** Shrout, Fleiss 1979, table 2. */
const complete = 'rater,1,2,3,4,5,6\nJ1,9,6,8,7,10,6\nJ2,2,1,4,1,5,2\nJ3,5,3,6,2,6,4\nJ4,8,2,8,6,9,7\n';
/** Krippendorff 2011: four observers, twelve units. */
const incomplete = `rater;1;2;3;4;5;6;7;8;9;10;11;12
A;1;2;3;3;2;1;4;1;2;;;
B;1;2;3;3;2;2;4;1;2;5;;3
C;;3;3;3;2;3;4;2;2;5;1;
D;1;2;3;3;2;4;4;1;2;5;1;
`;

describe('agree', () => {
  it('tells every figure of a complete table', async () => {
    const { code, text } = await agree(complete);
    expect(code).toBe(0);
    expect(text).toContain('4 raters, 6 items, no rating missing');
    for (const [label, value] of [
      ['ICC(1,1)', '0.166'],
      ['ICC(2,1)', '0.290'],
      ['ICC(3,1)', '0.715'],
      ['ICC(1,k)', '0.443'],
      ['ICC(2,k)', '0.620'],
      ['ICC(3,k)', '0.909'],
      ['Cronbach’s α', '0.909'],
    ])
      expect(text.split('\n').find((line) => line.includes(label!))).toContain(` ${value}`);
    expect(text).not.toContain('–');
  });

  it('tells as JSON what an incomplete table allows, and why it does not allow the rest', async () => {
    const { code, text } = await agree(incomplete, '--json');
    expect(code).toBe(0);
    const { krippendorff, intraclass, kendall, fleiss, cronbach, missing } = JSON.parse(text) as Agreement;
    const alphas = Object.values({ ...krippendorff }).map((one) => ('alpha' in one ? one.alpha.toFixed(3) : one.none));
    expect([alphas, missing]).toEqual([['0.743', '0.815', '0.849', '0.797'], 7]);
    const none = { none: 'it needs every rating, and some are missing' };
    expect([intraclass, kendall, fleiss, cronbach]).toEqual([none, none, none, none]);
  });

  it('says in words why there is no figure', async () => {
    const { text } = await agree('rater,a,b\nJ1,4,4\nJ2,4,4\n');
    expect(text).toContain('Kendall’s W                   – (there is no variation: nothing tells the items apart)');
  });

  it.each([
    ['judge,a\nJ1,1\n', 'line 1, column 1: the first column is “judge” where “rater” is expected'],
    ['rater\nJ1\n', 'line 1, column 1: there are no items'],
    ['rater,a\n', 'line 2, column 1: there are no raters'],
    ['rater,a,b\nJ1,1,2\n,3,4\n', 'line 3, column 1: this row has no rater'],
    ['rater,a\nJ1,1\nJ1,2\n', 'line 3, column 1: rater “J1” has a row already (line 2)'],
    ['rater;a;b\nJ1;1;3,5\n', 'line 2, column 6: “3,5” under b is not a number: write the decimals with a point (3.5)'],
  ])('refuses a file with the place of what is wrong: %j', async (text, reason) => {
    const { code, text: answer } = await agree(text);
    expect([code, answer.startsWith(reason)]).toEqual([1, true]);
  });

  it('asks for its file', async () => {
    expect(await run([])).toBe(2);
    expect(await run(['--tabel', 'x'])).toBe(2);
    expect(await run(['--table', join(folder, 'nowhere.csv')])).toBe(2);
    expect(said[0]).toContain('usage: npm run champions -- agree');
  });
});
