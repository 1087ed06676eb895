export { type AssignmentProblem, type AvailableJudge, NOT_ALLOWED, type WantingEntry } from './assignment-problem';
