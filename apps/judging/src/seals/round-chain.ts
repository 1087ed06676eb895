import { Clock, DomainError } from '@champions/kernel';
import { ChainWriter, type JudgingFact, publishRoot, readFact, rulesDigest, type SealedRules } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { type Round, RoundsQuery } from '../rounds';
import { ChainSegments, type StoredChain } from './chain-segments';
import { CommitLot } from './commit-lot.handler';
import { factsDue } from './domain/facts-due';
import { rulesOf } from './domain/rules-of';
import { SealKeys } from './seal-keys';
import { sealPrimitives } from './seal-primitives';
import { StandingQuery } from './standing.query';

export interface RoundOfChain extends StoredChain {
  readonly rules: SealedRules;
}

/** The chain of a round's facts: it says the rules, then what was handed in, then the root over it and the lot's seed. */
@Injectable()
export class RoundChain {
  readonly writer: ChainWriter;

  constructor(
    private readonly rounds: RoundsQuery,
    private readonly lots: CommitLot,
    private readonly standing: StandingQuery,
    private readonly segments: ChainSegments,
    private readonly keys: SealKeys,
    private readonly clock: Clock,
  ) {
    this.writer = new ChainWriter(segments, sealPrimitives);
  }

  async read(roundId: string): Promise<RoundOfChain> {
    const round = await this.requireRound(roundId);
    return { rules: await this.rulesFor(round), ...(await this.segments.read(roundId)) };
  }

  /** Adds what has happened since. Once the round is closed, the root over all of it is signed and the lot's seed told. */
  async catchUp(roundId: string): Promise<RoundOfChain> {
    const round = await this.requireRound(roundId);
    const rules = await this.rulesFor(round);
    const before = await this.segments.read(roundId);
    if (round.status === 'draft' || isSealed(before)) return { rules, ...before };
    const at = this.clock.now().toISOString();
    const standing = await this.standing.ofRound(round, at);
    const due = factsDue(
      before.links.flatMap(({ fact }) => readFact(fact) ?? []),
      standing,
    );
    const digest = rulesDigest(rules, sealPrimitives);
    await Promise.all([
      this.append(rules, 'rules', { type: 'rules', at, digest }),
      ...due.map(({ source, fact }) => this.append(rules, source, fact)),
    ]);
    if (round.status === 'closed') await this.end(rules, at);
    return { rules, ...(await this.segments.read(roundId)) };
  }

  /** Resolves once the fact is in the chain, by this call or an earlier one with the same source. */
  append(rules: SealedRules, source: string, fact: JudgingFact): Promise<void> {
    return this.writer.append(scopeOf(rules), source, () => ({ fact }));
  }

  private async end(rules: SealedRules, at: string): Promise<void> {
    const lot = await this.lots.find(rules.competition.id);
    await this.writer.append(scopeOf(rules), 'root judging', (state) =>
      publishRoot(rules, state, { at, phase: 'judging' }, this.keys.signer, sealPrimitives),
    );
    if (lot) await this.append(rules, 'lot', { type: 'lot-revealed', at, seed: lot.seed });
  }

  private async rulesFor(round: Round): Promise<SealedRules> {
    const { competitionId, roundId } = round;
    const lot = await this.lots.execute(competitionId, { commandId: `lot-${roundId}`, actorId: 'seals' });
    return rulesOf(round, lot.commitment);
  }

  private async requireRound(roundId: string): Promise<Round> {
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return round;
  }
}

export const scopeOf = ({ competition, round }: SealedRules) => ({ competitionId: competition.id, roundId: round.id });

/** The last fact of all is the result's. */
export const isSealed = ({ links }: Pick<StoredChain, 'links'>): boolean => links.at(-1)?.fact.type === 'result';
