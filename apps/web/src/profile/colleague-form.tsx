import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { faultsByField } from '../api/problem';
import { useCommand, useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import type { Organisation } from '../proposals/organisation';
import { LanguageSelect } from '../ui/language-select';
import { Loaded } from '../ui/loaded';
import { Trouble } from '../ui/trouble';

/** One organisation, and a way to bring a colleague in. */
export function ColleagueForm({ organisationId }: { readonly organisationId: string }) {
  const { t, language } = useLanguage();
  const path = `/api/identity/organisations/${organisationId}`;
  const organisation = useRead<Organisation>(path);
  const [person, setPerson] = useState({ email: '', name: '', language });
  const invite = useCommand<typeof person>((body) => ({ method: 'POST', path: `${path}/members`, body }));
  const faults = faultsByField(invite.error);
  return (
    <Loaded from={organisation}>
      {({ name, kind, economy }) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            invite.mutate(person);
          }}
        >
          <Stack gap="xs">
            <div>
              <Title order={3} size="h5">
                {name}
              </Title>
              <Text size="sm" c="dimmed">
                {t(`codes.kind.${kind}`)} · {economy}
              </Text>
            </div>
            <Text size="sm">{t('profile.colleagueLead')}</Text>
            <Group align="flex-start">
              <TextInput
                label={t('common.email')}
                type="email"
                required
                data-latin
                value={person.email}
                error={faults['email']}
                onChange={(event) => setPerson({ ...person, email: event.currentTarget.value })}
              />
              <TextInput
                label={t('common.name')}
                required
                value={person.name}
                error={faults['name']}
                onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
              />
              <LanguageSelect
                label={t('common.language')}
                value={person.language}
                choose={(chosen) => setPerson({ ...person, language: chosen })}
              />
            </Group>
            <Trouble error={invite.error} />
            <Group>
              <Button type="submit" variant="default" loading={invite.isPending}>
                {t('profile.invite')}
              </Button>
              {invite.isSuccess && <Text role="status">{t('profile.invited')}</Text>}
            </Group>
          </Stack>
        </form>
      )}
    </Loaded>
  );
}
