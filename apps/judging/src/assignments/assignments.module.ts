import { provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ConflictsModule } from '../conflicts';
import { PanelsModule } from '../panels';
import { PeopleModule } from '../people';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { assignmentPlans } from './assignment-plans.aggregate';
import { AssignmentSolver } from './assignment-solver.port';
import { AssignmentsController } from './assignments.controller';
import { ConfirmAssignments } from './confirm-assignments.handler';
import { ExactSolver } from './exact.solver';
import { MakeAssignments } from './make-assignments.handler';
import { ProposeAssignments } from './propose-assignments.handler';
import { ReadAssignments } from './read-assignments.handler';

@Module({
  imports: [RoundsModule, ConflictsModule, PeopleModule, PanelsModule, ScoringModule],
  controllers: [AssignmentsController],
  providers: [
    provideStore(assignmentPlans),
    { provide: AssignmentSolver, useClass: ExactSolver },
    ProposeAssignments,
    ConfirmAssignments,
    MakeAssignments,
    ReadAssignments,
    provideDueWork(assignmentPlans, 'make-assignments', MakeAssignments),
  ],
})
export class AssignmentsModule {}
