import { Clock } from '@champions/kernel';
import { runInThread } from '@champions/platform';
import { commitmentTo, type JudgingFact, type PublicKey, readFact, type SignedRoot } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { Pseudonyms } from './pseudonyms';
import { isSealed, RoundChain, type RoundOfChain, scopeOf } from './round-chain';
import { SealKeys } from './seal-keys';
import { sealPrimitives } from './seal-primitives';
import type { SealInput, SealOutput } from './seal.thread';

export interface DecisionToSeal {
  readonly proposalId: string;
  readonly outcome: string;
  readonly reason: string | null;
}

@Injectable()
export class SealRound {
  constructor(
    private readonly chain: RoundChain,
    private readonly pseudonyms: Pseudonyms,
    private readonly keys: SealKeys,
    private readonly clock: Clock,
  ) {}

  /** Adds the decisions to the chain, then the result and the root over all; a round that is sealed stays as it is. */
  async execute(roundId: string, decisions: readonly DecisionToSeal[]): Promise<void> {
    // The news that a round closed may come later than that it is decided, and both may be older than the store.
    // What comes to light after the decision is not in what it was made by: the chain stays as it was ranked then.
    if (!(await this.chain.isRanked(roundId)) && !(await this.chain.grow(roundId, true))) return;
    const chain = await this.chain.read(roundId);
    if (!isSealed(chain)) await this.seal(roundId, chain, decisions);
    await this.pseudonyms.forgetErased(roundId);
  }

  private async seal(roundId: string, chain: RoundOfChain, decisions: readonly DecisionToSeal[]): Promise<void> {
    const at = this.clock.now().toISOString();
    await Promise.all(
      (await this.factsOf(roundId, chain, decisions, at)).map((fact) =>
        this.chain.append(chain.rules, `decision ${fact.entry}`, fact),
      ),
    );
    const decided = await this.chain.read(roundId);
    if (isSealed(decided)) return;
    const keys = keysOf([...decided.roots, this.keys.signer], this.keys.publicKeys);
    const input: SealInput = { chain: decided, keys, privateKey: this.keys.privateKey, at };
    const { fact, root, head } = await runInThread<SealOutput>(join(__dirname, 'seal.thread'), input);
    await this.chain.writer.append(scopeOf(chain.rules), 'result', (state) => {
      if (state.head !== head) throw new Error(`the chain of round ${roundId} grew while it was sealed`);
      return { fact, root };
    });
  }

  private async factsOf(
    roundId: string,
    { links }: RoundOfChain,
    decisions: readonly DecisionToSeal[],
    at: string,
  ): Promise<readonly Extract<JudgingFact, { type: 'decision-taken' }>[]> {
    const pseudonyms = await this.pseudonyms.of(roundId, 'entry', []);
    const withReasons = decisions.filter(({ reason }) => reason !== null).map(({ proposalId }) => proposalId);
    const salts = await this.pseudonyms.salts(roundId, 'reason', withReasons);
    const taking = takingPart(links.flatMap(({ fact }) => readFact(fact) ?? []));
    return decisions.flatMap(({ proposalId, outcome, reason }) => {
      const [entry, salt] = [pseudonyms.get(proposalId), salts.get(proposalId)];
      if (entry === undefined || !taking.has(entry)) return [];
      const hidden =
        reason === null || salt === undefined ? {} : { reason: commitmentTo(reason, salt, sealPrimitives) };
      return [{ type: 'decision-taken' as const, at, entry, outcome, ...hidden }];
    });
  }
}

function takingPart(facts: readonly JudgingFact[]): ReadonlySet<string> {
  const taking = new Set<string>();
  for (const fact of facts)
    if (fact.type === 'entry-admitted') taking.add(fact.entry);
    else if (fact.type === 'entry-withdrawn') taking.delete(fact.entry);
  return taking;
}

/** The keys that sign a round's roots, in the order in which each signed first: the same whenever it is asked. */
export function keysOf(roots: readonly Pick<SignedRoot, 'keyId'>[], keys: readonly PublicKey[]): readonly PublicKey[] {
  return [...new Set(roots.map(({ keyId }) => keyId))].flatMap((keyId) => keys.filter(({ kid }) => kid === keyId));
}
