export { AtMost } from './at-most';
export { Gathered } from './gathered';
