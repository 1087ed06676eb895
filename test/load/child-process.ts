import { type ChildProcess, fork } from 'node:child_process';

/** A process of a benchmark: it is measured, so the generator of the load must not share it. */
export interface MeasuredProcess {
  /** @throws Error when the process has ended. */
  ask(question: string): Promise<unknown>;
  kill(): void;
}

/** Starts a program that calls `answerQuestions` once it is ready. */
export async function startMeasured(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<MeasuredProcess> {
  const child = fork(program, [...args], { env, serialization: 'advanced', execArgv: profiling(args) });
  await nextMessage(child);
  return {
    ask: async (question) => {
      const answer = nextMessage(child);
      child.send(question);
      return answer;
    },
    // SIGINT where a profile is wanted: node writes it when it ends by itself.
    kill: () => child.kill(process.env['LOAD_PROFILE'] ? 'SIGINT' : 'SIGKILL'),
  };
}

/** Says that this process is ready, and answers each question by its name, when the answer is there. */
export function answerQuestions(answers: Readonly<Record<string, () => unknown>>): void {
  process.on('message', (question) => {
    void Promise.resolve(answers[String(question)]?.()).then((answer) => process.send?.(answer ?? null));
  });
  process.once('disconnect', () => process.exit(0));
  if (process.env['LOAD_PROFILE']) process.once('SIGINT', () => process.exit(0));
  process.send?.('ready');
}

/** With LOAD_PROFILE set to a folder each process leaves a CPU profile there. */
function profiling(args: readonly string[]): string[] {
  const folder = process.env['LOAD_PROFILE'];
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${args.join('-')}.cpuprofile`] : [];
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      reject(new Error(`a process of the benchmark ended with ${String(code)}`));
    };
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
