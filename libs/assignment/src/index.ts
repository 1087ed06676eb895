export { type AssignmentProblem, type AvailableJudge, NOT_ALLOWED, type WantingEntry } from './assignment-problem';
export { type Described } from './infeasible/described';
export {
  explainInfeasible,
  type InfeasibleExplanation,
  type InfeasibleReason,
  isFeasible,
} from './infeasible/explain-infeasible';
export { applyChange, type FeasibleChange, type WantedJudges } from './infeasible/feasible-change';
export { sentenceOf } from './infeasible/sentence-of';
