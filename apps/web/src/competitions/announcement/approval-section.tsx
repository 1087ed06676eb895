import { List, Text } from '@mantine/core';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { DoIt } from '../../ui/do-it';
import { Latin } from '../../ui/latin';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import { type Announcement, announcementPath } from './announcement';

/** Two different people answer for exactly what would go out. */
export function ApprovalSection({ announcement }: { readonly announcement: Announcement }) {
  const { t, moment, number } = useLanguage();
  const { id: competitionId } = useCompetition();
  const { digest, approvals, actions } = announcement;
  const approve = useCommand(() => ({
    ...{ method: 'POST', path: `${announcementPath(competitionId)}/approve` },
    body: { digest },
  }));
  return (
    <Section title={`5. ${t('announcement.step.approve')}`}>
      <Text>{t('announcement.approveLead')}</Text>
      {digest !== null && (
        <Text size="sm">
          {t('announcement.digest')}: <Latin code>{digest}</Latin>
        </Text>
      )}
      <Text fw={600} role="status">
        {t('announcement.approvals', { n: number(approvals.length) })}
      </Text>
      {approvals.length > 0 && (
        <List>
          {approvals.map(({ approverId, name, at }) => (
            <List.Item key={approverId}>
              {t('announcement.approvedBy', { name: name ?? t('common.unknown'), moment: moment(at) })}
            </List.Item>
          ))}
        </List>
      )}
      {actions.includes('approve') && digest !== null && <DoIt command={approve}>{t('announcement.approve')}</DoIt>}
    </Section>
  );
}
