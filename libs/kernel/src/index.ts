export { assertNever } from './assert-never';
export { canonicalJson, digestOf, type JsonValue } from './canonical-json';
export { Clock, SystemClock } from './clock';
export { DomainError, type DomainErrorDetails, type FieldProblem } from './domain-error';
export { deterministicId, newId } from './id';
export { failed, ok, type Result } from './result';
export { type Xoshiro, xoshiro128, type XoshiroState } from './xoshiro128';
export { type CheckedCriterion, rubricProblems, type RubricProblem } from './rubric-problems';
