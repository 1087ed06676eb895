import { runInThread } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import type { AssignInput, AssignOutcome } from './assign.thread';
import { AssignmentSolver } from './assignment-solver.port';
import type { AssignmentProblem, AssignmentSolution } from './domain/assignment-problem';
import { infeasible } from './infeasible';

/** The greatest total score with even loads, found in a thread of its own and proved before it is given. */
@Injectable()
export class ExactSolver extends AssignmentSolver {
  async solve(problem: AssignmentProblem, signal?: AbortSignal): Promise<AssignmentSolution> {
    const needs = problem.entries.map(({ language }) => (language === undefined ? [] : [language]));
    const input: AssignInput = { problem, needs };
    const outcome = await runInThread<AssignOutcome>(join(__dirname, 'assign.thread'), input, { signal });
    if ('infeasible' in outcome) throw infeasible(outcome.infeasible, problem);
    return outcome;
  }
}
