import { DomainError } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { RoundsQuery } from '../rounds';
import { AssignmentSolver } from './assignment-solver.port';
import { pairsOf } from './domain/compare-variants';
import { planChanges } from './domain/plan-changes';
import type { Variant } from './domain/variant';
import { toWorkedOut, type WorkedOut } from './domain/worked-out';
import { RoundProblem } from './round-problem';
import { VariantWork } from './variant-work';

/** How often a solve that is under way tells how far it is, and looks whether it was cancelled. */
const LOOK_MS = 500;

@Injectable()
export class SolveVariant {
  constructor(
    private readonly work: VariantWork,
    private readonly solver: AssignmentSolver,
    private readonly problems: RoundProblem,
    private readonly rounds: RoundsQuery,
  ) {}

  /** Works out a variant that was asked for, and proposes it. After a crash it is due still, and begun anew. */
  async execute(variantId: string): Promise<void> {
    const variant = await this.work.find(variantId);
    if (variant?.status !== 'solving') return;
    const giveUp = new AbortController();
    const progress: { level?: number } = {};
    const watch = setInterval(() => void this.look(variant, progress, giveUp).catch(() => undefined), LOOK_MS);
    try {
      const before = await this.work.planBefore(variant);
      const worked = await this.workOut(variant, before, giveUp.signal, (level) => (progress.level = level));
      const changes = before && planChanges(before, worked);
      const solve = { type: 'solve', worked, changes } as const;
      const solved = await this.work.change(variantId, solve, this.work.by(variant, 'solve'));
      if (solved.status === 'ready') await this.propose(solved);
    } catch (error) {
      if (giveUp.signal.aborted) return;
      if (!(error instanceof DomainError)) throw error;
      const { code, params, fields } = error;
      const fail = { type: 'fail', refused: { code, params, fields } } as const;
      await this.work.change(variantId, fail, this.work.by(variant, 'fail'));
    } finally {
      clearInterval(watch);
    }
  }

  private async workOut(
    { roundId, options, lot }: Variant,
    before: WorkedOut | null,
    signal: AbortSignal,
    onLevel: (level: number) => void,
  ): Promise<WorkedOut> {
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    const kept = { before: before ? pairsOf(before) : [], seed: lot?.seed ?? null };
    const problem = this.problems.problem(round, await this.problems.situation(round), options, kept);
    return toWorkedOut(problem, await this.solver.solve(problem, signal, onLevel));
  }

  /** Whoever confirmed another one meanwhile has decided; this one is there to be compared. */
  private async propose(variant: Variant): Promise<void> {
    try {
      await this.work.propose(variant, this.work.by(variant, 'propose'));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private async look(variant: Variant, { level }: { level?: number }, giveUp: AbortController): Promise<void> {
    const now =
      level === undefined
        ? await this.work.find(variant.variantId)
        : await this.work.change(variant.variantId, { type: 'tell', level }, this.work.by(variant, `tell-${level}`));
    if (now?.status === 'cancelled') giveUp.abort(new Error('the assignment was cancelled'));
  }
}
