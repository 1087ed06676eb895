import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from './trouble';
import type { usePages } from './use-pages';
import { Waiting } from './waiting';

type Pages<T> = Pick<
  ReturnType<typeof usePages<{ readonly next: string | null }, T>>,
  'items' | 'error' | 'hasNextPage' | 'isFetchingNextPage'
> & { readonly fetchNextPage: () => unknown; readonly refetch: () => unknown };

interface PagedProps<T> {
  readonly from: Pages<T>;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** Shows the pages of a list read so far, with a button for the next. */
export function Paged<T>({ from, children }: PagedProps<T>) {
  const { t } = useTranslation();
  if (from.items === undefined)
    return from.error ? <Trouble error={from.error} retry={() => void from.refetch()} /> : <Waiting />;
  return (
    <Stack>
      {children(from.items)}
      {from.hasNextPage && (
        <div>
          <Button variant="default" loading={from.isFetchingNextPage} onClick={() => void from.fetchNextPage()}>
            {t('common.showMore')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
