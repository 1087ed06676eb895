export { childContext } from './child-context';
export { CHILDREN_AT_ONCE } from './children-at-once';
export { inParallel } from './in-parallel';
