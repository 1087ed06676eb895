import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import { type Compared, differencesOf, loadsSideBySide, pairsOf } from './domain/compare-variants';
import { requireReady } from './domain/variant';
import { type Measures, measure } from './domain/worked-out';
import { VariantWork } from './variant-work';

interface NamedPair {
  readonly proposalId: string;
  readonly title: string | null;
  readonly judgeId: string;
  readonly judgeName: string | null;
  readonly score: number;
}

export interface Comparison {
  readonly variants: readonly { readonly variantId: string; readonly measures: Measures }[];
  readonly loads: readonly {
    readonly judgeId: string;
    readonly name: string | null;
    readonly loads: readonly number[];
  }[];
  /** Pairs that not all of the variants have: how many, and the first of them. */
  readonly different: number;
  readonly differences: readonly (NamedPair & { readonly in: readonly string[] })[];
}

export interface PairsPage {
  readonly pairs: readonly (NamedPair & { readonly stands: boolean })[];
  readonly total: number;
}

const SHOWN = 200;

@Injectable()
export class CompareVariants {
  constructor(
    private readonly work: VariantWork,
    private readonly rounds: ReadRound,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
  ) {}

  async execute(roundId: string, variantIds: readonly string[], actor: Actor): Promise<Comparison> {
    const variants = await this.load(roundId, variantIds, actor);
    const [differences, loads] = [differencesOf(variants), loadsSideBySide(variants)];
    const people = await this.people.byIds(loads.map(({ judgeId }) => judgeId));
    return {
      variants: variants.map(({ variantId, worked }) => ({ variantId, measures: measure(worked) })),
      loads: loads.map((line) => ({ ...line, name: people.get(line.judgeId)?.name ?? null })),
      different: differences.length,
      differences: await this.named(differences.slice(0, SHOWN)),
    };
  }

  /** The pairs of a variant, by default only what it would add to what stands. */
  async pairs(roundId: string, variantId: string, page: PairsWanted, actor: Actor): Promise<PairsPage> {
    const [variant] = await this.load(roundId, [variantId], actor);
    const all = variant ? pairsOf(variant.worked).filter(({ stands }) => page.all || !stands) : [];
    return { pairs: await this.named(all.slice(page.skip, page.skip + SHOWN)), total: all.length };
  }

  private async load(roundId: string, variantIds: readonly string[], actor: Actor): Promise<readonly Compared[]> {
    await this.rounds.execute(roundId, actor, 'competition.manage');
    const variants = await Promise.all(variantIds.map((variantId) => this.work.load(roundId, variantId)));
    return variants.map((variant) => ({ variantId: variant.variantId, worked: requireReady(variant) }));
  }

  private async named<P extends { readonly entryId: string; readonly judgeId: string; readonly score: number }>(
    pairs: readonly P[],
  ): Promise<readonly (Omit<P, 'entryId'> & NamedPair)[]> {
    const [entries, people] = await Promise.all([
      this.entries.summaries([...new Set(pairs.map(({ entryId }) => entryId))]),
      this.people.byIds([...new Set(pairs.map(({ judgeId }) => judgeId))]),
    ]);
    return pairs.map(({ entryId, ...pair }) => ({
      ...pair,
      ...{ proposalId: entryId, title: entries.get(entryId)?.title ?? null },
      judgeName: people.get(pair.judgeId)?.name ?? null,
    }));
  }
}

export interface PairsWanted {
  readonly all: boolean;
  readonly skip: number;
}
