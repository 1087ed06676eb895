import { canonicalJson } from '@champions/kernel';
import { nodePrimitives as primitives } from '../node-primitives.suite';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaySealedResult } from './replay-sealed-result';
import { COMMENT, entryName, judgeName, sampleRound, sampleRules, signerOf } from './sample-round.suite';
import type { SealedResult } from './sealed-result';

const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const signer = signerOf(7);
const { document } = sampleRound();
const replay = (value: unknown, keys = [signer.key]) => replaySealedResult(parsed(value), { primitives, keys });

describe('a sealed result', () => {
  it('reproduces to the bit, with and without a pinned key', () => {
    expect(replay(document)).toEqual({
      ...{ reproduces: true, differences: [], keys: 'pinned' },
      ...{ entries: 4, sheets: 10, judges: 3, facts: 33, roots: 3 },
    });
    const { reproduces, keys } = replaySealedResult(parsed(document), { primitives });
    expect([reproduces, keys]).toEqual([true, 'own']);
  });

  it('reproduces with every fact that a sheet can have, and counts the last', () => {
    const whole = sampleRound({ more: true }).document;
    expect(replay(whole)).toMatchObject({ reproduces: true, facts: 39, sheets: 10 });
    expect(whole.inputs).toEqual(document.inputs);
    const types = whole.chain.map(({ fact }) => fact.type).filter((type) => type.startsWith('sheet-'));
    expect(new Set(types).size).toBe(8);
    // Comments are committed to, and told nowhere.
    expect(JSON.stringify(whole)).not.toContain(COMMENT);
  });

  it('reproduces in the version that was sealed before chains said every fact, and not as another', () => {
    const first = JSON.parse(readFileSync(join(__dirname, 'fixtures/sealed-result-1.json'), 'utf8')) as SealedResult;
    expect(first.version).toBe(1);
    expect(replay(first)).toMatchObject({ reproduces: true, differences: [], keys: 'pinned', facts: 33, roots: 3 });
    expect(replay({ ...first, version: 2 }).differences.map(({ path }) => path)).toEqual([
      ...['/chain/32/fact/version', '/chain/32/fact/digest'],
    ]);
    const { inputs, ranking, tieBreak, decisions } = document;
    expect(first).toMatchObject({ inputs, ranking, decisions, tieBreak: { ranked: tieBreak.ranked } });
  });

  it('is the same document for the same round', () => {
    expect(canonicalJson(sampleRound().document)).toBe(canonicalJson(document));
  });

  it('counts what stands: the last sheet, none that was reopened, removed or is of a withdrawn entry', () => {
    const sheets = document.inputs.sheets.map(({ entry, judge }) => `${entry} ${judge}`);
    const counted = (entry: number, judge: number) => sheets.includes(`${entryName(entry)} ${judgeName(judge)}`);
    expect([counted(3, 1), counted(3, 2), counted(4, 3), counted(5, 1)]).toEqual([true, false, false, false]);
    expect(document.inputs.entries).not.toContain(entryName(5));
    const again = document.inputs.sheets.find((one) => one.entry === entryName(3) && one.judge === judgeName(1));
    expect(again?.total).toBe(85);
    expect(document.decisions.map(({ outcome }) => outcome).sort()).toEqual(['finalist', 'winner']);
  });

  it('breaks ties by the locked ladder, down to the lot, and records every step', () => {
    const { lot, ranked, records } = document.tieBreak;
    expect(lot).toEqual({ seed: expect.any(String) as string, root: document.roots[1]!.root });
    const tied = [entryName(1), entryName(2)].sort();
    expect(document.ranking.filter(({ entry }) => tied.includes(entry)).map((one) => one.tied)).toEqual([tied, tied]);
    expect(records.map((record) => [record.step.step, record.tied])).toEqual([
      ...[
        ['criterion', tied],
        ['fewer-abstentions', tied],
        ['lot', tied],
      ],
    ]);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(document.inputs.abstentions).toEqual([{ entry: entryName(4), judge: judgeName(3) }]);
  });

  it('names the one mark that was changed, where it stands and what follows', () => {
    const changed = parsed(document) as { inputs: { sheets: { marks: Record<string, number> }[] } };
    changed.inputs.sheets[0]!.marks['impact'] = 3;
    const { differences } = replay(changed);
    expect(differences.map(({ path }) => path)).toEqual(['/chain/32/fact/digest', '/inputs/sheets/0/marks/impact']);
  });

  it('is refused under another key, in which somebody else has signed the same', () => {
    const forged = sampleRound({ signer: signerOf(8) }).document;
    expect(replay(forged).differences.map(({ path, code }) => `${path} ${code}`)).toEqual([
      ...['/roots/0/signature another-key', '/roots/1/signature another-key', '/roots/2/signature another-key'],
    ]);
    const sameName = sampleRound({ signer: { ...signerOf(8), keyId: 'key-7' } }).document;
    expect(replay(sameName).differences.map(({ code }) => code)).toEqual(Array(3).fill('signature-does-not-match'));
    expect(replaySealedResult(parsed(forged), { primitives }).reproduces).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a text', 'sealed'],
    ['a list', []],
    ['an empty object', {}],
    ['one without a chain', { ...document, chain: undefined }],
    ['one with a broken fact', { ...document, chain: [{ fact: { type: 'rules' }, hash: document.chain[0]!.hash }] }],
    ['one with a lone surrogate', { ...document, competition: { id: '\ud800' } }],
    ['a later version', { ...document, version: 3 }],
  ])('is told from %s', (_, value) => {
    const { reproduces, differences } = replay(value);
    expect(reproduces).toBe(false);
    expect(differences.length).toBeGreaterThan(0);
  });

  it('says that a method or its version is not there', () => {
    const method = { name: 'mean', version: 99, options: {} };
    expect(() => sampleRound({ rules: { method } })).toThrow(RangeError);
    const { differences } = replay({ ...document, method });
    expect(differences.find(({ path }) => path === '/ranking')?.code).toBe('cannot-be-computed');
  });

  it('computes again by every other rule that was locked', () => {
    for (const name of ['median', 'trimmed-mean', 'z-scores', 'severity-corrected', 'borda', 'schulze']) {
      const rules = sampleRules({ method: { name, version: 1, options: { decimals: 4 } } });
      expect(replay(sampleRound({ rules }).document).differences).toEqual([]);
    }
  });
});
