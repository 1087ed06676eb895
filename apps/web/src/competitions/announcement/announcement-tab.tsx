import { Alert, Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import { type Announcement, announcementPath } from './announcement';
import { ApprovalSection } from './approval-section';
import { DateSection } from './date-section';
import { HistorySection } from './history-section';
import { NewsletterSection } from './newsletter-section';
import { PrepareSection } from './prepare-section';
import { PreviewSection } from './preview-section';
import { StoriesSection } from './stories-section';

const tones = { new: 'quiet', preparing: 'calm', prepared: 'marker', cancelled: 'bad', fired: 'good' } as const;

/** The announcement, step by step: tell the winners, prepare, look, approve by two, set the date. */
export function AnnouncementTab() {
  const { t } = useLanguage();
  const competition = useCompetition();
  const announcement = useRead<Announcement>(announcementPath(competition.id), { every: 3_000 });
  const decided = ['decided', 'announced', 'follow-up', 'archived'].includes(competition.phase);
  return (
    <Loaded from={announcement}>
      {(found) => (
        <Stack>
          <Section
            title={t('secretariat.tabs.announcement')}
            aside={<Badge tone={tones[found.status]}>{t(`codes.announcementStatus.${found.status}`)}</Badge>}
          >
            <Text>{t('announcement.lead')}</Text>
            {!decided && <Alert variant="outline">{t('announcement.notYet')}</Alert>}
          </Section>
          <StoriesSection announcement={found} />
          <NewsletterSection />
          <PrepareSection announcement={found} />
          <PreviewSection announcement={found} />
          <ApprovalSection announcement={found} />
          <DateSection announcement={found} />
          <HistorySection announcement={found} />
        </Stack>
      )}
    </Loaded>
  );
}
