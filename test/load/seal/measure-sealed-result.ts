import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, hash, sign, verify } from 'node:crypto';
import { lotCommitment, seededRandom } from '@champions/ranking';
import {
  appendFact,
  type ChainState,
  commentsCommitment,
  commentsDigest,
  type JudgingFact,
  type OwnMarks,
  type Primitives,
  proveMarks,
  pseudonymOf,
  publishRoot,
  replaySealedResult,
  rulesDigest,
  type SealedLink,
  type SealedRules,
  sealResult,
  type Signer,
  startChain,
  toBase64url,
  verifyMarks,
} from '@champions/seal';
import { rounded } from '../statistics';

const ENTRIES = 5_000;
const READINGS = 3;
const JUDGES = 150;
const MIB = 2 ** 20;

const primitives: Primitives = {
  sha256: (data) => hash('sha256', data, 'buffer'),
  hmacSha256: (key, data) => createHmac('sha256', key).update(data).digest(),
  verifyEd25519: (signature, message, publicKey) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64url(publicKey) };
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
  },
};

const LOT = 'a-seed-that-is-long-enough-for-a-lot';
const rules: SealedRules = {
  ...{ competition: { id: 'competition' }, round: { id: 'round' } },
  rubric: ['impact', 'plan', 'reach', 'cost'].map((key) => ({ key, weight: 0.25, min: 0, scale: 10 })),
  method: { name: 'mean', version: 1, options: {} },
  ladder: {
    steps: [
      { step: 'criterion', criterion: 'impact' },
      { step: 'fewer-abstentions' },
      { step: 'head-to-head' },
      { step: 'lot' },
    ],
    commitment: lotCommitment(LOT, primitives.sha256),
  },
};
const at = '2021-10-20T10:00:00.000Z';
const saltOf = (n: number): string => toBase64url(primitives.sha256(Buffer.from(`salt ${String(n)}`)));
const named = (kind: 'judge' | 'entry', n: number): string =>
  pseudonymOf({ kind, roundId: 'round', id: `${kind}-${String(n)}` }, saltOf(n), primitives);

/** A round of 5,000 entries with three sheets each: what it takes to seal it, compute it again, and find one's own marks. */
export function measureSealedResult() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }));
  const signer: Signer = { keyId: 'key', sign: (message) => sign(null, message, key) };
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const keys = [{ kty: 'OKP', crv: 'Ed25519', x, kid: 'key' }] as const;

  const chained = timed(() => chainOf(signer));
  const { links, state, roots, sheets } = chained.value;
  const sealing = timed(() =>
    sealResult({ rules, chain: links, state, roots, keys, at, phase: 'decided' }, signer, primitives),
  );
  const text = JSON.stringify(sealing.value.document);
  const replaying = timed(() => replaySealedResult(JSON.parse(text), { primitives, keys }));
  const own: OwnMarks = {
    ...{ type: 'champions.own-marks', version: 1, competitionId: 'competition', roundId: 'round' },
    judge: { id: 'judge-0', salt: saltOf(0) },
    sheets: sheets.filter(({ judge }) => judge === 0).map(({ entry, marks }) => ({ entry, marks, abstained: [] })),
  };
  const finding = timed(() => {
    const proof = proveMarks(sealing.value.document, named('judge', 0), primitives);
    return verifyMarks(proof, { primitives, keys, own });
  });
  return {
    sheets: ENTRIES * READINGS,
    facts: links.length + 1,
    documentMiB: rounded(Buffer.byteLength(text) / MIB),
    chainMs: rounded(chained.ms),
    sealMs: rounded(sealing.ms),
    replayMs: rounded(replaying.ms),
    ownMarksMs: rounded(finding.ms),
    peakRssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    goals: {
      'the result reproduces': replaying.value.reproduces,
      'own marks are found': finding.value.holds && finding.value.sheets.length === own.sheets.length,
    },
  };
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const began = performance.now();
  const value = work();
  return { value, ms: performance.now() - began };
}

function chainOf(signer: Signer) {
  const links: SealedLink[] = [];
  let state: ChainState = startChain({ competitionId: 'competition', roundId: 'round' }, primitives);
  const say = (fact: JudgingFact) => {
    const appended = appendFact(state, fact, primitives);
    ({ state } = appended);
    links.push({ fact: appended.link.fact, hash: appended.link.hash });
  };
  const publish = (phase: string) => {
    const { root, fact } = publishRoot(rules, state, { at, phase }, signer, primitives);
    say(fact);
    return root;
  };
  // Marks in steps of a hundredth, so that ties are as rare as among few entries: each names all whom it is tied with.
  const { below } = seededRandom(2021);
  const mark = () => below(1_001) / 100;
  const judges = Array.from({ length: JUDGES }, (_, n) => named('judge', n));
  const entries = Array.from({ length: ENTRIES }, (_, n) => named('entry', n));
  const sheets = Array.from({ length: ENTRIES * READINGS }, (_, n) => ({
    judge: (n * 7) % JUDGES,
    entry: entries[n % ENTRIES] ?? '',
    marks: { impact: mark(), plan: mark(), reach: mark(), cost: mark() },
  }));
  say({ type: 'rules', at, digest: rulesDigest(rules, primitives) });
  for (const entry of entries) say({ type: 'entry-admitted', at, entry });
  const opening = publish('opening');
  for (const [n, { judge, entry, marks }] of sheets.entries()) {
    const digest = commentsDigest({ comment: `Comment ${String(n)}`, comments: {} }, primitives);
    const comments = commentsCommitment({ entry, digest }, saltOf(judge), primitives);
    say({ type: 'sheet-submitted', at, judge: judges[judge] ?? '', entry, marks, abstained: [], comments });
  }
  const judging = publish('judging');
  say({ type: 'lot-revealed', at, seed: LOT });
  for (const entry of entries) say({ type: 'decision-taken', at, entry, outcome: 'not-selected' });
  return { links, state, roots: [opening, judging], sheets };
}
