import { DomainError } from '@champions/kernel';
import { runInThread, type ThreadOptions } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import type { AssignOutcome } from './assign.thread';
import { AssignmentSolver } from './assignment-solver.port';
import type { AssignmentProblem, AssignmentSolution } from './domain/assignment-problem';
import { infeasible } from './infeasible';

/** The best assignment with even loads, found in a thread of its own and proved before it is given. */
@Injectable()
export class ExactSolver extends AssignmentSolver {
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
    const outcome = await runInThread<AssignOutcome>(join(__dirname, 'assign.thread'), problem, options);
    if ('infeasible' in outcome) throw infeasible(outcome.infeasible, problem);
    if ('uncovered' in outcome)
      throw new DomainError('NOT_COVERABLE', {
        params: { entries: outcome.uncovered.length || problem.entries.length },
      });
    return outcome;
  }
}
