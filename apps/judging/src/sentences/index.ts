export { judgingSentences } from './judging-sentences';
