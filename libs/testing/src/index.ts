export { FixedClock } from './fixed-clock';
export { MemoryRows } from './memory-rows';
export {
  describeProjection,
  describeReaction,
  type ProjectionSample,
  type ReactionSample,
} from './message-handlers.suite';
export { laterMessage, sampleMessage } from './sample-message';
