import { DomainError } from '@champions/kernel';
import { runInThread } from '@champions/platform';
import { type Actor, allows } from '@champions/policy';
import type { OwnMarks, SignedRoot } from '@champions/seal';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import { EntriesQuery, visibleText } from '../entries';
import { CompetitionsQuery, RoundsQuery } from '../rounds';
import { SheetsQuery } from '../scoring';
import { ChainSegments } from './chain-segments';
import { Pseudonyms } from './pseudonyms';
import { RoundChain } from './round-chain';
import { SealKeys } from './seal-keys';
import { keysOf } from './seal-round.handler';

const ANNOUNCED: readonly string[] = ['announced', 'follow-up', 'archived'];

@Injectable()
export class ReadSealed {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly competitions: CompetitionsQuery,
    private readonly chain: RoundChain,
    private readonly segments: ChainSegments,
    private readonly pseudonyms: Pseudonyms,
    private readonly sheets: SheetsQuery,
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
    const submitted = (await this.sheets.ofRound(roundId)).filter(
      ({ judgeId, status }) => judgeId === actor.id && status === 'submitted',
    );
    const pseudonyms = await this.pseudonyms.of(roundId, 'entry', []);
    // An entry that left before its chain began is in no result.
    const known = new Set((await this.segments.read(roundId)).links.map(({ fact }) => fact['entry']));
    const own = submitted.filter(({ entryId }) => known.has(pseudonyms.get(entryId) ?? ''));
    const salt = await this.pseudonyms.saltOfJudge(roundId, actor.id);
    if (own.length === 0 || salt === null) throw notFound();
    const stored = await this.sheets.ofJudge(actor.id);
    const written = new Map(stored.filter((sheet) => sheet.roundId === roundId).map((sheet) => [sheet.entryId, sheet]));
    const entries = await this.entries.summaries(own.map(({ entryId }) => entryId));
    return {
      ...({ type: 'champions.own-marks', version: 1, competitionId, roundId } as const),
      judge: { id: actor.id, salt },
      sheets: own.map(({ entryId, marks }) => {
        const entry = entries.get(entryId);
        const { abstained = [], comment = '', comments = {} } = written.get(entryId) ?? {};
        return {
          entry: pseudonyms.get(entryId) ?? '',
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
