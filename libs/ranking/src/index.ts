export type { Mark } from './mark';
export { type Ballot, ballotsOf } from './methods/ballots';
export { type BordaCount, bordaCounts } from './methods/borda';
export { bradleyTerry, type BradleyTerryOptions, type Duel, duelsOf } from './methods/bradley-terry';
export { type RankedEntry, rank, type RankRequest } from './methods/rank';
export { rankedPairs } from './methods/ranked-pairs';
export {
  isRankingMethodName,
  type MethodInput,
  type RankingMethod,
  rankingMethodNamed,
  type RankingMethodName,
  rankingMethods,
  type RankingOptions,
} from './methods/ranking-methods';
export { type CriterionWeights, type Reading, readingsOf } from './methods/readings';
export { schulze } from './methods/schulze';
export { type SeverityCorrected, severityCorrected } from './methods/severity-corrected';
export { type Count, singleTransferableVote, type Stage } from './methods/single-transferable-vote';
export { varianceMoments, type Variances } from './methods/variance-moments';
export { zScores } from './methods/z-scores';
export { type BrokenTies, breakTies, type LadderContext, type LadderRecord } from './ladder/break-ties';
export { checkLadder, type Ladder, type LadderStep } from './ladder/ladder';
export { type Digest, lotCommitment, lotTicket } from './ladder/lot';
export { type Random, randomFrom, seededRandom, shuffled } from './random/random';
export {
  type CloseBand,
  type CloseEntry,
  type ExtraReadings,
  extraReadings,
  type ReadingPlan,
  tooClose,
} from './ranks/too-close';
export {
  type MeritDraws,
  type Standing,
  type UncertainRank,
  uncertainRanks,
  type UncertainRanksOptions,
} from './ranks/uncertain-ranks';
export {
  recallOfTop,
  type SimulatedRound,
  simulatedRound,
  type SimulatedRoundOptions,
} from './simulation/simulated-round';
export { remlCriterion } from './severity/fit-crossed';
export { fitSeverity } from './severity/fit-severity';
export { levelIndex } from './severity/level-index';
export type {
  Effects,
  LeftOut,
  SeverityFit,
  SeverityOptions,
  SeverityVariances,
  VarianceErrors,
} from './severity/severity-fit';
export { type SeverityWarning, severityWarnings, type WarningLimits } from './severity/severity-warnings';
export { cronbachAlpha } from './agreement/cronbach-alpha';
export { type Description, describeNumbers } from './agreement/description';
export { type FleissKappa, fleissKappa } from './agreement/fleiss-kappa';
export {
  type IntraclassCorrelation,
  type IntraclassCorrelations,
  intraclassCorrelations,
} from './agreement/intraclass-correlations';
export { type KendallW, kendallW } from './agreement/kendall-w';
export { type AlphaMetric, type KrippendorffAlpha, krippendorffAlpha } from './agreement/krippendorff-alpha';
export type { AgreementGap, RatingTable } from './agreement/rating-table';
export { fitOrdinalSeverity, type OrdinalSeverityFit } from './severity/fit-ordinal-severity';
