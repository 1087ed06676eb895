import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { type Command, read, send } from './client';

interface ReadOptions {
  readonly when?: boolean;
  /** Milliseconds between looks, while something is under way elsewhere. */
  readonly every?: number | false;
}

/** What the server says at an address, kept fresh. */
export function useRead<T>(path: string, { when = true, every = false }: ReadOptions = {}) {
  return useQuery({ queryKey: [path], queryFn: () => read<T>(path), enabled: when, refetchInterval: every });
}

/**
 * A command of a person. Afterwards everything shown is read anew, because what one command changes (a phase, a count)
 * shows in many places.
 */
export function useCommand<Input = void, Answer = unknown>(
  toCommand: (input: Input) => Command,
): UseMutationResult<Answer, Error, Input> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send<Answer>(toCommand(input)),
    onSuccess: () => queries.invalidateQueries(),
  });
}
