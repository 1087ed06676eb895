import { Progress, Stack, Text } from '@mantine/core';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { isDone } from './own-progress';
import { type SheetLine, sheetsPath } from './sheet';

/** How far the judge is in a round. */
export function SheetProgress({ roundId }: { readonly roundId: string }) {
  const { t, number } = useLanguage();
  const { data: lines = [] } = useRead<readonly SheetLine[]>(sheetsPath);
  const all = lines.filter((line) => line.roundId === roundId);
  if (all.length === 0) return null;
  const done = all.filter(isDone).length;
  const said = t('judge.progress', { done: number(done), all: number(all.length) });
  return (
    <Stack gap={4}>
      <Text size="sm">{said}</Text>
      <Progress value={(100 * done) / all.length} aria-label={said} />
    </Stack>
  );
}
