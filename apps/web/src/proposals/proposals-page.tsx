import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { OpenCalls } from '../app/open-calls';
import type { Page as PageOf } from '../api/page';
import { useLanguage } from '../i18n/use-language';
import { Latin } from '../ui/latin';
import { Page } from '../ui/page';
import { Paged } from '../ui/paged';
import { Records } from '../ui/records';
import { Section } from '../ui/section';
import { usePages } from '../ui/use-pages';
import type { ListedProposal } from './proposal';
import { ProposalBadge } from './status-badge';

/** Every proposal of the organisations a person belongs to. */
export function ProposalsPage() {
  const { t, moment } = useLanguage();
  const proposals = usePages('/api/intake/proposals', { mine: 'true' }, (page: PageOf<ListedProposal>) => page.items);
  return (
    <Page title={t('member.title')}>
      <Section title={t('member.title')}>
        <Paged from={proposals}>
          {(items) => (
            <Records
              label={t('member.title')}
              rows={items}
              idOf={({ id }) => id}
              empty={t('member.empty')}
              columns={[
                {
                  key: 'title',
                  title: t('common.proposal'),
                  cell: ({ id, title }) => (
                    <Anchor component={Link} to={`/proposals/${id}`}>
                      {title ?? t('member.untitled')}
                    </Anchor>
                  ),
                },
                { key: 'who', title: t('common.organisation'), cell: ({ organisationName }) => organisationName },
                { key: 'status', title: t('common.status'), cell: ({ status }) => <ProposalBadge status={status} /> },
                {
                  key: 'receipt',
                  title: t('member.receiptNumber'),
                  cell: ({ id, receiptNumber }) =>
                    receiptNumber === null ? (
                      '–'
                    ) : (
                      <Anchor component={Link} to={`/proposals/${id}/receipt`}>
                        <Latin>{receiptNumber}</Latin>
                      </Anchor>
                    ),
                },
                { key: 'saved', title: t('member.savedAt'), cell: ({ savedAt }) => moment(savedAt) },
              ]}
            />
          )}
        </Paged>
      </Section>
      <OpenCalls />
    </Page>
  );
}
