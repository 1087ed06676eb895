import type { Clock } from '@champions/kernel';
import { classify } from './failures';
import type { ParkedMessages } from './parked-messages';
import type { Received } from './wire';

export interface HandlerOptions {
  readonly name: string;
  readonly parked: Pick<ParkedMessages, 'park' | 'isBlocked'>;
  readonly clock: Clock;
  readonly handle: (message: Received) => Promise<unknown>;
  /** How long one key may fail for no clear reason before its message is parked. */
  readonly patienceMs?: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2_000;

/**
 * Handles a message or parks it. False: a dependency is down, nothing was parked, come back later.
 * Messages behind a parked one of their key are parked behind it, so that order is kept and nothing is skipped.
 */
export async function handleOrPark(message: Received, options: HandlerOptions): Promise<boolean> {
  const { name, parked, clock } = options;
  const started = clock.now().getTime();
  try {
    if (await parked.isBlocked(name, message.key)) {
      await parked.park(name, message, '', clock.now());
      return true;
    }
    if (message.broken !== undefined) {
      await parked.park(name, message, `broken envelope: ${message.broken}`, clock.now());
      return true;
    }
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        await options.handle(message);
        return true;
      } catch (error) {
        const failure = classify(error);
        if (failure === 'dependency') return false;
        const patient = clock.now().getTime() - started < (options.patienceMs ?? 30_000);
        if (failure === 'message' || !patient) {
          await parked.park(name, message, String(error), clock.now());
          return true;
        }
        await options.wait(wait);
      }
    }
  } catch (error) {
    if (classify(error) === 'dependency') return false;
    throw error;
  }
}
