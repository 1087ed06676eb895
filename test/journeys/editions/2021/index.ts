export { edition2021, proposalRange } from './edition-2021';
