export { bootService, type RunningService } from './boot-service';
export {
  type Environment,
  EnvironmentProblem,
  readEnvironment,
  type ServiceName,
  serviceNames,
  serviceUrl,
  type Variables,
} from './env';
export { ErasePerson, type ErasurePlan, type ErasureStep, provideErasure } from './erasures';
export { IDENTITY_HEADER, identitySigner } from './identity-token';
export { InvalidInput } from './invalid-input';
export { limitRates } from './limit-rates';
export { lookUntil, type Patience } from './look-until';
export { OPEN_API_PATH } from './open-api';
export type { Problem } from './problem-filter';
export {
  InjectCollection,
  InjectQueue,
  InjectRows,
  InjectStore,
  provideCollection,
  provideDueWork,
  provideQueue,
  provideReaction,
  provideRows,
  provideStore,
  provideWorker,
} from './provide';
export {
  Command,
  CurrentActor,
  languageOf,
  MaybeActor,
  Public,
  ReaderLanguage,
  ReceivedAt,
  type Reply,
  type Request,
} from './request';
export { currentContext, withContext } from './request-context';
export { rubricSentences } from './rubric-sentences';
export { runServices } from './run-services';
export { commonSentences, sentence, type Sentences } from './sentences';
export type { AnswerProblem, ServiceDefinition } from './service-definition';
export { ENVIRONMENT } from './service-module';
export { type CollectionIndex, ServiceRuntime } from './service-runtime';
export { ServiceStatus, type Status } from './service-status';
export { runInThread, type ThreadOptions } from './threads/run-in-thread';
