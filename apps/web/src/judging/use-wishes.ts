import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../api/client';
import { type OwnWishes, type Wish, wishesPath } from './wishes';

/** So long after the last choice they are sent together: whoever goes down a list makes several in a second. */
const PAUSE_MS = 400;

export type Saving = 'saved' | 'saving' | 'failed';

/** A judge's wishes, saved as they are chosen. What could not be sent is kept and sent with the next. */
export function useWishes(roundId: string) {
  const queries = useQueryClient();
  const path = wishesPath(roundId);
  const waiting = useRef(new Map<string, Wish | null>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [saving, setSaving] = useState<Saving>('saved');
  const [error, setError] = useState<Error | null>(null);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const sent = [...waiting.current];
    if (sent.length === 0) return;
    setSaving('saving');
    try {
      const wishes = sent.map(([proposalId, wish]) => ({ proposalId, wish }));
      await send({ method: 'PUT', path, body: { wishes } });
      for (const [proposalId, wish] of sent)
        if (waiting.current.get(proposalId) === wish) waiting.current.delete(proposalId);
      setError(null);
      setSaving(waiting.current.size === 0 ? 'saved' : 'saving');
    } catch (trouble) {
      setError(trouble instanceof Error ? trouble : new Error(String(trouble)));
      setSaving('failed');
    }
  }, [path]);

  const choose = (proposalId: string, wish: Wish | null) => {
    queries.setQueryData<OwnWishes>(
      [path],
      (known) =>
        known && {
          ...known,
          entries: known.entries.map((one) => (one.proposalId === proposalId ? { ...one, wish } : one)),
        },
    );
    waiting.current.set(proposalId, wish);
    setSaving('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  };

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (waiting.current.size === 0) return;
      void flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void flush();
    };
  }, [flush]);

  return { choose, saving, error, retry: flush };
}
