import { Text } from '@mantine/core';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Badge } from '../ui/badge';
import { Latin } from '../ui/latin';
import { Loaded } from '../ui/loaded';
import { Records } from '../ui/records';
import { Section } from '../ui/section';

interface Erasure {
  readonly accountId: string;
  readonly erasedAt: string;
  readonly services: readonly { readonly service: string; readonly confirmedAt: string | null }[];
}

/** Who has still to confirm that nothing is left of somebody who was erased. */
export function ErasuresSection() {
  const { t, moment } = useLanguage();
  const waiting = useRead<{ readonly erasures: readonly Erasure[] }>('/api/identity/erasures?waiting=true', {
    every: 30_000,
  });
  return (
    <Section title={t('operator.erasures')}>
      <Text size="sm">{t('operator.erasuresLead')}</Text>
      <Loaded from={waiting}>
        {({ erasures }) => (
          <Records
            label={t('operator.erasures')}
            rows={erasures}
            idOf={({ accountId }) => accountId}
            empty={t('operator.noErasures')}
            columns={[
              {
                key: 'account',
                title: t('operator.account'),
                cell: ({ accountId }) => <Latin code>{accountId}</Latin>,
              },
              { key: 'since', title: t('operator.waitingSince'), cell: ({ erasedAt }) => moment(erasedAt) },
              {
                key: 'waiting',
                title: t('operator.waitingFor'),
                cell: ({ services }) => <Unconfirmed services={services} />,
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

function Unconfirmed({ services }: Pick<Erasure, 'services'>) {
  return services
    .filter(({ confirmedAt }) => confirmedAt === null)
    .map(({ service }) => (
      <Badge key={service} tone="bad">
        <Latin>{service}</Latin>
      </Badge>
    ));
}
