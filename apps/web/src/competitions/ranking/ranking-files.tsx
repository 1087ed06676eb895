import { Anchor, Group, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { roundPath } from '../judging/round';
import type { Method } from './decision';

interface RankingFilesProps {
  readonly roundId: string;
  readonly method: Method;
  /** Marks are for those who run the competition. */
  readonly manages: boolean;
}

/** The marks and the ranking, to be looked at elsewhere. */
export function RankingFiles({ roundId, method, manages }: RankingFilesProps) {
  const { t } = useLanguage();
  const path = roundPath(roundId);
  return (
    <Group gap="md" component="nav" aria-label={t('results.files.title')}>
      <Text size="sm" c="dimmed">
        {t('results.files.title')}
      </Text>
      <Anchor size="sm" href={`${path}/ranking.csv?method=${method}`} download>
        {t('results.files.ranking')}
      </Anchor>
      {manages && (
        <>
          <Anchor size="sm" href={`${path}/marks.csv`} download>
            {t('results.files.marks')}
          </Anchor>
          <Anchor size="sm" href={`${path}/marks.csv?judges=numbers`} download>
            {t('results.files.marksNumbers')}
          </Anchor>
        </>
      )}
    </Group>
  );
}
