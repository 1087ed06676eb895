import { List, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import type { Announcement, Step } from './announcement';

/** Who did what, latest first. */
export function HistorySection({ announcement }: { readonly announcement: Announcement }) {
  const { t, moment } = useLanguage();
  const { zone, history } = announcement;
  if (history.length === 0) return null;
  const said = ({ step, part, moment: at, reason }: Step) => {
    const done = t(`announcement.did.${step}`, {
      moment: at === undefined ? '' : moment(at, zone),
      reason: reason ?? '',
    });
    return part ? `${done} (${t(`codes.part.${part}`)})` : done;
  };
  return (
    <Section title={t('announcement.step.history')}>
      <List>
        {history.toReversed().map((step) => (
          <List.Item key={`${step.step} ${step.at} ${step.part ?? ''}`}>
            {said(step)}
            <Text size="sm" c="dimmed">
              {t('announcement.approvedBy', {
                name: step.name ?? t('announcement.byItself'),
                moment: moment(step.at, zone),
              })}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
