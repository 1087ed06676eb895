import { ladderOf } from '@champions/contracts';
import { Clock, DomainError } from '@champions/kernel';
import { ChainWriter, type JudgingFact, publishRoot, readFact, rulesDigest, type SealedRules } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { type Round, RoundsQuery } from '../rounds';
import { ChainSegments, type StoredChain } from './chain-segments';
import { CommitLot } from './commit-lot.handler';
import { entriesDue, sheetsDue } from './domain/facts-due';
import { rulesOf } from './domain/rules-of';
import { Told } from './domain/told';
import { SealKeys } from './seal-keys';
import { sealPrimitives } from './seal-primitives';
import { StandingQuery } from './standing.query';

export interface RoundOfChain extends StoredChain {
  readonly rules: SealedRules;
}

interface Judged {
  readonly rules: SealedRules;
  readonly seed: string;
}

/**
 * The chain of a round's facts: it says the rules and who takes part, with a signed root over that; then what judges hand
 * in; then the root over it all and the lot's seed.
 */
@Injectable()
export class RoundChain {
  readonly writer: ChainWriter;
  /** What chains of rounds that are under way have said, so that a look reads only what is new. */
  private readonly told = new Map<string, Told>();

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
    const chain = await this.segments.read(roundId);
    return { rules: (await this.judged(round, chain.links.length > 0)).rules, ...chain };
  }

  /**
   * Adds what has happened since, and reads the whole.
   * @param isOver whether marks have ended, though the round may not say that it is closed: its decisions are made.
   */
  async catchUp(roundId: string, isOver = false): Promise<RoundOfChain> {
    await this.grow(roundId, isOver);
    return this.read(roundId);
  }

  /**
   * Adds what has happened since. Once marks have ended, the root over all of it is signed and the lot's seed told.
   * @returns false for a round that is not there: a message may be older than what the store was restored to.
   */
  async grow(roundId: string, isOver = false): Promise<boolean> {
    const round = await this.rounds.find(roundId);
    if (!round) return false;
    if (round.status === 'draft') return true;
    const told = await this.toldOf(roundId);
    if (told.isSealed) {
      this.told.delete(roundId);
      return true;
    }
    const { rules, seed } = await this.judged(round, told.size > 0);
    const at = this.clock.now().toISOString();
    const standing = await this.standing.ofRound(round, at);
    const first: readonly Promise<void>[] = [
      this.append(rules, 'rules', { type: 'rules', at, digest: rulesDigest(rules, sealPrimitives) }),
      ...entriesDue(told, standing).map(({ source, fact }) => this.append(rules, source, fact)),
      ...(told.hasRoot ? [] : [this.publish(rules, 'opening', at)]),
    ];
    const due = sheetsDue(told, standing);
    await Promise.all([...first, ...due.map(({ source, fact }) => this.append(rules, source, fact))]);
    if (round.status !== 'closed' && !isOver) return true;
    await this.publish(rules, 'judging', at);
    await this.append(rules, 'lot', { type: 'lot-revealed', at, seed });
    this.told.delete(roundId);
    return true;
  }

  /** Whether marks have ended in the chain. Before decisions are complete it is brought up to date once more. */
  async isRanked(roundId: string): Promise<boolean> {
    return (await this.segments.read(roundId)).roots.some(({ phase }) => phase === 'judging');
  }

  /** Resolves once the fact is in the chain, by this call or an earlier one with the same source. */
  append(rules: SealedRules, source: string, fact: JudgingFact): Promise<void> {
    return this.writer.append(scopeOf(rules), source, () => ({ fact }));
  }

  private publish(rules: SealedRules, phase: 'opening' | 'judging', at: string): Promise<void> {
    return this.writer.append(scopeOf(rules), `root ${phase}`, (state) =>
      publishRoot(rules, state, { at, phase }, this.keys.signer, sealPrimitives),
    );
  }

  private async toldOf(roundId: string): Promise<Told> {
    const told = this.told.get(roundId) ?? new Told();
    this.told.set(roundId, told);
    const from = told.size;
    const links = await this.segments.linksFrom(roundId, from);
    // Another look of this process may have taken in the same links in the meantime.
    for (const { fact, source } of links.slice(told.size - from)) told.add(fact.type, readFact(fact), source);
    return told;
  }

  private async judged(round: Round, hasBegun: boolean): Promise<Judged> {
    const { competitionId, roundId, ladder, rubric } = round;
    const { commitment, seed } = await this.lots.ofRound(competitionId, roundId, hasBegun);
    return { rules: rulesOf(round, { steps: ladderOf(ladder, rubric), commitment }), seed };
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
