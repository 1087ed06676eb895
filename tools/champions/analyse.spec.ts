import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom, simulatedRound } from '@champions/ranking';
import { folderOfSpec } from './command-test.suite';
import { run } from './analyse';
import type { Analysis } from './analyse-model';

const folder = folderOfSpec('analyse');
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

async function analysed(...args: readonly string[]) {
  const said: { out: string; error: string } = { out: '', error: '' };
  const out = jest.spyOn(console, 'log').mockImplementation((text: string) => void (said.out += text));
  const error = jest.spyOn(console, 'error').mockImplementation((text: string) => void (said.error += text));
  try {
    return { code: await run(args), ...said };
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
}

const { marks } = simulatedRound(
  { entries: 16, judges: 6, readings: 3, quality: 10, severity: 8, noise: 4 },
  seededRandom(7),
);
const csv = ['entry,judge,mark', ...marks.map(({ entry, judge, mark }) => `${entry},${judge},${mark.toFixed(1)}`)];
const marksFile = file('marks.csv', csv.join('\n'));

describe('champions analyse', () => {
  it('says everything as JSON, the same whatever the order of the lines', async () => {
    const { code, out } = await analysed('--marks', marksFile, '--top', '4', '--draws', '400', '--json');
    expect(code).toBe(0);
    const analysis = JSON.parse(out) as Analysis;
    expect(analysis).toMatchObject({ marks: 48, tops: [4], method: { name: 'severity-corrected', version: 1 } });
    expect(analysis.judges.map(({ marks: count }) => count)).toEqual([8, 8, 8, 8, 8, 8]);
    expect(analysis.entries.map(({ rank }) => rank)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    // The ranking and the model behind the intervals are one.
    for (const { value, merit } of analysis.entries) expect(value).toBeCloseTo(merit!, 3);
    const among = analysis.entries.reduce((sum, one) => sum + one.among[0]!.probability, 0);
    expect(among).toBeCloseTo(4, 9);
    const [band] = analysis.bands;
    expect(band!.above.length + band!.places).toBe(4);
    expect(band!.misplacedAfter).toBeLessThanOrEqual(band!.misplaced);
  });

  it('says it to a reader', async () => {
    const { code, out } = await analysed('--marks', marksFile, '--draws', '200');
    expect(code).toBe(0);
    expect(out).toContain('16 entries, 6 judges, 48 marks');
    expect(out).toContain('ranking by severity-corrected (version 1); expected ranks with 90 % intervals:');
    expect(out).toContain('first 4');
    expect(out).toMatch(/Krippendorff's α 0\.\d+ by distance and 0\.\d+ by order of the marks/);
    expect(out).toMatch(/judge-\d.* clearly (strict|lenient)/);
  });

  it("gives Krippendorff's α as he computes it, with missing marks, and the errors of the variances", async () => {
    // Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), 4 observers and 12 units.
    const observers = [
      '1 2 3 3 2 1 4 1 2 - - -',
      '1 2 3 3 2 2 4 1 2 5 - 3',
      '- 3 3 3 2 3 4 2 2 5 1 -',
      '1 2 3 3 2 4 4 1 2 5 1 -',
    ];
    const lines = observers.flatMap((row, judge) =>
      row.split(' ').flatMap((mark, unit) => (mark === '-' ? [] : [`u${unit},o${judge},${mark}`])),
    );
    const path = file('krippendorff.csv', ['entry,judge,mark', ...lines].join('\n'));
    const { code, out } = await analysed('--marks', path, '--draws', '50', '--json');
    expect(code).toBe(0);
    const { agreement, varianceErrors } = JSON.parse(out) as Analysis;
    const { interval, ordinal } = agreement.krippendorff;
    expect([interval, ordinal].map((one) => ('none' in one ? one.none : one.alpha.toFixed(3)))).toEqual([
      '0.849',
      '0.815',
    ]);
    expect(varianceErrors.entry).toBeGreaterThan(0);
  });

  it('takes criteria, and ranks by another method', async () => {
    const lines = marks.flatMap(({ entry, judge, mark }) => [
      `${entry};${judge};reach;${(mark + 5).toFixed(1)}`,
      `${entry};${judge};cost;${(mark - 5).toFixed(1)}`,
    ]);
    const path = file('criteria.csv', ['entry;judge;criterion;mark', ...lines].join('\n'));
    const { code, out } = await analysed('--marks', path, '--method', 'median', '--draws', '100', '--json');
    expect(code).toBe(0);
    const { criteria, method } = JSON.parse(out) as Analysis;
    expect(method).toEqual({ name: 'median', version: 1 });
    expect(criteria.map(({ criterion }) => criterion).toSorted()).toEqual(['cost', 'reach']);
  });

  it('analyses what little there is', async () => {
    for (const [name, text] of [
      ['same', 'a,x,5\nb,x,5\na,y,5\nb,y,5'],
      ['one judge', 'a,x,5\nb,x,6\nc,x,9'],
      ['two marks', 'a,x,5\nb,y,6'],
    ] as const) {
      const { code, out } = await analysed('--marks', file(`${name}.csv`, `entry,judge,mark\n${text}\n`), '--json');
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(out).not.toContain('null,"meanError"');
    }
  });

  it('is refused by the data with line and column, or with a reason', async () => {
    const broken = await analysed('--marks', file('broken.csv', 'entry,judge,mark\na,x,7\na,y,seven\n'));
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.error).toContain('broken.csv: line 3, column 5: “seven” under mark is not a number');
    const empty = await analysed('--marks', file('empty.csv', 'entry,judge,mark\n'));
    expect(empty).toMatchObject({ code: 1 });
    expect(empty.error).toContain('there are no marks');
    const cut = await analysed('--marks', marksFile, '--top', '16');
    expect(cut).toMatchObject({ code: 1 });
    expect(cut.error).toContain('16 entries cannot be cut after 16');
  });

  it.each([
    ['no file named', [], 'which file? Give it with --marks FILE'],
    ['a file that is not there', ['--marks', join(folder, 'gone.csv')], 'could not be read'],
    ['a method that is not there', ['--marks', marksFile, '--method', 'toss'], 'there is no ranking method toss'],
    ['an option that is not there', ['--marks', marksFile, '--speed'], "Unknown option '--speed'"],
    ['a number that is none', ['--marks', marksFile, '--top', '4.5'], '--top takes a whole number from 1'],
  ])('is wrong usage with %s', async (_, args, said) => {
    const { code, out, error } = await analysed(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(said);
  });
});
