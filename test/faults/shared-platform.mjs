import {
  processesOf,
  runningProcesses,
  startPlatform,
  stopPlatform,
  untilPlatformReady,
} from '../../deploy/local/platform.mjs';
import { startStack, stopStack } from '../../deploy/local/stack.mjs';

/**
 * One stack and one platform for many runs: a run finds what the ones before it left, as in life. Whatever is down is
 * started again; after a run that failed everything begins anew, so that its rubble is not held against the next.
 */
export class SharedPlatform {
  constructor(state) {
    this.state = state;
  }

  /** @returns the place of a run in one form, one process or one for each service, with everything ready. */
  async prepare(separate) {
    const { state } = this;
    const processes = processesOf(separate);
    const urls = await startStack({ state, durable: true });
    const others = runningProcesses(state).filter((name) => !processes.includes(name));
    await stopPlatform(state, others);
    await startPlatform({ state, urls, separate });
    await untilPlatformReady(state, processes);
    return { state, urls, separate, processes };
  }

  /** Stops everything and leaves nothing behind. */
  async wipe() {
    await stopPlatform(this.state);
    await stopStack({ state: this.state, wipe: true });
  }
}
