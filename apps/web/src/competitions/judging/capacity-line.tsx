import { Alert, Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import type { Capacity } from './assignments';
import { type Round, roundPath } from './round';

/** Whether the panel is large enough, when it will have finished, and who could take more. */
export function CapacityLine({ round }: { readonly round: Round }) {
  const { t, number, moment, list } = useLanguage();
  const { data } = useRead<Capacity>(`${roundPath(round.roundId)}/capacity`);
  if (!data) return null;
  const { readings, room, moreJudges, missing, forecast, topUps } = data;
  const counts = { readings: number(readings), room: number(room) };
  const named = (name: string | null, count: number) => `${name ?? t('common.unknown')} (${number(count)})`;
  const at = (when: string | null | undefined) => (when ? moment(when) : '');
  const [finish, earliest, latest] = [at(forecast?.finish), at(forecast?.earliest), at(forecast?.latest)];
  return (
    <Stack gap="xs">
      <Text>{t('assignments.capacity', counts)}</Text>
      {(missing > 0 || moreJudges > 0) && (
        <Alert color="orange" variant="outline" role="status">
          <Text size="sm">{t('assignments.short', { missing: number(missing), judges: number(moreJudges) })}</Text>
        </Alert>
      )}
      {forecast && forecast.left > 0 && forecast.finish !== null && (
        <Text>{t(`assignments.${forecastOf(finish, earliest, latest)}`, { finish, earliest, latest })}</Text>
      )}
      {forecast && forecast.inTime !== null && forecast.left > 0 && (
        <Text>{t('assignments.inTime', { chance: number(Math.round(forecast.inTime * 100)) })}</Text>
      )}
      {topUps && topUps.atRisk.length > 0 && (
        <Text>
          {t('assignments.atRisk', { judges: list(topUps.atRisk.map(({ name, sheets }) => named(name, sheets))) })}
        </Text>
      )}
      {topUps && topUps.suggestions.length > 0 && (
        <Text>
          {t('assignments.topUps', { judges: list(topUps.suggestions.map(({ name, more }) => named(name, more))) })}
        </Text>
      )}
    </Stack>
  );
}

/** A range whose ends read alike says nothing. */
function forecastOf(finish: string, earliest: string, latest: string) {
  if (earliest === finish && (latest === finish || latest === '')) return 'finishAbout';
  return latest === '' ? 'finishOpen' : 'finish';
}
