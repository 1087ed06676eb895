export { rankReadings as run } from './domain/rank-readings';
