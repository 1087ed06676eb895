import { Group, Stack, Text, Title } from '@mantine/core';
import { useRead } from '../api/use-api';
import { type CompetitionSummary, competitionsPath } from '../competitions/competition';
import type { Page } from '../api/page';
import { useLanguage } from '../i18n/use-language';
import { LinkButton } from '../ui/link-button';
import { Loaded } from '../ui/loaded';
import { Section } from '../ui/section';

export function OpenCalls() {
  const { t, text, moment } = useLanguage();
  const competitions = useRead<Page<CompetitionSummary>>(competitionsPath);
  return (
    <Section title={t('home.openCalls')}>
      <Loaded from={competitions}>
        {({ items }) => {
          const open = items.filter(({ phase }) => phase === 'open');
          if (open.length === 0) return <Text c="dimmed">{t('home.noOpenCalls')}</Text>;
          return (
            <Stack>
              {open.map(({ id, name, theme, closes }) => (
                <Group key={id} justify="space-between" align="center" gap="sm">
                  <div>
                    <Title order={3} size="h5">
                      {text(name)}
                    </Title>
                    <Text size="sm">{text(theme)}</Text>
                    <Text size="sm" c="dimmed">
                      {t('home.deadline', { moment: moment(closes) })}
                    </Text>
                  </div>
                  <LinkButton to={`/proposals/new/${id}`}>{t('home.start')}</LinkButton>
                </Group>
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
}
