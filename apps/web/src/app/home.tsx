import { Anchor, Card, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/use-language';
import { areasOf } from '../session/roles';
import { useAccount } from '../session/use-account';
import { Page } from '../ui/page';
import { OpenCalls } from './open-calls';

/** Where a person starts: the open calls, and the areas they have any use for. */
export function Home() {
  const { t } = useLanguage();
  const account = useAccount();
  const areas = areasOf(account);
  const cards = [
    { to: '/proposals', title: t('home.proposals'), lead: t('home.proposalsLead'), shown: true },
    { to: '/judging', title: t('home.judging'), lead: t('home.judgingLead'), shown: areas.judging },
    { to: '/competitions', title: t('home.competitions'), lead: t('home.competitionsLead'), shown: areas.secretariat },
    { to: '/operations', title: t('home.operations'), lead: t('home.operationsLead'), shown: areas.operations },
  ];
  return (
    <Page title={t('home.hello', { name: account.name })}>
      <OpenCalls />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {cards
          .filter(({ shown }) => shown)
          .map(({ to, title, lead }) => (
            <Card key={to} withBorder bg="var(--sheet)">
              <Stack gap={4}>
                <Anchor component={Link} to={to} fw={600}>
                  {title}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {lead}
                </Text>
              </Stack>
            </Card>
          ))}
      </SimpleGrid>
    </Page>
  );
}
