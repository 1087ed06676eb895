import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cloneDir } from '../deploy/local/places.mjs';
import {
  platformEnvironment,
  processesOf,
  startPlatform,
  stopPlatform,
  untilPlatformReady,
} from '../deploy/local/platform.mjs';
import { startStack, stopStack } from '../deploy/local/stack.mjs';

/**
 * Plays the 2021 edition on a platform of its own, in one process and as separate ones, and lets `inBrowser` look at
 * the first one while it runs. `step(name, succeeded)` counts each outcome.
 */
export async function journeys({ state, step, inBrowser }) {
  for (const separate of [false, true]) {
    const form = separate ? 'as separate processes' : 'in one process';
    const urls = await startStack({ state });
    try {
      await startPlatform({ state, urls, separate });
      await untilPlatformReady(state, processesOf(separate));
      const env = await platformEnvironment(state, urls);
      step(
        `the 2021 edition reconciles ${form}`,
        rehearse(env, separate ? ['--mode', 'separate', '--proposals', '24'] : []),
      );
      if (!separate) inBrowser(env);
    } finally {
      await stopPlatform(state);
      await stopStack({ state, wipe: true });
    }
  }
}

function rehearse(env, args) {
  const program = join(cloneDir, 'dist/test/journeys/rehearsal/main.js');
  const { status } = spawnSync(process.execPath, [program, ...args], { env, stdio: 'inherit', cwd: cloneDir });
  return status === 0;
}
