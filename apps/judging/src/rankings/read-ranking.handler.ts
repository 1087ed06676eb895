import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { type Blinded, type EntrySummary, HIDDEN, visibleIdentity, visibleText } from '../entries';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import { type Fail, failsByEntry } from './domain/fails';
import type { Certainty, JudgeWarning } from './domain/rank-readings';
import { type RankingChoice, RankRound } from './rank-round.handler';
import { requireFinished } from './require-finished';

/** All null for an entry that nobody has marked. */
type PerhapsCertain = { readonly [K in keyof Certainty]: K extends 'tooClose' ? boolean : Certainty[K] | null };

export interface RankingLine extends PerhapsCertain {
  readonly proposalId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly rank: number;
  /** What the method orders by, in its own unit. */
  readonly value: number | null;
  readonly mean: number | null;
  readonly spread: number | null;
  readonly count: number;
  /** How many others share the rank, and the first of them. */
  readonly ties: number;
  readonly tiedWith: readonly string[];
  /** Pass/fail criteria that judges say it fails; a gate is in no total, so that it is told here. */
  readonly fails: readonly Fail[];
}

export interface WarningLine extends JudgeWarning {
  /** Null for a person who is not known any more. */
  readonly name: string | null;
}

/** More than these are counted and not named: when thousands are tied, a list of all in each line helps nobody. */
const MOST_NAMED = 20;
const UNCERTAIN = { expectedRank: null, lowRank: null, highRank: null, amongAwards: null, tooClose: false } as const;

@Injectable()
export class ReadRanking {
  constructor(
    private readonly rounds: ReadRound,
    private readonly rank: RankRound,
    private readonly people: PeopleQuery,
  ) {}

  async execute(roundId: string, choice: RankingChoice, actor: Actor): Promise<readonly RankingLine[]> {
    const round = await this.rounds.execute(roundId, actor, 'decision.read');
    const { ranked, sheets } = await this.rank.execute(round, choice);
    requireFinished(actor, round.status, sheets);
    const fails = failsByEntry(round.rubric, sheets);
    // Who judges in the round as well sees whose proposals they are once marks can change no more.
    const reads = round.status !== 'closed' && sheets.some(({ judgeId }) => judgeId === actor.id);
    const origin = (entry: EntrySummary) => originShown(entry, reads ? round.blind : []);
    return ranked.map(({ entryId, entry, tied, certainty, ...line }) => ({
      proposalId: entryId,
      ...origin(entry),
      ...line,
      ties: Math.max(0, tied.length - 1),
      tiedWith: tied
        .slice(0, MOST_NAMED + 1)
        .filter((other) => other !== entryId)
        .slice(0, MOST_NAMED),
      ...(certainty ?? UNCERTAIN),
      fails: fails.get(entryId) ?? [],
    }));
  }

  /** Judges who mark clearly otherwise than the others who read the same, for the secretariat only. */
  async warnings(roundId: string, actor: Actor): Promise<readonly WarningLine[]> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const { warnings, sheets } = await this.rank.execute(round);
    requireFinished(actor, round.status, sheets);
    const people = await this.people.byIds(warnings.map(({ judgeId }) => judgeId));
    return warnings.map((warning) => ({ ...warning, name: people.get(warning.judgeId)?.name ?? null }));
  }
}

function originShown(
  entry: EntrySummary,
  blind: readonly Blinded[],
): Pick<RankingLine, 'title' | 'organisationName' | 'economy'> {
  const { organisationName = HIDDEN, economy = HIDDEN } = visibleIdentity(entry, blind);
  return { title: visibleText(entry.title, entry, blind), organisationName, economy };
}
