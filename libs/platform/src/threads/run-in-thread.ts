import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { processEnvironment } from '../env';
import { Turns } from './turns';

export interface ThreadOptions {
  /** The thread is ended when this says so, in the midst of what it does. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: unknown) => void;
}

/** What a thread tells: how far it is, or what it came to. */
export type Told =
  | { readonly type: 'progress'; readonly progress: unknown }
  | { readonly type: 'done'; readonly result: unknown }
  | { readonly type: 'failed'; readonly error: Error };

// One core stays with the event loop; what is more waits its turn.
const turns = new Turns(Math.max(1, availableParallelism() - 1));

/**
 * Runs the function `run` that a module exports in a thread of its own, so that the event loop stays free for however
 * long it takes.
 * @param module the module's path without its ending: `join(__dirname, 'solve.thread')`.
 * @param input what `run` gets first, copied as postMessage copies; second it gets `report`, which tells of progress.
 * @returns what `run` returned, copied.
 * @throws what `run` threw, as an Error of the same name and message; the signal's reason when it was aborted.
 */
export async function runInThread<Output>(
  module: string,
  input: unknown,
  { signal, onProgress }: ThreadOptions = {},
): Promise<Output> {
  return turns.take(() => {
    signal?.throwIfAborted();
    // The environment names the engine's options too, such as those by which tests read the sources.
    const start = `require(${JSON.stringify(join(__dirname, 'thread'))})`;
    const worker = new Worker(start, { eval: true, env: processEnvironment(), workerData: { module, input } });
    return new Promise<Output>((resolve, reject) => {
      const abort = () => {
        const reason: unknown = signal?.reason;
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      };
      signal?.addEventListener('abort', abort, { once: true });
      worker.on('message', (told: Told) => {
        if (told.type === 'progress') onProgress?.(told.progress);
        else if (told.type === 'done') resolve(told.result as Output);
        else reject(told.error);
      });
      worker.once('error', reject);
      worker.once('exit', (code) => {
        signal?.removeEventListener('abort', abort);
        reject(new Error(`the thread of ${module} ended with ${String(code)}`));
      });
    }).finally(() => worker.terminate());
  });
}
