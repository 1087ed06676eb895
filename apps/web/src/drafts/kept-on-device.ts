import type { DraftPorts, Kept } from './draft-ports';

/** Keeps a draft in the browser's storage; where that is full or forbidden, the draft lives with the page. */
export function keptOnDevice(name: string): DraftPorts['keep'] {
  const key = `champions.draft.${name}`;
  return {
    get: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null),
    put: (kept) => void attempt(() => localStorage.setItem(key, JSON.stringify(kept))),
    drop: () => void attempt(() => localStorage.removeItem(key)),
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
