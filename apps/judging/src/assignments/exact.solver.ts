import { DomainError } from '@champions/kernel';
import { runInThread, type ThreadOptions } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import type { AssignInput, AssignOutcome } from './assign.thread';
import { AssignmentSolver } from './assignment-solver.port';
import type { AssignmentProblem, AssignmentSolution } from './domain/assignment-problem';
import { infeasible } from './infeasible';
import { LastSolutions } from './last-solutions';

/** The best assignment with even loads, found in a thread of its own and proved before it is given. */
@Injectable()
export class ExactSolver extends AssignmentSolver {
  // Where another process solved the last one, or this one was started since, the same is found from the beginning.
  private readonly last = new LastSolutions();

  async solve(
    problem: AssignmentProblem,
    signal?: AbortSignal,
    onLevel?: (level: number) => void,
  ): Promise<AssignmentSolution> {
    const options: ThreadOptions = {
      signal,
      onProgress: (level) => {
        if (typeof level === 'number') onLevel?.(level);
      },
    };
    const input: AssignInput = { problem, earlier: this.last.of(problem.roundId) };
    const outcome = await runInThread<AssignOutcome>(join(__dirname, 'assign.thread'), input, options);
    if ('infeasible' in outcome) throw infeasible(outcome.infeasible, problem);
    if ('uncovered' in outcome) throw uncovered(outcome.uncovered.length, problem);
    if ('chanceTooLow' in outcome)
      throw new DomainError('CHANCE_TOO_LOW', { params: { percent: outcome.chanceTooLow } });
    if ('crossing' in outcome)
      throw new DomainError(outcome.crossing.includes('coverage') ? 'LOT_LANGUAGES_CROSS' : 'LOT_LIKENESS_CROSSES');
    if ('tooLarge' in outcome) throw new DomainError('LOT_FLOOR_TOO_LARGE');
    const { readers, total, gap, remember } = outcome;
    if (remember) this.last.keep(problem.roundId, remember);
    return { readers, total, gap };
  }
}

function uncovered(alone: number, { entries, likeness }: AssignmentProblem): DomainError {
  if (alone === 0 && likeness.length > 0) return new DomainError('LIMITS_TOGETHER');
  return new DomainError('NOT_COVERABLE', { params: { entries: alone || entries.length } });
}
