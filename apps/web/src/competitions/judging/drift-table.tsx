import { Group, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Records } from '../../ui/records';
import type { Difference, Drift, RoundProgress } from './round';

/** On fewer proposals than these a difference can be chance. */
const FEW = 3;

/** Who marks higher or lower than the others who read the same, in points and in words. */
export function DriftTable({ judges }: Pick<RoundProgress, 'judges'>) {
  const { t } = useLanguage();
  const compared = judges.flatMap(({ judgeId, name, drift }) =>
    drift && (drift.calibration || drift.since) ? [{ judgeId, name, drift }] : [],
  );
  return (
    <>
      <Text size="sm">{t('rounds.calibration.driftLead')}</Text>
      <Records
        label={t('rounds.calibration.drift')}
        rows={compared}
        idOf={({ judgeId }) => judgeId}
        empty={t('rounds.calibration.nothing')}
        columns={[
          { key: 'judge', title: t('secretariat.judging.judge'), cell: ({ name }) => name ?? t('common.unknown') },
          {
            key: 'first',
            title: t('rounds.calibration.first'),
            cell: ({ drift }) => <Points difference={drift.calibration} />,
          },
          {
            key: 'since',
            title: t('rounds.calibration.since'),
            cell: ({ drift }) => <Points difference={drift.since} />,
          },
          { key: 'view', title: t('rounds.calibration.view'), cell: ({ drift }) => <View drift={drift} /> },
        ]}
      />
    </>
  );
}

function Points({ difference }: { readonly difference: Difference | null }) {
  const { t, number } = useLanguage();
  if (difference === null) return '–';
  const points = Math.round(difference.mean);
  const said = { points: number(Math.abs(points)), entries: number(difference.entries) };
  return t(`rounds.calibration.${points < 0 ? 'below' : points > 0 ? 'above' : 'same'}`, said);
}

function View({ drift: { calibration, since, tendency, drifted } }: { readonly drift: Drift }) {
  const { t } = useLanguage();
  const entries = (calibration?.entries ?? 0) + (since?.entries ?? 0);
  return (
    <Group gap="xs">
      <Badge tone={tendency === null ? 'quiet' : 'marker'}>{t(`rounds.calibration.${tendency ?? 'even'}`)}</Badge>
      {drifted && <Badge tone="calm">{t('rounds.calibration.drifted')}</Badge>}
      {tendency !== null && entries < FEW && (
        <Text size="sm" c="dimmed">
          {t('rounds.calibration.early')}
        </Text>
      )}
    </Group>
  );
}
