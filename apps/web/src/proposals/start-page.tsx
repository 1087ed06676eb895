import { Alert, List, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { type Call, callPath } from './proposal';
import { StartForm } from './start-form';

/** A call in short, and who wants to take part in it. */
export function StartPage() {
  const { t } = useLanguage();
  const { competitionId = '' } = useParams();
  const call = useRead<Call>(callPath(competitionId));
  return (
    <Page title={t('member.start.title')} back={{ to: '/proposals', label: t('member.title') }}>
      <Loaded from={call}>{(found) => <CallInShort call={found} />}</Loaded>
    </Page>
  );
}

function CallInShort({ call }: { readonly call: Call }) {
  const { t, text, momentAt } = useLanguage();
  return (
    <Stack>
      <Section title={text(call.name)}>
        <Text>{text(call.description)}</Text>
        <Text>{t('home.deadline', { moment: momentAt(call.timeline.closes.at, call.zone) })}</Text>
        <div>
          <Text fw={600}>{t('member.start.eligibility')}</Text>
          <List spacing={4}>
            {call.eligibility.map((condition) => (
              <List.Item key={condition.en}>{text(condition)}</List.Item>
            ))}
          </List>
        </div>
      </Section>
      {call.window === 'in-time' || call.window === 'late' ? (
        <StartForm call={call} />
      ) : (
        <Alert variant="outline">{t('member.start.notOpen')}</Alert>
      )}
    </Stack>
  );
}
