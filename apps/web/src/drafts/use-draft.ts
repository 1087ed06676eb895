import { useEffect, useState, useSyncExternalStore } from 'react';
import { useAccount } from '../session/use-account';
import type { DraftPorts, Version } from './draft-ports';
import { DraftSync } from './draft-sync';
import { keptOnDevice } from './kept-on-device';

interface DraftSource extends Pick<DraftPorts, 'save' | 'load'> {
  /** What it is a draft of, such as "proposal.4f0c". */
  readonly name: string;
  readonly first: Version;
}

/** A draft that saves itself. `source` is read once; another draft needs another `key` on its component. */
export function useDraft({ name, first, save, load }: DraftSource) {
  const { id } = useAccount();
  const [draft] = useState(
    () => new DraftSync(first, { save, load, later, keep: keptOnDevice(`${id}.${name}`), now: () => new Date() }),
  );
  const state = useSyncExternalStore(draft.subscribe, draft.snapshot);
  useEffect(() => {
    const flush = () => void draft.flush();
    draft.resume();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [draft]);
  return { draft, state };
}

function later(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
