import { allows } from '@champions/policy';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Page as PageOf } from '../api/page';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { useAccount } from '../session/use-account';
import { LinkButton } from '../ui/link-button';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Records } from '../ui/records';
import { Section } from '../ui/section';
import { type CompetitionSummary, competitionsPath } from './competition';
import { PhaseBadge } from './phase-badge';

export function CompetitionsPage() {
  const { t, text, moment } = useLanguage();
  const account = useAccount();
  const competitions = useRead<PageOf<CompetitionSummary>>(competitionsPath);
  return (
    <Page
      title={t('secretariat.title')}
      aside={
        allows(account, 'competition.create') && (
          <LinkButton to="/competitions/new">{t('secretariat.create')}</LinkButton>
        )
      }
    >
      <Section title={t('secretariat.title')}>
        <Loaded from={competitions}>
          {({ items }) => (
            <Records
              label={t('secretariat.title')}
              rows={items}
              idOf={({ id }) => id}
              empty={t('secretariat.empty')}
              columns={[
                {
                  key: 'name',
                  title: t('common.name'),
                  cell: ({ id, name }) => (
                    <Anchor component={Link} to={`/competitions/${id}`}>
                      {text(name)}
                    </Anchor>
                  ),
                },
                { key: 'phase', title: t('common.status'), cell: ({ phase }) => <PhaseBadge phase={phase} /> },
                { key: 'opens', title: t('codes.moment.opens'), cell: ({ opens }) => moment(opens) },
                { key: 'closes', title: t('codes.moment.closes'), cell: ({ closes }) => moment(closes) },
              ]}
            />
          )}
        </Loaded>
      </Section>
    </Page>
  );
}
