import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { lotCommitment } from '@champions/ranking';
import { appendFact, startChain } from '../chain/chain';
import { nodePrimitives } from '../node-primitives.suite';
import { commentsCommitment, commentsDigest } from '../pseudonyms/comments';
import { pseudonymOf } from '../pseudonyms/pseudonym';
import type { PublicKey } from '../roots/public-key';
import type { SignedRoot, Signer } from '../roots/signed-root';
import type { JudgingFact } from './judging-fact';
import { rulesDigest } from './rules';
import { publishRoot, type Sealed, sealResult } from './seal-result';
import type { SealedLink } from './sealed-result';
import type { SealedRules } from './sealed-rules';

export const competition = { id: 'competition-2021', name: 'Digital Champions 2021' };
export const round = { id: 'round-1' };
const at = (minute: number) => new Date(Date.UTC(2021, 9, 1, 0, minute)).toISOString();
/** Of judge 1 on entry 2, where there is more. */
export const COMMENT = 'Sound, after all.';
const LOT = 'sT0lB9wQmX4vKe7RzAa2Yd6UfHc1JpGn';

/** A signer whose private key is this byte 32 times (RFC 8032 takes any). */
export function signerOf(byte: number): Signer & { readonly key: PublicKey } {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, byte)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const keyId = `key-${byte}`;
  return {
    ...{ keyId, key: { kty: 'OKP', crv: 'Ed25519', x, kid: keyId } },
    sign: (message) => sign(null, message, privateKey),
  };
}

export const saltOf = (byte: number): string => Buffer.alloc(32, byte).toString('base64url');
export const judgeName = (n: number): string =>
  pseudonymOf({ kind: 'judge', roundId: round.id, id: `judge-${n}` }, saltOf(n), nodePrimitives);
export const entryName = (n: number): string =>
  pseudonymOf({ kind: 'entry', roundId: round.id, id: `entry-${n}` }, saltOf(100 + n), nodePrimitives);

export const sampleRules = (rules: Partial<SealedRules> = {}): SealedRules => ({
  ...{ competition, round },
  rubric: [
    { key: 'impact', weight: 0.5, min: 0, scale: 10 },
    { key: 'plan', weight: 0.3, min: 0, scale: 5 },
    { key: 'reach', weight: 0.2, min: 0, scale: 10 },
  ],
  method: { name: 'mean', version: 1, options: {} },
  ladder: {
    steps: [{ step: 'criterion', criterion: 'impact' }, { step: 'fewer-abstentions' }, { step: 'lot' }],
    commitment: lotCommitment(LOT, nodePrimitives.sha256),
  },
  ...rules,
});

export interface SampleRound {
  readonly entries?: number;
  readonly judges?: number;
  readonly rules?: Partial<SealedRules>;
  /** With sheets that were typed for a judge, confirmed, revised, removed and restored, all with comments. */
  readonly more?: boolean;
  readonly signer?: Signer & { readonly key: PublicKey };
}

/**
 * A round with everything that can happen: each judge marks each entry, some sheets are submitted again, one is reopened
 * and left, one removed, one abstained from, an entry withdrawn, two roots published, the lot told, decisions taken. Entries 1 and 2 are tied.
 */
export function sampleRound({
  entries = 5,
  judges = 3,
  rules: changed = {},
  more = false,
  signer = signerOf(7),
}: SampleRound = {}): Sealed {
  const rules = sampleRules(changed);
  const chain: SealedLink[] = [];
  const roots: SignedRoot[] = [];
  let state = startChain({ competitionId: competition.id, roundId: round.id }, nodePrimitives);
  const happened = (fact: JudgingFact) => {
    const appended = appendFact(state, fact, nodePrimitives);
    ({ state } = appended);
    chain.push({ fact: appended.link.fact, hash: appended.link.hash });
  };
  const publish = (phase: string) => {
    const { root, fact } = publishRoot(rules, state, { at: at(chain.length), phase }, signer, nodePrimitives);
    roots.push(root);
    happened(fact);
  };
  const submitted = (judge: number, entry: number, marks: Readonly<Record<string, number>>) => {
    const names = { judge: judgeName(judge), entry: entryName(entry) };
    happened({ type: 'sheet-submitted', at: at(chain.length), ...names, marks, abstained: [] });
  };
  const marksOf = (judge: number, entry: number) => ({
    impact: (judge * 3 + Math.max(entry, 2) * 2) % 11,
    plan: (judge + Math.max(entry, 2)) % 6,
    reach: (judge * 2 + Math.max(entry, 2) * 5) % 11,
  });

  happened({ type: 'rules', at: at(0), digest: rulesDigest(rules, nodePrimitives) });
  for (let entry = 1; entry <= entries; entry += 1)
    happened({ type: 'entry-admitted', at: at(1), entry: entryName(entry) });
  publish('screening');
  for (let judge = 1; judge <= judges; judge += 1)
    for (let entry = 1; entry <= entries; entry += 1) submitted(judge, entry, marksOf(judge, entry));
  if (more) {
    const about = { judge: judgeName(1), entry: entryName(2) };
    const written = (comment: string) => ({
      abstained: [],
      comments: commentsCommitment(
        { entry: about.entry, digest: commentsDigest({ comment, comments: {} }, nodePrimitives) },
        saltOf(1),
        nodePrimitives,
      ),
    });
    const marks = marksOf(1, 2);
    happened({ type: 'sheet-reopened', at: at(chain.length), ...about });
    happened({ type: 'sheet-entered', at: at(chain.length), ...about, marks, ...written(''), source: 'paper' });
    happened({ type: 'sheet-confirmed', at: at(chain.length), ...about, marks, ...written('Read.') });
    happened({ type: 'sheet-revised', at: at(chain.length), ...about, marks, ...written(COMMENT) });
    happened({ type: 'sheet-removed', at: at(chain.length), ...about, why: 'conflict' });
    happened({ type: 'sheet-restored', at: at(chain.length), ...about, marks, ...written(COMMENT) });
  }
  const sheet = { judge: judgeName(1), entry: entryName(3) };
  happened({ type: 'sheet-reopened', at: at(chain.length), ...sheet });
  submitted(1, 3, { impact: 9, plan: 4, reach: 8 });
  happened({ type: 'sheet-reopened', at: at(chain.length), judge: judgeName(2), entry: entryName(3) });
  happened({ type: 'sheet-removed', at: at(chain.length), judge: judgeName(3), entry: entryName(4), why: 'conflict' });
  happened({ type: 'sheet-abstained', at: at(chain.length), judge: judgeName(3), entry: entryName(4) });
  happened({ type: 'entry-withdrawn', at: at(chain.length), entry: entryName(5) });
  publish('judging');
  happened({ type: 'lot-revealed', at: at(chain.length), seed: LOT });
  happened({ type: 'decision-taken', at: at(chain.length), entry: entryName(3), outcome: 'winner' });
  happened({ type: 'decision-taken', at: at(chain.length), entry: entryName(1), outcome: 'finalist' });
  const toSeal = { rules, chain, state, roots, keys: [signer.key], at: at(chain.length), phase: 'decided' };
  return sealResult(toSeal, signer, nodePrimitives);
}
