import { Alert, Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { type Declaration, declarationPath, matching } from './declaration';

/** So many lines at once; who looks for one of more types a part of its name. */
const MOST_SHOWN = 200;

export function DeclarationForm({ declaration }: { readonly declaration: Declaration }) {
  const { t, number, list, moment } = useLanguage();
  const { roundId, declaredAt, roundStatus, organisations, newOrganisations, list: seen } = declaration;
  const standing = new Set(
    organisations.filter(({ declared }) => declared).map(({ organisationId }) => organisationId),
  );
  const [promised, setPromised] = useState(declaredAt !== null);
  const [chosen, setChosen] = useState<readonly string[]>([...standing]);
  const [typed, setTyped] = useState('');
  const send = useCommand(() => ({
    ...{ method: 'PUT', path: declarationPath(roundId) },
    body: { undertaking: true, organisationIds: chosen, list: seen },
  }));
  const queries = useQueryClient();
  // Where the list has grown meanwhile it is shown anew, with what was ticked.
  const lookAgain = () => void queries.invalidateQueries({ queryKey: [declarationPath(roundId)] });
  const found = matching(organisations, typed).slice(0, MOST_SHOWN);
  const isFixed = (id: string) => roundStatus !== 'draft' && standing.has(id);
  const counts = { shown: number(found.length), all: number(organisations.length), chosen: number(chosen.length) };
  return (
    <Section title={t('conflicts.declare.title')}>
      {newOrganisations > 0 && (
        <Alert color="red" variant="outline" role="status">
          {t('results.again.lead', { count: newOrganisations })}
        </Alert>
      )}
      {declaredAt !== null && newOrganisations === 0 && (
        <Alert color="green" variant="outline" role="status">
          {t('conflicts.declare.done', { moment: moment(declaredAt) })}
        </Alert>
      )}
      <Checkbox
        label={t('conflicts.declare.undertaking')}
        checked={promised}
        disabled={declaredAt !== null}
        onChange={(event) => setPromised(event.currentTarget.checked)}
      />
      <TextInput
        type="search"
        label={t('conflicts.declare.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Checkbox.Group
        label={t('conflicts.declare.question')}
        description={t('conflicts.declare.help')}
        value={[...chosen]}
        onChange={(ids) => setChosen(ids)}
      >
        <Stack gap="xs" mt="sm">
          {found.map(({ organisationId, organisationName, economy, isNew }) => (
            <Checkbox
              key={organisationId}
              value={organisationId}
              disabled={isFixed(organisationId)}
              label={
                <>
                  <bdi>{list([organisationName, ...(economy === undefined ? [] : [economy])])}</bdi>
                  {isNew === true && <> ({t('results.again.isNew')})</>}
                </>
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="sm" c="dimmed" role="status">
        {t('conflicts.declare.shown', counts)}
      </Text>
      {roundStatus !== 'draft' && standing.size > 0 && <Text size="sm">{t('conflicts.declare.standing')}</Text>}
      <Trouble error={send.error} />
      <div>
        <Button
          loading={send.isPending}
          disabled={!promised}
          onClick={() => send.mutate(undefined, { onError: lookAgain })}
        >
          {t('conflicts.declare.send')}
        </Button>
      </div>
    </Section>
  );
}
