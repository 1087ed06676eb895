import { topics } from '@champions/contracts';
import { newId, SystemClock } from '@champions/kernel';
import { KafkaTransport, MessagingOperations, openWith, sealFor, sendBy, ServiceRelays } from '@champions/messaging';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from './env';
import type { Check } from './health';
import { closeHttp, createAdapter, prepareHttp } from './http-server';
import { createLogger, nestLogger } from './logging';
import { createMetrics, type ServiceMetrics } from './metrics';
import { serveOpenApi } from './open-api';
import { scheduleReconcile } from './nightly-reconcile';
import { METRICS, READINESS_CHECKS } from './operations.controller';
import { ProblemFilter } from './problem-filter';
import { reachStack } from './reach-stack';
import { withContext } from './request-context';
import { withinTrace } from './trace-context';
import type { ServiceDefinition } from './service-definition';
import { ServiceModule } from './service-module';
import { ServiceRuntime } from './service-runtime';
import { ServiceStatus } from './service-status';

export interface RunningService {
  readonly name: string;
  readonly app: NestFastifyApplication;
  /** Stops taking requests, lets what runs end, sends what waits, and leaves Kafka, Redis and the store. */
  stop(): Promise<void>;
}

/**
 * Boots one service on its stack: store, topics, relays, HTTP, consumers, jobs.
 * A store or a Kafka that is away at first is waited for.
 * @throws EnvironmentProblem, OtherCluster; what a dependency answers when it stays away for a minute.
 */
export async function bootService(definition: ServiceDefinition, environment: Environment): Promise<RunningService> {
  const { name } = definition;
  const { variables, namespace } = environment;
  requireVariables(definition, environment);
  const logger = createLogger(name, variables.LOG_LEVEL);
  const clock = new SystemClock();
  const report = (what: string) => (error: unknown) => {
    logger.warn({ err: error }, what);
  };

  const { connection, database, kafka, producer, era } = await reachStack(environment, report);
  const send = sendBy(producer, name, namespace, sealFor(variables.SEALED_PUBLIC_KEYS));
  const relays = new ServiceRelays({
    database,
    owner: newId(),
    send,
    clock,
    onFailure: report('messages could not be sent; they wait in their documents'),
  });
  const runtime = new ServiceRuntime({ environment, database, relays, clock, logger, era });
  const sealedKey = variables.SEALED_PRIVATE_KEYS[name];
  const opening = sealedKey ? { open: openWith(name, sealedKey) } : {};
  const transport = new KafkaTransport({
    service: name,
    kafka,
    prefix: namespace,
    database,
    clock,
    projections: () => runtime.projections,
    reactions: () => runtime.reactions,
    ...opening,
    within: (message, work) =>
      withContext({ correlationId: message.correlationId, causationId: message.id }, () => withinTrace(message, work)),
    onFault: report('a message could not be handled yet'),
  });
  const operations = new MessagingOperations({
    ...{ service: name, kafka, prefix: namespace, database, clock, transport, send, ...opening },
    stores: () => runtime.reconcilable,
    topics: () => topics.filter((topic) => topic.name.startsWith(`${name}.`)),
  });
  scheduleReconcile(runtime, operations, logger);
  const status = new ServiceStatus(runtime, relays, transport);
  const metrics = createMetrics(name, {
    lag: () => transport.lag(),
    backlog: () => relays.pending(),
    parked: () => transport.parkedCount(),
    overdue: () => runtime.overdue(clock.now()),
    jobAge: () => status.jobAge(),
  });
  const checks: Readonly<Record<string, Check>> = {
    store: () => database.command({ ping: 1 }),
    kafka: () => transport.lag(),
  };

  const app = await NestFactory.create<NestFastifyApplication>(
    ServiceModule.of(definition, runtime, [
      { provide: ServiceStatus, useValue: status },
      { provide: MessagingOperations, useValue: operations },
      { provide: METRICS, useValue: metrics },
      { provide: READINESS_CHECKS, useValue: checks },
    ]),
    createAdapter(definition),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and means the shape
    { logger: nestLogger(logger), abortOnError: false, bodyParser: definition.bodyParser ?? true },
  );
  const problems = new ProblemFilter(definition.sentences ?? {}, logger);
  await definition.prepare?.(app, (error, request, reply) => {
    problems.answer(error, request, reply);
  });
  await prepareHttp(app, { environment, logger, metrics: (): ServiceMetrics => metrics });
  app.useGlobalFilters(problems);
  if (definition.documented !== false) serveOpenApi(app, definition);
  app.connectMicroservice({ strategy: transport });
  await app.startAllMicroservices();
  await relays.start();
  runtime.start();
  await app.listen(environment.port, environment.host);
  logger.info({ port: environment.port }, `${name} is ready`);

  return {
    name,
    app,
    stop: async () => {
      await closeHttp(app);
      await runtime.stop();
      await relays.stop();
      await producer.disconnect().catch(report('the producer did not part cleanly'));
      await connection.close();
      logger.info(`${name} has stopped`);
    },
  };
}

function requireVariables({ name, requires = [] }: ServiceDefinition, { variables }: Environment): void {
  const missing = requires.filter((variable) => variables[variable] === undefined);
  if (missing.length > 0) throw new Error(`${name} needs ${missing.join(', ')} in its environment`);
}
