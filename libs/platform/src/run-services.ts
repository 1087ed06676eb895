import { bootService, type RunningService } from './boot-service';
import { EnvironmentProblem, readEnvironment } from './env';
import type { ServiceDefinition } from './service-definition';

const PATIENCE_MS = 20_000;

/**
 * The whole life of a process: reads the environment, boots its services side by side, and stops them cleanly on
 * SIGTERM or SIGINT. A fault at start ends the process with 1 and says what to do.
 */
export async function runServices(definitions: readonly ServiceDefinition[]): Promise<void> {
  const running: RunningService[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (code: number) => {
    stopping ??= stopAll(running).then(() => process.exit(code));
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  };
  process.once('SIGTERM', () => {
    stop(0);
  });
  process.once('SIGINT', () => {
    stop(0);
  });
  const boots = definitions.map(async (definition) => {
    running.push(await bootService(definition, readEnvironment(definition.name)));
  });
  const failed = (await Promise.allSettled(boots)).find((outcome) => outcome.status === 'rejected');
  if (!failed) return;
  const { reason } = failed as { reason: unknown };
  console.error(reason instanceof EnvironmentProblem ? reason.message : reason);
  stop(1);
}

async function stopAll(running: readonly RunningService[]): Promise<void> {
  await Promise.allSettled(running.map((service) => service.stop()));
}
