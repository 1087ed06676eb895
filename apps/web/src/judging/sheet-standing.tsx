import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/use-language';
import type { Sheet } from './sheet';

/** What has become of a sheet, and what can still be done with it. */
export function SheetStanding({ sheet }: { readonly sheet: Sheet }) {
  const { t, number, text, list } = useLanguage();
  const { status, round, total, failed, reason, rubric, roundId } = sheet;
  const isWaiting = status === 'open' || status === 'entered';
  const isFinal = round.othersMarks === 'after-own';
  const named = list(rubric.filter(({ key }) => failed.includes(key)).map(({ name }) => text(name)));
  return (
    <>
      {status === 'submitted' && total !== null && (
        <Text role="status" fw={600}>
          {t('judge.sheet.submitted', { total: number(Math.round(total * 10) / 10) })}
        </Text>
      )}
      {status === 'submitted' && failed.length > 0 && <Text>{t('judge.sheet.failed', { criteria: named })}</Text>}
      {status === 'abstained' && <Text role="status">{t('judge.abstain.done', { reason })}</Text>}
      {round.status === 'open' && isFinal && <Text size="sm">{t(isWaiting ? 'marks.finalOnce' : 'marks.final')}</Text>}
      {round.status === 'open' && !isFinal && !isWaiting && <Text size="sm">{t('marks.mayReopen')}</Text>}
      {round.status === 'discussion' && <Text>{t('judge.sheet.discussion')}</Text>}
      {round.status === 'closed' && (
        <Text>
          {t('judge.sheet.closed')}{' '}
          <Anchor component={Link} to={`/judging/rounds/${roundId}/marks`} underline="always">
            {t('marks.own.open')}
          </Anchor>
        </Text>
      )}
    </>
  );
}
