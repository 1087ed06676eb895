import type { Clock } from '@champions/kernel';
import { classify } from './failures';
import type { BlockedKeys, Parking } from './blocked-keys';
import type { Received } from './wire';

export interface HandlerOptions {
  readonly name: string;
  readonly parked: Parking;
  readonly clock: Clock;
  /** Whether the message is for this handler at all; others pass it by. Default: all are. */
  readonly reads?: (message: Received) => boolean;
  readonly handle: (message: Received) => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How long a message that fails for no clear reason may hold up its batch before it is set aside. */
  readonly holdMs?: number;
}

/** A handler at work on one batch. */
export interface Handling extends Omit<HandlerOptions, 'parked'> {
  readonly parked: Pick<BlockedKeys, 'has' | 'park' | 'setAside'>;
  /** Told why a message has to wait. */
  readonly onWait?: (error: unknown) => void;
}

const FIRST_WAIT_MS = 50;
const HOLD_MS = 1_000;

/**
 * Handles a message or parks it. False: a dependency is down, nothing was parked, come back later.
 * Messages behind a parked one of their key are parked behind it, so that order is kept and nothing is skipped.
 * What fails for no clear reason is tried for a second here, and then set aside: `retryWaiting` goes on with it.
 */
export async function handleOrPark(message: Received, options: Handling): Promise<boolean> {
  const { name, parked, clock } = options;
  if (options.reads?.(message) === false) return true;
  const started = clock.now().getTime();
  try {
    if (parked.has(message.key)) {
      await parked.park(name, message, '', clock.now());
      return true;
    }
    if (message.broken !== undefined) {
      await parked.park(name, message, `broken envelope: ${message.broken}`, clock.now());
      return true;
    }
    for (let wait = FIRST_WAIT_MS; ; wait *= 2) {
      try {
        await options.handle(message);
        return true;
      } catch (error) {
        const failure = classify(error);
        if (failure === 'dependency') throw error;
        if (failure === 'message') {
          await parked.park(name, message, String(error), clock.now());
          return true;
        }
        if (clock.now().getTime() + wait - started > (options.holdMs ?? HOLD_MS)) {
          await parked.setAside(name, message, String(error), clock.now());
          return true;
        }
        await options.wait(wait);
      }
    }
  } catch (error) {
    if (classify(error) !== 'dependency') throw error;
    options.onWait?.(error);
    return false;
  }
}
