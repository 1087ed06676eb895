import { DomainError } from '@champions/kernel';
import { runInThread } from '@champions/platform';
import { type Actor, allows } from '@champions/policy';
import { counts, type OwnMarks, pseudonymOf, readFact, type SignedRoot } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { EntriesQuery, visibleText } from '../entries';
import { CompetitionsQuery, RoundsQuery } from '../rounds';
import { ChainSegments } from './chain-segments';
import { Pseudonyms } from './pseudonyms';
import { RoundChain } from './round-chain';
import { SealKeys } from './seal-keys';
import { sealPrimitives } from './seal-primitives';
import { keysOf } from './seal-round.handler';
import { StandingQuery } from './standing.query';

const ANNOUNCED: readonly string[] = ['announced', 'follow-up', 'archived'];

@Injectable()
export class ReadSealed {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly competitions: CompetitionsQuery,
    private readonly chain: RoundChain,
    private readonly segments: ChainSegments,
    private readonly pseudonyms: Pseudonyms,
    private readonly standing: StandingQuery,
    private readonly entries: EntriesQuery,
    private readonly keys: SealKeys,
  ) {}

  /** The sealed result as JSON: for everybody once it is announced, before that for those who read decisions. */
  async result(roundId: string, actor: Actor | null): Promise<string> {
    const { competitionId } = await this.requireRound(roundId);
    const phase = (await this.competitions.find(competitionId))?.phase ?? 'draft';
    // Whether there is one is nobody's business before the announcement.
    if (!ANNOUNCED.includes(phase) && !allows(actor, 'decision.read', { competitionId })) throw notFound();
    if (!(await this.segments.isSealed(roundId))) throw new DomainError('NOT_SEALED_YET', { kind: 'not-found' });
    const chain = await this.chain.read(roundId);
    const keys = keysOf(chain.roots, this.keys.publicKeys);
    return runInThread<string>(join(__dirname, 'document.thread'), { chain, keys });
  }

  /** The signed roots so far, which tell nothing but that the chain stands: whoever keeps one sees that it only grew. */
  async roots(roundId: string): Promise<readonly SignedRoot[]> {
    await this.requireRound(roundId);
    return (await this.segments.read(roundId)).roots;
  }

  /** What a judge needs to find the own marks in the sealed result. */
  async ownMarks(roundId: string, actor: Actor): Promise<OwnMarks> {
    const { competitionId, blind } = await this.requireRound(roundId);
    const salt = await this.pseudonyms.saltOfJudge(roundId, actor.id);
    const [names, written, { links }] = await Promise.all([
      this.pseudonyms.of(roundId, 'entry', []),
      this.standing.sheetsOfJudge(roundId, actor.id),
      this.segments.read(roundId),
    ]);
    if (salt === null) throw notFound();
    const judge = pseudonymOf({ kind: 'judge', roundId, id: actor.id }, salt, sealPrimitives);
    // What counts is what the chain says: a conflict that came to light after the result was sealed takes nothing out of it.
    const counted = new Map<string, boolean>();
    for (const { fact } of links) {
      const read = fact['judge'] === judge ? readFact(fact) : null;
      if (read && 'judge' in read) counted.set(read.entry, counts(read));
    }
    const own = written.filter(
      ({ entryId, status }) => status === 'submitted' && counted.get(names.get(entryId) ?? '') === true,
    );
    if (own.length === 0) throw notFound();
    const entries = await this.entries.summaries(own.map(({ entryId }) => entryId));
    return {
      ...({ type: 'champions.own-marks', version: 1, competitionId, roundId } as const),
      judge: { id: actor.id, salt },
      sheets: own.map(({ entryId, marks, abstained, comment, comments }) => {
        const entry = entries.get(entryId);
        return {
          entry: names.get(entryId) ?? '',
          // What the round hid stays hidden in a file that is kept.
          name: entry ? visibleText(entry.title, entry, blind) : '',
          ...{ marks, abstained, comments: { comment, comments } },
        };
      }),
    };
  }

  private async requireRound(roundId: string) {
    const round = await this.rounds.find(roundId);
    if (!round) throw notFound();
    return round;
  }
}

const notFound = () => new DomainError('NOT_FOUND', { kind: 'not-found' });
