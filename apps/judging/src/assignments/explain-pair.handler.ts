import { explainPair, type PairContribution } from '@champions/assignment';
import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import type { Conflict } from '../conflicts';
import { ReadRound } from '../rounds';
import { type AssignmentOptions, defaultOptions } from './domain/assignment-options';
import { pairParts } from './domain/pair-parts';
import { RoundProblem } from './round-problem';
import { VariantWork } from './variant-work';
import { VariantsQuery } from './variants.query';

export interface PairTable {
  readonly proposalId: string;
  readonly title: string;
  readonly judgeId: string;
  readonly judgeName: string | null;
  /** What each part is worth; a value of null is not known and counts 0. */
  readonly parts: readonly (Omit<PairContribution, 'value'> & { readonly value: number | null })[];
  readonly score: number;
  readonly allowed: boolean;
  readonly readsLanguage: boolean;
  readonly conflicts: readonly Conflict[];
  /** Whether the judge has a sheet for the entry already. */
  readonly stands: boolean;
}

@Injectable()
export class ExplainPair {
  constructor(
    private readonly work: VariantWork,
    private readonly variants: VariantsQuery,
    private readonly rounds: ReadRound,
    private readonly problems: RoundProblem,
  ) {}

  /** The table behind a pair's score, with the weights of a variant or else of the round's latest. */
  async execute(
    roundId: string,
    { entryId, judgeId, variantId }: { entryId: string; judgeId: string; variantId?: string | undefined },
    actor: Actor,
  ): Promise<PairTable> {
    const round = await this.rounds.execute(roundId, actor, 'competition.manage');
    const options = await this.optionsOf(roundId, variantId);
    const { entries, judges, standing, conflictsOf, isFamiliar, preferenceOf, mustNot } =
      await this.problems.situation(round);
    const entry = entries.find(({ id }) => id === entryId);
    const judge = judges.find(({ id }) => id === judgeId);
    if (!entry || !judge) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    const preference = preferenceOf(entry, judge);
    const known = {
      ...pairParts(entry, judge, isFamiliar(entry, judge)),
      ...(preference !== undefined && { preference }),
    };
    const { parts, score } = explainPair(known, options.weights);
    const readsLanguage = judge.languages.includes(entry.language);
    return {
      ...{ proposalId: entryId, title: entry.title, judgeId, judgeName: judge.name ?? null },
      parts: parts.map(({ value, ...part }) => ({ ...part, value: value ?? null })),
      ...{ score, readsLanguage },
      allowed: !mustNot(entry, judge) && (readsLanguage || options.languages === 'one'),
      conflicts: conflictsOf({ entryId, judgeId })?.conflicts ?? [],
      stands: standing.some((pair) => pair.entryId === entryId && pair.judgeId === judgeId),
    };
  }

  private async optionsOf(roundId: string, variantId: string | undefined): Promise<AssignmentOptions> {
    if (variantId !== undefined) return (await this.work.load(roundId, variantId)).options;
    return (await this.variants.ofRound(roundId))[0]?.options ?? defaultOptions;
  }
}
