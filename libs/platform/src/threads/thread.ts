import { parentPort, workerData } from 'node:worker_threads';
import type { Told } from './run-in-thread';

type Run = (input: unknown, report: (progress: unknown) => void) => unknown;

const tell = (told: Told) => {
  parentPort?.postMessage(told);
};

/** What runs in the thread: loads the module that was asked for, and tells what its `run` came to. */
async function main({ module, input }: { readonly module: string; readonly input: unknown }): Promise<void> {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which module it is, is known when it starts
    const { run } = require(module) as { readonly run: Run };
    const result = await run(input, (progress) => {
      tell({ type: 'progress', progress });
    });
    tell({ type: 'done', result });
  } catch (error) {
    tell({ type: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
  }
}

void main(workerData as Parameters<typeof main>[0]);
