import { generateKeyPairSync } from 'node:crypto';
import { digestOf } from '@champions/kernel';
import { proveMarks } from '@champions/seal';
import { issueReceipts } from '../../../apps/intake/src/receipts/signing';
import { nodePrimitives as primitives } from '../../../libs/seal/src/node-primitives.suite';
import { judgeName, sampleRound, saltOf, signerOf } from '../../../libs/seal/src/result/sample-round.suite';
import { inspect } from './inspect';

const { document } = sampleRound();
const file = (name: string, value: unknown) => ({
  name,
  text: typeof value === 'string' ? value : JSON.stringify(value),
});
const sealed = file('sealed.json', document);
const key = file('key.json', signerOf(7).key);
const own = file('own.json', {
  ...{ type: 'champions.own-marks', version: 1, competitionId: document.competition.id, roundId: document.round.id },
  judge: { id: 'judge-2', salt: saltOf(2) },
  sheets: document.chain
    .flatMap(({ fact }) => (fact.type === 'sheet-submitted' && fact['judge'] === judgeName(2) ? [fact] : []))
    .map(({ entry, marks, abstained }) => ({ entry, marks, abstained }))
    .filter((_, at) => at !== 2),
});
const proof = file('proof.json', proveMarks(document, judgeName(2), primitives));
const said = (...files: { name: string; text: string }[]) =>
  inspect(files, primitives).map(({ kind, ok }) => `${kind} ${String(ok)}`);

describe('what the page finds out', () => {
  it('of a sealed result, by the key that was given or its own', () => {
    expect(said(sealed)).toEqual(['sealed true']);
    expect(said(sealed, key)).toEqual(['sealed true', 'keys null']);
    expect(said(sealed, file('other.json', signerOf(8).key))).toEqual(['sealed false', 'keys null']);
    expect(said(file('changed.json', { ...document, decisions: [] }))).toEqual(['sealed false']);
  });

  it('of a judge’s own marks, by the sealed result or by a proof', () => {
    expect(said(own)).toEqual(['marks null']);
    expect(said(own, sealed)).toEqual(['marks true', 'sealed true']);
    expect(said(own, proof)).toEqual(['marks null', 'unknown null']);
    expect(said(own, proof, key)).toEqual(['marks true', 'unknown null', 'keys null']);
    const stranger = { ...(JSON.parse(own.text) as object), judge: { id: 'judge-2', salt: saltOf(9) } };
    expect(said(file('stranger.json', stranger), sealed)).toEqual(['marks false', 'sealed true']);
  });

  it('of a receipt, as verify-receipt does', () => {
    const content = { title: 'Digital Chambers' };
    const issuer = issueReceipts(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
    const receipt = issuer.issue({
      ...{ proposalId: 'proposal-1', competitionId: 'c', organisationId: 'o', proposalVersion: 2 },
      ...{ contentHash: digestOf(content), receivedAt: '2021-09-15T21:59:59.999Z', timelineRevision: 3 },
    });
    const keys = file('keys.json', { keys: issuer.keys });
    const given = file('receipt.json', { receipt });
    expect(said(given)).toEqual(['receipt null']);
    expect(said(given, keys)).toEqual(['receipt true', 'keys null']);
    expect(said(given, key)).toEqual(['receipt false', 'keys null']);
    const [found] = inspect([given, keys, file('content.json', content)], primitives);
    expect(found).toMatchObject({ kind: 'receipt', ok: true, content: 'content.json' });
    for (const change of [{ number: 'ZQHJ-KPH0-F3HH-1' }, { receivedAt: '2021-09-14T00:00:00.000Z' }])
      expect(said(file('changed.json', { ...receipt, ...change }), keys)[0]).toBe('receipt false');
  });

  it('of what is no JSON, and of JSON that is nothing of ours', () => {
    expect(said(file('cut.json', '{"type": '), file('list.json', '[1]'))).toEqual(['unreadable false', 'unknown null']);
  });
});
