import { Alert, Stack, Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import { CommentsList } from './comments-list';
import { MarksTable } from './marks-table';
import type { Sheet } from './sheet';

/** Marks that the secretariat typed for the judge: what they were, until the judge has answered, and what became of them. */
export function EnteredNotice({ sheet }: { readonly sheet: Sheet }) {
  const { t, moment } = useLanguage();
  const { entered, status, rubric } = sheet;
  if (!entered) return null;
  if (entered.answer !== 'waiting')
    return status === 'submitted' ? (
      <Text size="sm">
        {t(entered.answer === 'corrected' ? 'judge.sheet.wasCorrected' : 'judge.sheet.wasConfirmed')}
      </Text>
    ) : null;
  if (status !== 'entered' && status !== 'open') return null;
  const from = { source: t(`judge.sheet.source.${entered.source}`), moment: moment(entered.at) };
  const shown = { ...entered, total: status === 'entered' ? sheet.total : null };
  return (
    <Alert variant="outline" role="status">
      <Stack gap="sm">
        <Text size="sm">{t(status === 'entered' ? 'judge.sheet.entered' : 'marks.entered.changed', from)}</Text>
        {entered.note !== '' && <Text size="sm">{t('marks.entered.note', { note: entered.note })}</Text>}
        {status === 'open' && (
          <>
            <MarksTable
              label={t('marks.entered.title')}
              rubric={rubric}
              columns={[
                { key: 'entered', title: t('marks.entered.title'), now: shown },
                { key: 'now', title: t('marks.entered.now'), now: sheet, own: true },
              ]}
            />
            <CommentsList rubric={rubric} of={entered} />
          </>
        )}
      </Stack>
    </Alert>
  );
}
