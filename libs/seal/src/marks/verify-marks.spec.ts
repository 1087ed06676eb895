import { nodePrimitives as primitives } from '../node-primitives.suite';
import { COMMENT, entryName, judgeName, sampleRound, saltOf, signerOf } from '../result/sample-round.suite';
import { type MarksProof, proveMarks } from './marks-proof';
import type { OwnMarks } from './own-marks';
import { verifyMarks } from './verify-marks';

const { document } = sampleRound();
const keys = [signerOf(7).key];
const proof = proveMarks(document, judgeName(1), primitives);
const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const own: OwnMarks = {
  ...{ type: 'champions.own-marks', version: 1, competitionId: 'competition-2021', roundId: 'round-1' },
  judge: { id: 'judge-1', salt: saltOf(1) },
  sheets: verifyMarks(proof, { primitives, keys }).sheets.map(({ entry, marks, abstained }) => ({
    entry,
    marks,
    abstained,
  })),
};
const paths = (changed: unknown, check: { keys?: typeof keys; own?: OwnMarks } = {}) =>
  verifyMarks(parsed(changed), { primitives, keys, own, ...check }).differences.map(({ path }) => path);
const withFact = (change: Partial<MarksProof['facts'][number]>) => ({
  ...proof,
  facts: proof.facts.map((fact, at) => (at === 2 ? { ...fact, ...change } : fact)),
});

describe('the proof of a judge’s marks', () => {
  it('shows what stands of theirs, and holds without the sealed result', () => {
    const { holds, sheets } = verifyMarks(parsed(proof), { primitives, keys, own });
    expect(holds).toBe(true);
    expect(sheets.map(({ entry }) => entry)).toEqual([1, 2, 3, 4, 5].map(entryName).sort());
    expect(sheets.find(({ entry }) => entry === entryName(3))?.marks).toEqual({ impact: 9, plan: 4, reach: 8 });
  });

  it('tells nothing of any other judge', () => {
    const text = JSON.stringify(proof);
    expect([text.includes(judgeName(1)), text.includes(judgeName(2)), text.includes(judgeName(3))]).toEqual([
      ...[true, false, false],
    ]);
  });

  it('fails for a fact that was changed, moved or put under another root', () => {
    const fact = { ...proof.facts[2]!.fact, marks: { impact: 10, plan: 5, reach: 10 } };
    expect(paths(withFact({ fact }))).toContain('/facts/2/path');
    expect(paths(withFact({ index: 3 }))).toContain('/facts/2/path');
    expect(paths({ ...proof, root: { ...proof.root, size: proof.root.size - 1 } })).toContain('/root/signature');
    expect(paths({ ...proof, root: document.roots[1] })).toContain('/facts/0/path');
    expect(paths({ ...proof, facts: proof.facts.toReversed() })).toContain('/facts/1');
    expect(paths({ ...proof, facts: [proof.facts[0], ...proof.facts] })).toContain('/facts/1');
    expect(paths(withFact({ path: ['zz'] }))).toEqual(['/facts/2/path/0']);
    expect(paths({})).toContain('/judge');
  });

  it('fails for another key, another judge, other marks', () => {
    expect(paths(proof, { keys: [signerOf(8).key] })).toEqual(['/root/signature']);
    expect(paths(proof, { own: { ...own, judge: { id: 'judge-2', salt: saltOf(1) } } })).toEqual(['/judge']);
    expect(paths(proof, { own: { ...own, judge: { id: 'judge-1', salt: 'short' } } })).toEqual(['/judge']);
    expect(paths(proof, { own: { ...own, roundId: 'round-2' } })).toEqual(['/root/roundId', '/judge']);
    const marks = { impact: 1, plan: 1, reach: 1 };
    const sheets = own.sheets.map((sheet) => (sheet.entry === entryName(2) ? { ...sheet, marks } : sheet));
    expect(paths(proof, { own: { ...own, sheets } })).toContain(`/sheets/${entryName(2)}/marks/impact`);
    expect(paths(proof, { own: { ...own, sheets: own.sheets.slice(1) } })).toEqual([`/sheets/${own.sheets[0]!.entry}`]);
  });

  it('compares what the judge wrote with the commitment to it, where there is one', () => {
    const whole = proveMarks(sampleRound({ more: true }).document, judgeName(1), primitives);
    const written = (comment: string, salt = saltOf(1)) => ({
      ...own,
      judge: { id: 'judge-1', salt },
      sheets: own.sheets.map((sheet) => ({ ...sheet, comments: { comment, comments: {} } })),
    });
    expect(paths(whole, { own: written(COMMENT) })).toEqual([]);
    expect(paths(whole, { own: written('Weak.') })).toEqual([`/sheets/${entryName(2)}/comments`]);
    const broken = { ...own, sheets: own.sheets.map((sheet) => ({ ...sheet, comments: null })) } as unknown as OwnMarks;
    expect(paths(whole, { own: broken })).toContain('/sheets/0/comments');
    expect(paths(proof, { own: written('Whatever: no fact says anything of it.') })).toEqual([]);
  });
});
