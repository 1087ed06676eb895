import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand, useRead } from '../api/use-api';
import { faultsByField } from '../api/problem';
import { useLanguage } from '../i18n/use-language';
import { useAccount } from '../session/use-account';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { ColleagueForm } from './colleague-form';
import { EraseAccount } from './erase-account';

interface Me {
  readonly name: string;
  readonly email: string;
}

export function ProfilePage() {
  const { t } = useLanguage();
  const { organisations } = useAccount();
  const me = useRead<Me>('/api/identity/me');
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')}>
      <Paper withBorder p="lg" maw="32rem" bg="var(--sheet)">
        <Loaded from={me}>{(found) => <NameForm me={found} />}</Loaded>
      </Paper>
      {organisations.length > 0 && (
        <Section title={t('profile.organisations')}>
          {organisations.map(({ organisationId }) => (
            <ColleagueForm key={organisationId} organisationId={organisationId} />
          ))}
        </Section>
      )}
      {me.data && <EraseAccount email={me.data.email} />}
    </Page>
  );
}

function NameForm({ me }: { readonly me: Me }) {
  const { t } = useLanguage();
  const [name, setName] = useState(me.name);
  const save = useCommand<{ readonly name: string }>((body) => ({ method: 'PATCH', path: '/api/identity/me', body }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ name });
      }}
    >
      <Stack>
        <TextInput label={t('common.email')} value={me.email} readOnly data-latin />
        <TextInput
          label={t('common.name')}
          required
          autoComplete="name"
          value={name}
          error={faultsByField(save.error)['name']}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Trouble error={save.error} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
          {save.isSuccess && <Text role="status">{t('profile.saved')}</Text>}
        </Group>
      </Stack>
    </form>
  );
}
