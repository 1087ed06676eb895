import { Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import type { Wish } from '../../judging/wishes';
import type { AssignedPair, PairTable } from './assignments';

interface ExplainPairProps {
  readonly path: string;
  readonly variantId: string;
  readonly pair: AssignedPair;
}

/** A wish as it is counted, and what the judge chose. */
const WISHES: Readonly<Record<string, Wish>> = { '1': 'glad', '0.5': 'could', '-1': 'rather-not' };

/** The table behind a pair's score. */
export function ExplainPair({ path, variantId, pair }: ExplainPairProps) {
  const { t, number } = useLanguage();
  const { proposalId, judgeId, title, judgeName } = pair;
  const table = useRead<PairTable>(`${path}/pairs/${proposalId}/${judgeId}?variantId=${variantId}`);
  const said = t('assignments.explained', {
    judge: judgeName ?? t('common.unknown'),
    title: title ?? t('common.unknown'),
  });
  return (
    <Loaded from={table}>
      {({ parts, score }) => (
        <Stack gap="xs">
          <Text role="status">{said}</Text>
          <Records
            label={said}
            rows={parts}
            idOf={({ part }) => part}
            columns={[
              { key: 'part', title: t('assignments.partTitle'), cell: ({ part }) => t(`assignments.part.${part}`) },
              {
                key: 'value',
                title: t('assignments.value'),
                number: true,
                cell: ({ part, value }) => {
                  if (value === null) return t('assignments.notKnown');
                  const wish = part === 'preference' ? WISHES[String(value)] : undefined;
                  return wish ? t(`wishes.wish.${wish}`) : number(value);
                },
              },
              { key: 'weight', title: t('assignments.weight'), number: true, cell: ({ weight }) => number(weight) },
              {
                key: 'points',
                title: t('assignments.points'),
                number: true,
                cell: ({ contribution }) => number(contribution),
              },
            ]}
          />
          <Text>{t('assignments.sum', { score: number(score) })}</Text>
        </Stack>
      )}
    </Loaded>
  );
}
