export { type AssignmentProblem, type AvailableJudge, NOT_ALLOWED, type WantingEntry } from './assignment-problem';
export { requireSound, UnsoundProblem } from './check-problem';
export { type Described } from './infeasible/described';
export {
  explainInfeasible,
  type InfeasibleExplanation,
  type InfeasibleReason,
  isFeasible,
} from './infeasible/explain-infeasible';
export { applyChange, type FeasibleChange, type WantedJudges } from './infeasible/feasible-change';
export { sentenceOf } from './infeasible/sentence-of';
export {
  type Assignment,
  AssignmentAborted,
  type AssignmentBasis,
  InfeasibleAssignment,
  solveAssignment,
  type SolveOptions,
} from './solve-assignment';
export { type Contradiction } from './solver/demand';
export { type SolveProgress } from './solver/optimise';
export { type DualPrices } from './solver/proof';
export { type AssignmentFault, type ClaimedAssignment, type Verification, verifyAssignment } from './verify-assignment';
