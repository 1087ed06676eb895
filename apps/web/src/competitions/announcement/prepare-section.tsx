import { Group, Text } from '@mantine/core';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { DoIt } from '../../ui/do-it';
import { Latin } from '../../ui/latin';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import { type Announcement, announcementPath, parts, type WaitedFor } from './announcement';

interface PagesStatus {
  readonly missing: readonly { readonly what: WaitedFor }[];
}
interface LettersStatus {
  readonly waitingFor: readonly WaitedFor[];
}

/** Making the letters and pages as they will go out, and what is waited for meanwhile. */
export function PrepareSection({ announcement }: { readonly announcement: Announcement }) {
  const { t, number, list } = useLanguage();
  const { id: competitionId } = useCompetition();
  const { id, status, actions } = announcement;
  const prepare = useCommand(() => ({ method: 'POST', path: `${announcementPath(competitionId)}/prepare` }));
  const waiting = { when: status === 'preparing', every: 3_000 };
  const pages = useRead<PagesStatus>(`/api/publication/announcements/${id}/status`, waiting);
  const letters = useRead<LettersStatus>(`/api/notifications/announcements/${id}`, waiting);
  const waits = {
    publication: pages.data?.missing.map(({ what }) => what) ?? [],
    notifications: letters.data?.waitingFor ?? [],
  };
  return (
    <Section title={`3. ${t('announcement.step.prepare')}`}>
      <Text>{t('announcement.prepareLead')}</Text>
      {status !== 'new' &&
        parts.map((part) => {
          const done = announcement.parts.find((one) => one.part === part);
          return (
            <Group key={part} gap="sm">
              <Text fw={600}>{t(`codes.part.${part}`)}</Text>
              {done ? (
                <>
                  <Badge tone="good">{t(`announcement.items.${part}`, { items: number(done.items) })}</Badge>
                  <Latin code>{done.digest.slice(0, 12)}</Latin>
                </>
              ) : (
                <>
                  <Badge tone="calm">{t('announcement.waiting')}</Badge>
                  {waits[part].length > 0 && (
                    <Text size="sm">
                      {t('announcement.waitingFor', {
                        what: list(waits[part].map((what) => t(`announcement.waits.${what}`))),
                      })}
                    </Text>
                  )}
                </>
              )}
            </Group>
          );
        })}
      {actions.includes('prepare') && (
        <DoIt command={prepare} variant={status === 'prepared' ? 'default' : 'filled'}>
          {status === 'new' ? t('announcement.prepare') : t('announcement.prepareAgain')}
        </DoIt>
      )}
    </Section>
  );
}
