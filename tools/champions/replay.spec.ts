import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeName, sampleRound, saltOf, signerOf } from '../../libs/seal/src/result/sample-round.suite';
import { folderOfSpec, heardOnScreen } from './command-test.suite';
import { run as runCommand } from './replay';

const folder = folderOfSpec('replay');
const said = heardOnScreen();

const file = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return join(folder, name);
};
const run = (...args: string[]) => runCommand(args);

const { document } = sampleRound();
const sealed = file('sealed.json', document);
const key = file('key.json', signerOf(7).key);
const sheets = document.chain
  .flatMap(({ fact }) => (fact.type === 'sheet-submitted' && fact['judge'] === judgeName(2) ? [fact] : []))
  .map(({ entry, marks, abstained }) => ({ entry, marks, abstained }));
const own = {
  ...{ type: 'champions.own-marks', version: 1, competitionId: document.competition.id, roundId: document.round.id },
  ...{ judge: { id: 'judge-2', salt: saltOf(2) }, sheets: sheets.filter((_, at) => at !== 2) },
};

describe('replay', () => {
  it('reproduces a sealed result, and says under whose key', async () => {
    expect(await run(sealed, '--key', key)).toBe(0);
    expect(said[0]).toContain('is reproduced to the bit');
    expect(said[0]).toContain('the one that you gave');
    expect(await run(sealed, '--key', file('keys.json', { keys: [signerOf(8).key, signerOf(7).key] }))).toBe(0);
    expect(await run(sealed)).toBe(0);
    expect(said.at(-1)).toContain('give --key FILE to know who signed it');
  });

  it('does not care how the JSON is laid out', async () => {
    expect(await run(file('compact.json', `\uFEFF${JSON.stringify(document)}\r\n`), '--key', key)).toBe(0);
  });

  it('says what differs, and where', async () => {
    const ranking = document.ranking.map((one, at) => (at === 0 ? { ...one, value: 99 } : one));
    expect(await run(file('changed.json', { ...document, ranking }), '--key', key)).toBe(1);
    expect(said[0]).toContain('✘ not reproduced: 2 differences');
    expect(said[0]).toContain(`/ranking/0/value is 99; replaying gives ${document.ranking[0]!.value}`);
    expect(await run(sealed, '--key', file('other.json', signerOf(8).key))).toBe(1);
    expect(said.at(-1)).toContain('/roots/0/signature is by a key that is not among those given');
  });

  it('gives the same as JSON', async () => {
    expect(await run(sealed, '--key', key, '--json')).toBe(0);
    expect(JSON.parse(said[0]!)).toEqual({
      ...{ reproduces: true, differences: [], keys: 'pinned' },
      ...{ entries: 4, sheets: 10, judges: 3, facts: 33, roots: 3 },
    });
  });

  it('finds a judge’s own marks as they were given, or says which are not', async () => {
    expect(await run(sealed, '--key', key, '--marks', file('own.json', own))).toBe(0);
    expect(said[0]).toContain('✔ 4 own sheets counted as they were given');
    const changed = own.sheets.map((sheet, at) =>
      at === 0 ? { ...sheet, marks: Object.assign({}, sheet.marks, { plan: 5 }) } : sheet,
    );
    expect(await run(sealed, '--marks', file('not-mine.json', { ...own, sheets: changed }), '--key', key)).toBe(1);
    expect(said.at(-1)).toMatch(/✘ own marks are not what was counted: 1 difference\n {2}\/sheets\/.+\/marks\/plan/);
    const stranger = { ...own, judge: { id: 'judge-2', salt: saltOf(9) } };
    expect(await run(sealed, '--marks', file('stranger.json', stranger), '--json')).toBe(1);
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ reproduces: true, marks: { counted: false } });
  });

  it('says whether what an earlier signed root covers still stands', async () => {
    const [opening, judging] = document.roots;
    expect(await run(sealed, '--key', key, '--root', file('root.json', judging))).toBe(0);
    expect(said[0]).toMatch(/✔ the root that you kept \(judging, 2021-10-01T\S+, \d+ facts\): everything/);
    expect(await run(sealed, '--key', key, '--root', file('roots.json', [opening, judging]), '--json')).toBe(0);
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ reproduces: true, root: { kept: true, differences: [] } });
    // The same round with a sheet more, sealed by the same key: whole in itself, and not what was public before.
    const rewritten = file('rewritten.json', sampleRound({ more: true }).document);
    expect(await run(rewritten, '--key', key)).toBe(0);
    expect(await run(rewritten, '--key', key, '--root', file('root.json', judging))).toBe(1);
    expect(said.at(-1)).toContain('not of this result, 2 differences');
    expect(await run(sealed, '--root', file('none.json', []))).toBe(1);
    expect(said.at(-1)).toContain('does not hold a signed root: the list is empty');
    expect(await run(sealed, '--root', file('other.json', { ...judging, size: 'all' }))).toBe(1);
    expect(said.at(-1)).toContain('at /size a number is expected');
  });

  it('names line and column of what is not JSON, and a way out', async () => {
    const text = JSON.stringify(document, null, 2);
    expect(await run(file('cut.json', text.slice(0, 400)))).toBe(1);
    expect(said.at(-1)).toMatch(/cut\.json, line \d+, column \d+: the JSON ends before it is complete: download/);
    expect(await run(file('twice.json', '{\n  "type": "a",\n  "type": "b"\n}'))).toBe(1);
    expect(said.at(-1)).toContain('line 3, column 3: this name stands in the same object already');
    expect(await run(sealed, '--key', file('no-key.json', { kty: 'RSA' }))).toBe(1);
    expect(said.at(-1)).toContain('not an Ed25519 public key');
    expect(await run(sealed, '--marks', file('no-marks.json', { ...own, judge: { id: 'judge-2' } }))).toBe(1);
    expect(said.at(-1)).toContain('at /judge/salt a text is expected');
    writeFileSync(join(folder, 'utf-16.json'), Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
    expect(await run(join(folder, 'utf-16.json'))).toBe(1);
    expect(said.at(-1)).toContain('not text in UTF-8');
  });

  it('says how it is used', async () => {
    expect([await run(), await run(sealed, sealed), await run(sealed, '--nonsense')]).toEqual([2, 2, 2]);
    expect(said[0]).toContain('usage: npm run champions -- replay');
    expect(await run(join(folder, 'missing.json'))).toBe(2);
    expect(said.at(-1)).toContain('missing.json');
  });
});
