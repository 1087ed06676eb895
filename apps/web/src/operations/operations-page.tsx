import { Anchor, Group, Text } from '@mantine/core';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Badge } from '../ui/badge';
import { Latin } from '../ui/latin';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Records } from '../ui/records';
import { Section } from '../ui/section';
import { ErasuresSection } from './erasures-section';

const figures = ['pendingEvents', 'lag', 'parked', 'jobs', 'overdue'] as const;
type Status = { readonly service?: string; readonly code?: string } & Readonly<
  Partial<Record<(typeof figures)[number], number>>
>;

/** Whether the services have come to rest, and where operators go on. */
export function OperationsPage() {
  const { t, number } = useLanguage();
  const status = useRead<readonly Status[]>('/api/operations/status', { every: 5_000 });
  return (
    <Page title={t('operator.title')} lead={t('operator.lead')}>
      <Section title={t('operator.service')}>
        <Loaded from={status}>
          {(services) => (
            <Records
              label={t('operator.title')}
              rows={services}
              idOf={({ service, code }) => service ?? code ?? 'down'}
              columns={[
                {
                  key: 'service',
                  title: t('operator.service'),
                  cell: ({ service }) => (service === undefined ? t('operator.down') : <Latin>{service}</Latin>),
                },
                ...figures.map((key) => ({
                  key,
                  title: t(`operator.${key}`),
                  number: true,
                  cell: (one: Status) => <Figure value={one[key]} say={number} alarm={key === 'parked'} />,
                })),
              ]}
            />
          )}
        </Loaded>
        <Text size="sm" c="dimmed">
          {t('operator.inbox')}
        </Text>
        <Group>
          <Anchor href="/jobs">{t('operator.jobBoard')}</Anchor>
          <Anchor href="/docs">{t('operator.docs')}</Anchor>
        </Group>
      </Section>
      <ErasuresSection />
    </Page>
  );
}

interface FigureProps {
  readonly value: number | undefined;
  readonly say: (value: number) => string;
  readonly alarm: boolean;
}

function Figure({ value, say, alarm }: FigureProps) {
  if (value === undefined) return '–';
  return value > 0 && alarm ? <Badge tone="bad">{say(value)}</Badge> : say(value);
}
