export { Gathered } from './gathered';
