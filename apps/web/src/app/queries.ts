import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from '../api/problem';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays one; only a broken line is worth another try.
      retry: (failures, error) => error instanceof Unreachable && failures < 3,
    },
    mutations: { networkMode: 'always' },
  },
});
