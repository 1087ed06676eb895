import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { faultsByField } from '../../api/problem';
import { momentOf, wallClock } from '../../i18n/moments';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { DoIt } from '../../ui/do-it';
import { MomentField } from '../../ui/moment-field';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useCompetition } from '../use-competition';
import { type Announcement, announcementPath } from './announcement';

/** When it becomes public: set, postponed to a date to be confirmed, or cancelled. */
export function DateSection({ announcement }: { readonly announcement: Announcement }) {
  const { t, moment, zone: timesIn } = useLanguage();
  const { id: competitionId } = useCompetition();
  const { status, at, zone, tbc, firedAt, missing, refusals, actions } = announcement;
  const path = announcementPath(competitionId);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (at === null ? '' : wallClock(at, zone));
  const chosen = momentOf(shown, zone);
  const schedule = useCommand(() => ({ method: 'POST', path: `${path}/schedule`, body: { at: chosen } }));
  const postpone = useCommand(() => ({ method: 'POST', path: `${path}/postpone` }));
  const cancel = useCommand<string>((reason) => ({ method: 'POST', path: `${path}/cancel`, body: { reason } }));
  const standing = () => {
    if (firedAt !== null) return t('announcement.firedAt', { moment: moment(firedAt, zone) });
    if (at !== null) return t('announcement.scheduledFor', { moment: moment(at, zone) });
    return tbc ? t('announcement.tbcLong') : t('announcement.noDate');
  };
  return (
    <Section title={`6. ${t('announcement.step.date')}`}>
      <Text fw={600} role="status">
        {standing()}
      </Text>
      {at !== null && status !== 'fired' && missing.length > 0 && (
        <Alert variant="outline" color="red" title={t('announcement.missingTitle')}>
          <List>
            {missing.map((code) => (
              <List.Item key={code}>{t(`announcement.missing.${code}`)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {refusals.length > 0 && (
        <Alert variant="outline" color="red" title={t('announcement.refusals')}>
          <List>
            {refusals.map(({ code, at: refusedAt }) => (
              <List.Item key={`${code} ${refusedAt}`}>
                {t(`announcement.missing.${code}`)} ({moment(refusedAt, zone)})
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {actions.includes('schedule') && (
        <Group align="flex-end">
          <MomentField
            label={t('announcement.at')}
            description={timesIn(zone)}
            value={shown}
            fault={faultsByField(schedule.error)['at']}
            change={setTyped}
          />
          <Button disabled={chosen === null} loading={schedule.isPending} onClick={() => schedule.mutate()}>
            {t('announcement.schedule')}
          </Button>
        </Group>
      )}
      <Trouble error={schedule.error} />
      <Group align="flex-start">
        {actions.includes('postpone') && (
          <DoIt command={postpone} variant="default">
            {t('announcement.postpone')}
          </DoIt>
        )}
        {actions.includes('cancel') && (
          <AskFirst
            danger
            variant="outline"
            button={t('announcement.cancel')}
            title={t('announcement.cancelTitle')}
            lead={t('announcement.cancelLead')}
            confirm={t('announcement.cancel')}
            reason={{ label: t('common.reason'), needed: true }}
            act={cancel.mutateAsync}
          />
        )}
      </Group>
    </Section>
  );
}
