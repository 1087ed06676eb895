import { Checkbox, Stack } from '@mantine/core';
import type { Fields } from '../../drafts/merge-fields';
import { useLanguage } from '../../i18n/use-language';
import { type Feedback, feedbackReasons, reasonField } from './feedback';

interface ReasonFieldsProps {
  readonly feedback: Feedback;
  readonly values: Fields;
  readonly readOnly: boolean;
  readonly change: (field: string, value: boolean) => void;
}

/** Why it was not selected: what suggests itself is marked, the secretariat chooses. */
export function ReasonFields({ feedback: { suggested }, values, readOnly, change }: ReasonFieldsProps) {
  const { t } = useLanguage();
  return (
    <Checkbox.Group
      label={t('feedback.reasons')}
      description={t('feedback.reasonsHelp')}
      readOnly={readOnly}
      value={feedbackReasons.filter((reason) => values[reasonField(reason)] === true)}
      onChange={(chosen) => {
        for (const reason of feedbackReasons) {
          const isChosen = chosen.includes(reason);
          if (isChosen !== (values[reasonField(reason)] === true)) change(reasonField(reason), isChosen);
        }
      }}
    >
      <Stack gap="xs" mt="xs">
        {feedbackReasons.map((reason) => (
          <Checkbox
            key={reason}
            value={reason}
            disabled={readOnly}
            label={
              suggested.includes(reason)
                ? t('feedback.suggested', { reason: t(`feedback.reasonOf.${reason}`) })
                : t(`feedback.reasonOf.${reason}`)
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
