import type { CommandContext } from '@champions/persistence';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { ChangeRound } from '../rounds';
import { NOT_ALLOWED } from './domain/assignment-problem';
import type { PairChange, PairRules } from './domain/apply-changes';
import { groupOf } from './domain/build-problem';
import { planChanges } from './domain/plan-changes';
import type { WorkedOut } from './domain/worked-out';
import type { Variant } from './domain/variant';
import { RoundProblem } from './round-problem';
import { VariantWork } from './variant-work';

export interface WantedChanges {
  readonly changes: readonly PairChange[];
  readonly reason: string;
}

@Injectable()
export class ChangeVariant {
  constructor(
    private readonly work: VariantWork,
    private readonly problems: RoundProblem,
    private readonly rounds: ChangeRound,
  ) {}

  async cancel(roundId: string, variantId: string, actor: Actor, context: CommandContext): Promise<void> {
    await this.load(roundId, variantId, actor);
    await this.work.change(variantId, { type: 'cancel' }, context);
  }

  /** Makes this variant what confirming confirms. */
  async choose(roundId: string, variantId: string, actor: Actor, context: CommandContext): Promise<void> {
    await this.work.propose(await this.load(roundId, variantId, actor), context);
  }

  /** The secretariat's own changes, checked against conflicts, languages and loads as they are now; then proposed. */
  async edit(
    roundId: string,
    variantId: string,
    { changes, reason }: WantedChanges,
    actor: Actor,
    context: CommandContext,
  ): Promise<void> {
    const variant = await this.load(roundId, variantId, actor);
    const [rules, before] = await Promise.all([this.rulesOf(variant, actor), this.work.planBefore(variant)]);
    const changesOf = (worked: WorkedOut) => before && planChanges(before, worked);
    const said = { changes, reason, by: actor.id, at: this.work.clock.now() };
    const edit = { type: 'edit', ...said, rules, changesOf } as const;
    const edited = await this.work.change(variantId, edit, context);
    await this.work.propose(edited, context);
  }

  private async load(roundId: string, variantId: string, actor: Actor): Promise<Variant> {
    await this.rounds.loadManaged(roundId, actor);
    return this.work.load(roundId, variantId);
  }

  private async rulesOf({ roundId, options }: Variant, actor: Actor): Promise<PairRules> {
    const { state: round } = await this.rounds.loadManaged(roundId, actor);
    const situation = await this.problems.situation(round);
    const { entries, judges, scores } = this.problems.problem(round, situation, options);
    const readers = new Map(situation.judges.map((judge) => [judge.id, judge]));
    const languages = new Map(situation.entries.map(({ id, language }) => [id, language]));
    const rows = new Map(entries.map(({ id }, row) => [id, row]));
    const columns = new Map(judges.map(({ id }, column) => [id, column]));
    return {
      scoreOf: (entryId, judgeId) => {
        const [row, column] = [rows.get(entryId), columns.get(judgeId)];
        const score = row === undefined || column === undefined ? undefined : scores[row * judges.length + column];
        return score === undefined || score === NOT_ALLOWED ? null : score;
      },
      mostOf: (judgeId) => judges[columns.get(judgeId) ?? -1]?.max ?? null,
      likeness: options.likeness.map(({ by, most }) => ({
        ...{ by, most },
        groupOf: (judgeId) => {
          const judge = readers.get(judgeId);
          return judge && groupOf(judge, by);
        },
      })),
      readsLanguage:
        options.languages === 'one'
          ? (entryId, judgeId) => readers.get(judgeId)?.languages.includes(languages.get(entryId) ?? '') === true
          : null,
    };
  }
}
