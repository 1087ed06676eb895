import type { CompetitionRole } from '@champions/contracts';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultsByField } from '../../api/problem';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { sessionKey } from '../../session/session';
import { CodeSelect } from '../../ui/code-select';
import { LanguageSelect } from '../../ui/language-select';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useCompetition } from '../use-competition';
import { competitionRoles } from './role-holder';

/** Gives a role to the person with an address. */
export function GrantForm() {
  const { t, language } = useLanguage();
  const { id: competitionId } = useCompetition();
  const queries = useQueryClient();
  const blank = { email: '', name: '', language };
  const [person, setPerson] = useState(blank);
  const [role, setRole] = useState<CompetitionRole>('judge');
  const [granted, setGranted] = useState<string | null>(null);
  const grant = useCommand(() => ({
    ...{ method: 'POST', path: '/api/identity/roles' },
    body: { ...person, competitionId, role },
  }));
  const faults = faultsByField(grant.error);
  const done = () => {
    setGranted(person.name);
    setPerson(blank);
    void queries.invalidateQueries({ queryKey: sessionKey });
  };
  return (
    <Section title={t('secretariat.people.grant')}>
      <Text>{t('secretariat.people.lead')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          grant.mutate(undefined, { onSuccess: done });
        }}
      >
        <Stack maw="36rem">
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
          <CodeSelect
            label={t('secretariat.people.role')}
            description={t(`secretariat.people.roleHelp.${role}`)}
            value={role}
            codes={competitionRoles}
            say={(code) => t(`codes.role.${code}`)}
            choose={setRole}
          />
          <Trouble error={grant.error} />
          <Group>
            <Button type="submit" loading={grant.isPending}>
              {t('secretariat.people.grant')}
            </Button>
            {granted !== null && <Text role="status">{t('secretariat.people.granted', { name: granted })}</Text>}
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
