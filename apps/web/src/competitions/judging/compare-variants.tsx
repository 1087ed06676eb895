import { Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import type { Comparison } from './assignments';

interface CompareVariantsProps {
  readonly path: string;
  readonly variants: readonly [string, string];
  readonly names: readonly [string, string];
}

/** Two variants: each judge's load, and the pairs that only one of them has. */
export function CompareVariants({ path, variants, names }: CompareVariantsProps) {
  const { t, number } = useLanguage();
  const comparison = useRead<Comparison>(`${path}/compare?variants=${variants.join(',')}`);
  return (
    <Loaded from={comparison}>
      {({ loads, different, differences }) => (
        <Stack>
          <Records
            label={t('assignments.loads')}
            rows={loads}
            idOf={({ judgeId }) => judgeId}
            columns={[
              { key: 'judge', title: t('secretariat.judging.judge'), cell: ({ name }) => name ?? t('common.unknown') },
              ...names.map((title, place) => ({
                ...{ key: variants[place] ?? title, title, number: true },
                cell: (line: Comparison['loads'][number]) => number(line.loads[place] ?? 0),
              })),
            ]}
          />
          <Text>{t('assignments.different', { pairs: number(different), shown: number(differences.length) })}</Text>
          <Records
            label={t('assignments.compare')}
            rows={differences}
            idOf={({ proposalId, judgeId }) => `${proposalId} ${judgeId}`}
            columns={[
              {
                key: 'proposal',
                title: t('common.proposal'),
                cell: ({ title }) => <bdi>{title ?? t('common.unknown')}</bdi>,
              },
              {
                key: 'judge',
                title: t('secretariat.judging.judge'),
                cell: (one) => one.judgeName ?? t('common.unknown'),
              },
              { key: 'score', title: t('assignments.score'), number: true, cell: ({ score }) => number(score) },
              {
                key: 'in',
                title: t('assignments.onlyIn'),
                cell: (one) => names[one.in[0] === variants[0] ? 0 : 1],
              },
            ]}
          />
        </Stack>
      )}
    </Loaded>
  );
}
