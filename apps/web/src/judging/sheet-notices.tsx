import { Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import { EnteredNotice } from './entered-notice';
import type { Sheet } from './sheet';

/** What a judge should know before marking: what it is for, until when, and who has typed what is there. */
export function SheetNotices({ sheet }: { readonly sheet: Sheet }) {
  const { t, moment } = useLanguage();
  const { round, status } = sheet;
  const isOpen = round.status === 'open' && (status === 'open' || status === 'entered');
  return (
    <>
      {round.closesAt !== null && isOpen && (
        <Text size="sm">{t('judge.sheet.closes', { moment: moment(round.closesAt) })}</Text>
      )}
      {round.calibration && <Text size="sm">{t('judge.sheet.calibration')}</Text>}
      <EnteredNotice sheet={sheet} />
    </>
  );
}
