import type { DraftPorts, Kept } from './draft-ports';

const PREFIX = 'champions.draft.';

/** Keeps a draft in the browser's storage; where that is full or forbidden, the draft lives with the page. */
export function keptOnDevice(name: string): DraftPorts['keep'] {
  const key = PREFIX + name;
  return {
    get: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null),
    put: (kept) => void attempt(() => localStorage.setItem(key, JSON.stringify(kept))),
    drop: () => void attempt(() => localStorage.removeItem(key)),
  };
}

/** Takes every draft off this device. */
export function dropAllOnDevice(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  });
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
