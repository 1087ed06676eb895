import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { ProposalStatus } from '@champions/contracts';
import type { Page as PageOf } from '../../api/page';
import { useLanguage } from '../../i18n/use-language';
import type { ListedProposal } from '../../proposals/proposal';
import { ProposalBadge } from '../../proposals/status-badge';
import { CodeSelect } from '../../ui/code-select';
import { Latin } from '../../ui/latin';
import { Paged } from '../../ui/paged';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { usePages } from '../../ui/use-pages';
import { useCompetition } from '../use-competition';
import { ProposalDrawer } from './proposal-drawer';
import { proposalStatuses } from './proposal-statuses';

const filters = ['all', ...proposalStatuses] as const;

/** What came in; each opens to be read, screened or decided on. */
export function ProposalsTab() {
  const { t, moment } = useLanguage();
  const { id: competitionId, zone } = useCompetition();
  const [filter, setFilter] = useState<'all' | ProposalStatus>('all');
  const [opened, setOpened] = useState<string | null>(null);
  const params = { competitionId, status: filter === 'all' ? null : filter };
  const proposals = usePages('/api/intake/proposals', params, (page: PageOf<ListedProposal>) => page.items);
  return (
    <Section
      title={t('secretariat.tabs.proposals')}
      aside={
        <CodeSelect
          aria-label={t('secretariat.proposals.filter')}
          value={filter}
          codes={filters}
          say={(code) => (code === 'all' ? t('secretariat.proposals.all') : t(`codes.proposalStatus.${code}`))}
          choose={setFilter}
        />
      }
    >
      <Paged from={proposals}>
        {(items) => (
          <Records
            label={t('secretariat.tabs.proposals')}
            rows={items}
            idOf={({ id }) => id}
            columns={[
              {
                key: 'title',
                title: t('common.proposal'),
                cell: ({ id, title }) => (
                  <Anchor component="button" type="button" ta="start" dir="auto" onClick={() => setOpened(id)}>
                    {title ?? t('member.untitled')}
                  </Anchor>
                ),
              },
              { key: 'who', title: t('common.organisation'), cell: ({ organisationName }) => organisationName },
              { key: 'economy', title: t('common.economy'), cell: ({ economy }) => economy },
              { key: 'status', title: t('common.status'), cell: ({ status }) => <ProposalBadge status={status} /> },
              {
                key: 'received',
                title: t('member.receivedAt'),
                cell: ({ receivedAt }) => (receivedAt === null ? '–' : moment(receivedAt, zone)),
              },
              {
                key: 'receipt',
                title: t('member.receiptNumber'),
                cell: ({ receiptNumber }) => <Latin>{receiptNumber ?? '–'}</Latin>,
              },
            ]}
          />
        )}
      </Paged>
      <ProposalDrawer id={opened} close={() => setOpened(null)} />
    </Section>
  );
}
