import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { query } from '../../api/page';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import type { Story } from '../../stories/story';
import { Badge } from '../../ui/badge';
import { DoIt } from '../../ui/do-it';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { type Decisions, decisionsPath } from '../ranking/decision';
import { useCompetition } from '../use-competition';
import { type Announcement, announcementPath } from './announcement';

const tones = { awaited: 'marker', draft: 'marker', confirmed: 'good', published: 'quiet' } as const;

/** The winners hear first and confirm their stories. */
export function StoriesSection({ announcement }: { readonly announcement: Announcement }) {
  const { t, moment } = useLanguage();
  const { id: competitionId } = useCompetition();
  const stories = useRead<{ readonly stories: readonly Story[] }>(
    query('/api/publication/stories', { competitionId }),
    { every: announcement.status === 'fired' ? false : 5_000 },
  );
  const decisions = useRead<Decisions>(decisionsPath(competitionId));
  const names = new Map(decisions.data?.decisions.map((one) => [one.proposalId, one.organisationName]));
  const notices = useCommand(() => ({
    ...{ method: 'POST', path: `${announcementPath(competitionId)}/advance-notices` },
  }));
  const sent = announcement.history.some(({ step }) => step === 'advance-notices-requested');
  return (
    <Section title={`1. ${t('announcement.step.stories')}`}>
      <Text>{t('announcement.noticesLead')}</Text>
      {announcement.actions.includes('request-advance-notices') && (
        <DoIt command={notices} variant={sent ? 'default' : 'filled'}>
          {sent ? t('announcement.noticesAgain') : t('announcement.notices')}
        </DoIt>
      )}
      <Records
        label={t('announcement.step.stories')}
        rows={stories.data?.stories ?? []}
        idOf={({ id }) => id}
        empty={t('announcement.noStories')}
        columns={[
          {
            key: 'who',
            title: t('common.organisation'),
            cell: ({ id, proposalId, content }) => (
              <Anchor component={Link} to={`/stories/${id}`}>
                {names.get(proposalId) || content?.projectName || t('announcement.openStory')}
              </Anchor>
            ),
          },
          {
            key: 'status',
            title: t('common.status'),
            cell: ({ status }) => <Badge tone={tones[status]}>{t(`codes.storyStatus.${status}`)}</Badge>,
          },
          {
            key: 'at',
            title: t('common.date'),
            cell: ({ confirmedAt }) => (confirmedAt === null ? '–' : moment(confirmedAt)),
          },
        ]}
      />
    </Section>
  );
}
