import { Alert } from '@mantine/core';
import { allows } from '@champions/policy';
import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { useAccount } from '../session/use-account';
import { Badge, type Tone } from '../ui/badge';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { type Story, storyPath } from './story';
import { StoryForm } from './story-form';

export const storyTones: Readonly<Record<Story['status'], Tone>> = {
  awaited: 'marker',
  draft: 'marker',
  confirmed: 'good',
  published: 'quiet',
};

/** Where a winner checks the facts, adds a quotation and agrees to publication; the secretariat writes here, too. */
export function StoryPage() {
  const { t } = useLanguage();
  const account = useAccount();
  const { id = '' } = useParams();
  const story = useRead<Story>(storyPath(id));
  const { data } = story;
  const isWinner = data !== undefined && allows(account, 'story.confirm', data);
  return (
    <Page
      title={t('stories.title')}
      lead={data && (isWinner ? t('stories.lead') : t('stories.secretariatLead'))}
      aside={data && <Badge tone={storyTones[data.status]}>{t(`codes.storyStatus.${data.status}`)}</Badge>}
      {...(data &&
        !isWinner && {
          back: { to: `/competitions/${data.competitionId}/announcement`, label: t('secretariat.tabs.announcement') },
        })}
    >
      {data && data.status !== 'published' && (
        <Alert variant="outline" color="red">
          {t('stories.embargo')}
        </Alert>
      )}
      <Loaded from={story}>{(found) => <StoryForm key={found.id} story={found} isWinner={isWinner} />}</Loaded>
    </Page>
  );
}
