import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Trouble } from './trouble';
import { Waiting } from './waiting';

interface LoadedProps<T> {
  readonly from: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** Shows what was read, or that it is on its way, or why it is not. */
export function Loaded<T>({ from, children }: LoadedProps<T>) {
  if (from.data !== undefined) return children(from.data);
  if (from.isError) return <Trouble error={from.error} retry={() => void from.refetch()} />;
  return <Waiting />;
}
