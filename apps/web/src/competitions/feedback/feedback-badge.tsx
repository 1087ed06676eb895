import { Group } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Badge, type Tone } from '../../ui/badge';
import type { FeedbackLine, FeedbackStatus } from './feedback';

export const feedbackTones: Readonly<Record<FeedbackStatus, Tone>> = {
  drafted: 'marker',
  edited: 'calm',
  approved: 'good',
};

export function FeedbackBadge({ status, outdated }: Pick<FeedbackLine, 'status' | 'outdated'>) {
  const { t } = useLanguage();
  return (
    <Group gap="xs">
      <Badge tone={feedbackTones[status]}>{t(`feedback.status.${status}`)}</Badge>
      {outdated && <Badge tone="bad">{t('feedback.outdated')}</Badge>}
    </Group>
  );
}
