import { Alert, Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import type { Sheet } from './sheet';

/** What a judge should know before marking: what it is for, until when, and who has typed what is there. */
export function SheetNotices({ sheet }: { readonly sheet: Sheet }) {
  const { t, moment } = useLanguage();
  const { round, status, entered } = sheet;
  const isOpen = round.status === 'open' && (status === 'open' || status === 'entered');
  return (
    <>
      {round.closesAt !== null && isOpen && (
        <Text size="sm">{t('judge.sheet.closes', { moment: moment(round.closesAt) })}</Text>
      )}
      {round.calibration && <Text size="sm">{t('judge.sheet.calibration')}</Text>}
      {status === 'entered' && entered && (
        <Alert variant="outline" role="status">
          {t('judge.sheet.entered', {
            source: t(`judge.sheet.source.${entered.source}`),
            moment: moment(entered.at),
          })}
          {entered.note !== '' && (
            <Text size="sm" c="dimmed" dir="auto">
              {entered.note}
            </Text>
          )}
        </Alert>
      )}
      {status === 'submitted' && entered && entered.answer !== 'waiting' && (
        <Text size="sm">
          {t(entered.answer === 'corrected' ? 'judge.sheet.wasCorrected' : 'judge.sheet.wasConfirmed')}
        </Text>
      )}
    </>
  );
}
