import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { query } from '../../api/page';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { CodeSelect } from '../../ui/code-select';
import { Paged } from '../../ui/paged';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { usePages } from '../../ui/use-pages';
import { useCompetition } from '../use-competition';
import { ApproveAll } from './approve-all';
import { type FeedbackPage, feedbackPath, feedbackStatuses } from './feedback';
import { FeedbackBadge, feedbackTones } from './feedback-badge';
import { isSent } from './is-sent';

const filters = ['all', ...feedbackStatuses] as const;

/** The letters to those who were not selected: how far they are, and which wait for somebody. */
export function FeedbackTab() {
  const { t, number } = useLanguage();
  const { id: competitionId, phase } = useCompetition();
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const path = feedbackPath(competitionId);
  const summary = useRead<FeedbackPage>(query(path, { limit: '1' }), { every: 15_000 });
  const letters = usePages(path, { status: filter === 'all' ? null : filter }, (page: FeedbackPage) => page.items);
  const counts = summary.data?.counts;
  const total = counts ? counts.drafted + counts.edited + counts.approved : 0;
  return (
    <Stack>
      <Section title={t('feedback.tab')}>
        <Text maw="46rem">{t('feedback.lead')}</Text>
        {isSent(phase) && <Text fw={600}>{t('feedback.sent')}</Text>}
        {counts && total > 0 && (
          <Group gap="xs">
            {feedbackStatuses.map((status) => (
              <Badge key={status} tone={feedbackTones[status]}>
                {t(`feedback.status.${status}`)}: {number(counts[status])}
              </Badge>
            ))}
            {counts.outdated > 0 && (
              <Badge tone="bad">
                {t('feedback.outdated')}: {number(counts.outdated)}
              </Badge>
            )}
          </Group>
        )}
        {counts && total > 0 && !isSent(phase) && <ApproveAll competitionId={competitionId} waiting={counts.edited} />}
      </Section>
      <Section
        title={t('feedback.letters')}
        aside={
          <CodeSelect
            aria-label={t('feedback.filter')}
            value={filter}
            codes={filters}
            say={(code) => (code === 'all' ? t('feedback.all') : t(`feedback.status.${code}`))}
            choose={setFilter}
          />
        }
      >
        <Paged from={letters}>
          {(items) => (
            <Records
              label={t('feedback.letters')}
              rows={items}
              idOf={({ id }) => id}
              {...(total === 0 && { empty: t('feedback.notYet') })}
              columns={[
                {
                  key: 'proposal',
                  title: t('common.proposal'),
                  cell: ({ proposalId, title, organisationName }) =>
                    title === null ? (
                      <Text c="dimmed">{t('feedback.withdrawn')}</Text>
                    ) : (
                      <>
                        <Anchor component={Link} to={proposalId} dir="auto">
                          {title}
                        </Anchor>
                        <Text size="sm" c="dimmed">
                          <bdi>{organisationName}</bdi>
                        </Text>
                      </>
                    ),
                },
                {
                  key: 'status',
                  title: t('common.status'),
                  cell: ({ status, outdated }) => <FeedbackBadge {...{ status, outdated }} />,
                },
                {
                  key: 'comments',
                  title: t('feedback.comments'),
                  cell: ({ comments: { included, shared } }) =>
                    shared === 0
                      ? '–'
                      : t('feedback.commentsOf', { included: number(included), shared: number(shared) }),
                },
              ]}
            />
          )}
        </Paged>
      </Section>
    </Stack>
  );
}
