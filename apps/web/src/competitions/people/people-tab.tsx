import { allows } from '@champions/policy';
import { Stack, Text } from '@mantine/core';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { useAccount } from '../../session/use-account';
import { AskFirst } from '../../ui/ask-first';
import { Latin } from '../../ui/latin';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import { GrantForm } from './grant-form';
import { type RoleHolder, rolesPath } from './role-holder';

export function PeopleTab() {
  const { t } = useLanguage();
  const { id: competitionId } = useCompetition();
  const account = useAccount();
  const holders = useRead<readonly RoleHolder[]>(rolesPath(competitionId));
  const grants = allows(account, 'competition.grant-roles', { competitionId });
  return (
    <Stack>
      <Section title={t('secretariat.tabs.people')}>
        <Loaded from={holders}>
          {(all) => (
            <Records
              label={t('secretariat.tabs.people')}
              rows={all}
              idOf={({ accountId, role }) => `${accountId} ${role}`}
              columns={[
                { key: 'name', title: t('common.name'), cell: ({ name }) => name },
                { key: 'email', title: t('common.email'), cell: ({ email }) => <Latin>{email}</Latin> },
                {
                  key: 'role',
                  title: t('secretariat.people.role'),
                  cell: ({ role }) => (
                    <>
                      {t(`codes.role.${role}`)}
                      <Text size="sm" c="dimmed">
                        {t(`secretariat.people.roleHelp.${role}`)}
                      </Text>
                    </>
                  ),
                },
                {
                  key: 'language',
                  title: t('common.language'),
                  cell: ({ language }) => t(`codes.language.${language}`),
                },
                ...(grants
                  ? [
                      {
                        key: 'revoke',
                        title: t('common.actions'),
                        actions: true,
                        cell: (holder: RoleHolder) => <Revoke holder={holder} />,
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Loaded>
      </Section>
      {grants && <GrantForm />}
    </Stack>
  );
}

function Revoke({ holder: { accountId, name, role } }: { readonly holder: RoleHolder }) {
  const { t } = useLanguage();
  const { id: competitionId } = useCompetition();
  const revoke = useCommand(() => ({
    ...{ method: 'POST', path: '/api/identity/roles/revoke' },
    body: { accountId, competitionId, role },
  }));
  return (
    <AskFirst
      danger
      variant="outline"
      size="xs"
      button={t('secretariat.people.revoke')}
      title={t('secretariat.people.revokeTitle', { name })}
      lead={t(`codes.role.${role}`)}
      confirm={t('secretariat.people.revoke')}
      act={() => revoke.mutateAsync()}
    />
  );
}
