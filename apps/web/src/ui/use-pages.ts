import { useInfiniteQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { query } from '../api/page';

type Params = Readonly<Record<string, string | null | undefined>>;

/** A list that is read page by page. `toItems` finds the items in an answer; `next` in it continues. */
export function usePages<A extends { readonly next: string | null }, T>(
  path: string,
  params: Params,
  toItems: (answer: A) => readonly T[],
) {
  const pages = useInfiniteQuery({
    queryKey: [path, params],
    queryFn: ({ pageParam }) => read<A>(query(path, { ...params, after: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: (last: A) => last.next,
  });
  return { ...pages, items: pages.data?.pages.flatMap(toItems) };
}
