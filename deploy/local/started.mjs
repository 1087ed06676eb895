import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isSameProcess } from './daemons.mjs';

/**
 * What an `npm start` has started, on disk: should it die without stopping that, the next one takes it over.
 * @returns {{ processes: string[], components: string[], ownedElsewhere: boolean, save(): void, clear(): void }}
 */
export function rememberStarted(state) {
  const file = join(state, 'run', 'started.json');
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const ownedElsewhere = before !== null && isSameProcess(before.starter);
  const mine = {
    processes: ownedElsewhere ? [] : (before?.processes ?? []),
    components: ownedElsewhere ? [] : (before?.components ?? []),
    ownedElsewhere,
    save() {
      mkdirSync(join(state, 'run'), { recursive: true });
      const { processes, components } = mine;
      writeFileSync(file, JSON.stringify({ starter: identify(process.pid), processes, components }));
    },
    clear() {
      rmSync(file, { force: true });
    },
  };
  return mine;
}
