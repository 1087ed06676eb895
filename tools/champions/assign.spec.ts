import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as assign } from './assign';
import { heardOnScreen } from './command-test.suite';
import { run as verify } from './verify-assignment';

const said = heardOnScreen();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assign-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const problem = {
  entries: [
    { id: 'e1', judges: 1 },
    { id: 7, judges: 2 },
  ],
  judges: [
    { id: 'ana', min: 0, max: 1, group: 'mk' },
    { id: 'ben', min: 1, max: 2, group: 'mk' },
    { id: 'chi', min: 0, max: 2 },
  ],
  scores: [
    [9, 8, null],
    [9, 1, 5],
  ],
};
const write = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
};
const solve = (content: unknown, ...more: string[]) =>
  assign(['--in', write('problem.json', content), '--out', join(folder, 'result.json'), ...more]);
const result = () => JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as Record<string, unknown>;
const check = (content: unknown) =>
  verify(['--in', join(folder, 'problem.json'), '--result', write('claimed.json', content)]);

describe('assign and verify-assignment', () => {
  it('write the best assignment, with a proof that holds', async () => {
    expect(await solve(problem)).toBe(0);
    expect(result()).toMatchObject({
      pairs: [
        ['e1', 'ben'],
        [7, 'ana'],
        [7, 'chi'],
      ],
      total: 22,
      gap: 0,
      solveMs: expect.any(Number) as number,
      peakRssMiB: expect.any(Number) as number,
    });
    expect(await check(result())).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['claimed.json', 'problem.json', 'result.json']);
  });

  it('take scores from a file beside the problem, the smallest number for what is not allowed', async () => {
    const bytes = Buffer.alloc(24);
    [9, 8, -2_147_483_648, 9, 1, 5].forEach((score, at) => bytes.writeInt32LE(score, at * 4));
    writeFileSync(join(folder, 'scores.bin'), bytes);
    expect(await solve({ ...problem, scores: { file: 'scores.bin', dtype: 'int32le' } })).toBe(0);
    expect(result()['total']).toBe(22);
    writeFileSync(join(folder, 'scores.bin'), bytes.subarray(4));
    expect(await solve({ ...problem, scores: { file: 'scores.bin', dtype: 'int32le' } })).toBe(1);
    expect(said.at(-1)).toContain('it has 20 bytes, 2 entries by 3 judges of 4 bytes each are 24');
  });

  it('give the same from a file that is read in parts as from the text', async () => {
    const [entries, judges] = [120, 300];
    const scores = Array.from({ length: entries }, (_, e) =>
      Array.from({ length: judges }, (_, j) => ((e * 7_919 + j * j * 104_729) % 997) - 100),
    );
    const large = {
      entries: scores.map((_, e) => ({ id: `e${e}`, judges: 5 })),
      judges: Array.from({ length: judges }, (_, j) => ({ id: `j${j}`, min: 0, max: j % 10 === 0 ? 0 : 3 })),
      fixed: [['e3', 'j1']],
    };
    expect(await solve({ ...large, scores })).toBe(0);
    const whole = { ...result(), solveMs: expect.anything() as unknown, peakRssMiB: expect.anything() as unknown };
    writeFileSync(join(folder, 'scores.bin'), Int32Array.from(scores.flat()));
    expect(await solve({ ...large, scores: { file: 'scores.bin', dtype: 'int32le' } })).toBe(0);
    expect(result()).toEqual(whole);
    expect(await check(result())).toBe(0);
  });

  it('keep fixed pairs, by id or by place, and the limit of a group', async () => {
    expect(
      await solve({
        ...problem,
        fixed: [
          ['e1', 'ana'],
          [1, 1],
        ],
      }),
    ).toBe(0);
    expect(result()).toMatchObject({
      total: 15,
      pairs: [
        ['e1', 'ana'],
        [7, 'ben'],
        [7, 'chi'],
      ],
    });
    expect(await solve({ ...problem, perGroup: 1, fixed: [['e1', 'ana']] })).toBe(0);
    expect(await check(result())).toBe(0);
  });

  it('serve the worst-served entry first where a floor is wanted, and say what that costs', async () => {
    // The greatest total is 10 + 1; the floor 4 costs 3 of it.
    const uneven = {
      entries: ['e', 'f'].map((id) => ({ id, judges: 1 })),
      judges: ['a', 'b'].map((id) => ({ id, min: 0, max: 1 })),
      scores: [
        [10, 4],
        [4, 1],
      ],
    };
    expect(await solve(uneven, '--floor')).toBe(0);
    expect(result()).toMatchObject({ floor: 4, floorBound: 4, floorExact: true, total: 8, gap: 3 });
    expect(await check(result())).toBe(0);
    expect(await check({ ...result(), floor: 5 })).toBe(1);
    expect(await check({ ...result(), gap: 0 })).toBe(1);
  });

  it('say why there is none, and leave no result', async () => {
    expect(await solve({ ...problem, judges: problem.judges.map((judge) => ({ ...judge, min: 0, max: 0 })) })).toBe(1);
    expect(said.at(-1)).toMatch(/^✘ no assignment keeps all limits\n.*missing/);
    expect(readdirSync(folder)).toEqual(['problem.json']);
  });

  it.each([
    [
      'other pairs',
      {
        pairs: [
          ['e1', 'ana'],
          [7, 'ben'],
          [7, 'chi'],
        ],
        total: 15,
      },
      'a total greater by 7',
    ],
    ['another total', { total: 23 }, 'add up to 22'],
    ['somebody unknown', { pairs: [['e1', 'eve']] }, 'pairs[0][1]: there is no judge "eve"'],
    ['a gap', { gap: 2 }, 'the gap is 0'],
  ])('refuse a result with %s', async (_, change, why) => {
    await solve(problem);
    expect(await check({ ...result(), ...change })).toBe(1);
    expect(said.join('\n')).toContain(why);
  });

  it('refuse a file that is no result', async () => {
    await solve(problem);
    expect(await check({ ...result(), pairs: undefined })).toBe(1);
    expect(said.at(-1)).toContain('pairs: an array belongs here');
    expect(await check('{"pairs": [["e1" "ana"]]}')).toBe(1);
    expect(said.at(-1)).toContain('claimed.json, line 1, column 18: "," must follow pairs[0][0], or "]", not """');
  });

  const lines = (...all: string[]) => all.join('\n');
  it.each([
    ['a comma too few', lines('{"entries": [{"id": "é", "judges": 1}', ' {}]}'), 'line 2, column 2: "," must follow'],
    ['a comma too many', lines('{', ' "entries": [1,]}'), 'line 2, column 16: a value must come here, not "]"'],
    ['its end missing', '{"entries": [', 'column 14: a value must come here, but the file ends'],
    ['a text never closed', '{"entries": [{"id": "a', 'column 21: the text that begins here is never closed'],
    ['a bad score', lines('{"scores": [', '[1, 2.5]]}'), 'line 2, column 5: scores[0][1]: a score is a whole number'],
    ['a score too large', '{"scores": [[2147483648]]}', 'column 14: scores[0][0]'],
    ['rows of two lengths', lines('{"scores": [[1, 2],', '[1]]}'), 'line 2, column 1: scores[1]: 1 scores where'],
    [
      'another kind of number',
      '{"scores": {"file": "x", "dtype": "int64"}}',
      'need a "file" and the "dtype" "int32le"',
    ],
    ['something after it', '{} {}', 'column 4: nothing may follow'],
    ['no scores', '{"entries": [], "judges": []}', 'it has no "scores"'],
    [
      'half a judge',
      lines('{"scores": [[1]], "judges": [],', '"entries": [{"judges": 0.5, "id": "a"}]}'),
      'line 2, column 24: entries[0].judges',
    ],
    [
      'no id',
      lines('{"scores": [], "judges": [],', '"entries": [{"judges": 1}]}'),
      'line 2, column 13: entries[0].id: it is missing',
    ],
    [
      'a minimum above the maximum',
      '{"scores":[],"entries":[],"judges":[{"id":"a","min":2,"max":1}]}',
      'column 53: judges[0].min: the minimum 2 is above',
    ],
    [
      'a fixed pair of nobody',
      '{"scores":[],"entries":[],"judges":[],"fixed":[["a","b"]]}',
      'column 49: fixed[0][0]: there is no entry "a"',
    ],
  ])('refuse a problem with %s, say where, and write nothing', async (_, text, why) => {
    expect(await solve(text)).toBe(1);
    expect(said.at(-1)).toContain(why);
    expect(readdirSync(folder)).toEqual(['problem.json']);
  });

  it('end as called wrongly where a file is not there or cannot be written', async () => {
    expect(await assign(['--in', join(folder, 'none.json'), '--out', join(folder, 'result.json')])).toBe(2);
    expect(said.at(-1)).toContain('none.json: cannot be read');
    expect(await assign(['--in', write('problem.json', problem), '--out', join(folder, 'no/result.json')])).toBe(2);
    expect(said.at(-1)).toContain('cannot be written');
  });

  it.each([[[]], [['--in', 'a']], [['--out', 'a']], [['--in', 'a', '--out', 'b', '--seed', 'x']], [['--what']]])(
    'tell how they are used: %j',
    async (args) => {
      expect(await assign(args)).toBe(2);
      expect(said.at(-1)).toContain('usage: npm run champions -- assign');
      expect(await verify(args)).toBe(2);
      expect(said.at(-1)).toContain('usage: npm run champions -- verify-assignment');
    },
  );
});
