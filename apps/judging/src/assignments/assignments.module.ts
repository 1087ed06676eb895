import { provideCollection, provideDueWork, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ConflictsModule } from '../conflicts';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { PeopleModule } from '../people';
import { RoundsModule } from '../rounds';
import { ScoringModule } from '../scoring';
import { WishesModule } from '../wishes';
import { assignmentPlans } from './assignment-plans.aggregate';
import { AssignmentSolver } from './assignment-solver.port';
import { AssignmentsController } from './assignments.controller';
import { CapacityController } from './capacity.controller';
import { ChangeVariant } from './change-variant.handler';
import { CompareVariants } from './compare-variants.handler';
import { ConfirmAssignments } from './confirm-assignments.handler';
import { ExactSolver } from './exact.solver';
import { FindEntries } from './find-entries.handler';
import { ExplainPair } from './explain-pair.handler';
import { MakeAssignments } from './make-assignments.handler';
import { ProposeAssignments } from './propose-assignments.handler';
import { ReadAssignments } from './read-assignments.handler';
import { ReadCapacity } from './read-capacity.handler';
import { RoundProblem } from './round-problem';
import { SolveVariant } from './solve-variant.handler';
import { VariantWork } from './variant-work';
import { assignmentVariants } from './variants.aggregate';
import { VariantsController } from './variants.controller';
import { variantIndexes, VariantsQuery } from './variants.query';

@Module({
  imports: [RoundsModule, ConflictsModule, EntriesModule, PeopleModule, PanelsModule, ScoringModule, WishesModule],
  controllers: [AssignmentsController, VariantsController, CapacityController],
  providers: [
    provideStore(assignmentPlans),
    provideStore(assignmentVariants),
    provideCollection(assignmentVariants.name, variantIndexes),
    { provide: AssignmentSolver, useClass: ExactSolver },
    RoundProblem,
    VariantWork,
    VariantsQuery,
    ProposeAssignments,
    SolveVariant,
    ChangeVariant,
    CompareVariants,
    FindEntries,
    ExplainPair,
    ConfirmAssignments,
    MakeAssignments,
    ReadAssignments,
    ReadCapacity,
    provideDueWork(assignmentPlans, 'make-assignments', MakeAssignments),
    provideDueWork(assignmentVariants, 'solve-assignments', SolveVariant),
  ],
})
export class AssignmentsModule {}
