export { inParallel } from './in-parallel';
export { CHILDREN_AT_ONCE } from './children-at-once';
