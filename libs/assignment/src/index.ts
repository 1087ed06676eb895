export {
  type AssignmentProblem,
  type AvailableJudge,
  NOT_ALLOWED,
  type StoredProblem,
  type WantingEntry,
} from './assignment-problem';
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
  totalOf,
} from './solve-assignment';
export { type Contradiction } from './solver/demand';
export { type ScoreRows } from './score-rows';
export { type SolveProgress } from './solver/optimise';
export { type DualPrices } from './solver/proof';
export { type AssignmentFault, type ClaimedAssignment, type Verification, verifyAssignment } from './verify-assignment';
export { type FinishForecast, forecastFinish, type Pace } from './capacity/finish-forecast';
export { type CapacityPlan, type CapacityQuestion, planCapacity } from './capacity/plan-capacity';
export { type PlannedJudge } from './capacity/planned-judge';
export { type TopUps } from './capacity/top-ups';
export { type SeededRandom, seededRandom } from './chance/seeded-random';
export { drawAssignment } from './chance/draw-assignment';
export { LimitsCross } from './chance/entry-sets';
export { CapTooLow, type Lottery, type ProbabilityCap, solveCappedLottery } from './chance/solve-capped-lottery';
export { type FairLottery, LotteryTooLarge, solveFairLottery } from './chance/solve-fair-lottery';
export { type SolveExact } from './floor/floor-by-threshold';
export { floorOf } from './floor/floor-rows';
export { type FairFloor, type FairFloorOptions, solveFairFloor } from './floor/solve-fair-floor';
export { type BrokenLimit, brokenLimits } from './limits/broken-limits';
export { type SolvePriced } from './limits/mend-limits';
export { type Coverage, type LikenessLimit, type SideLimits } from './limits/side-limits';
export { type LimitedAssignment, type LimitedOptions, NotCoverable, solveLimited } from './limits/solve-limited';
export { solveCovered } from './topics/solve-covered';
export {
  explainPair,
  type PairContribution,
  type PairExplanation,
  type PairPart,
  type PairParts,
  pairScore,
  type PairWeights,
  scoreMatrix,
  STARTING_WEIGHTS,
} from './weights/pair-score';
export { type EarlierAssignment, resolveAssignment, type ResolveOptions } from './resolve-assignment';
