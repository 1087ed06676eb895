import type { Language } from '@champions/contracts';
import { Button, Radio, Stack } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { read, send } from '../api/client';
import { faultsByField } from '../api/problem';
import { useLanguage } from '../i18n/use-language';
import { sessionKey } from '../session/session';
import { useAccount } from '../session/use-account';
import { LanguageSelect } from '../ui/language-select';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { NewOrganisationFields } from './new-organisation-fields';
import type { Organisation } from './organisation';
import { OwnOrganisations } from './own-organisations';
import { type Call, proposalPath } from './proposal';

const ANOTHER = 'another';

/** Who submits, and in which language; then the draft exists and the form opens. */
export function StartForm({ call }: { readonly call: Call }) {
  const { t, language: own } = useLanguage();
  const { organisations } = useAccount();
  const navigate = useNavigate();
  const queries = useQueryClient();
  // Made once, so that a second press after a broken line makes no second organisation and no second draft.
  const [ids] = useState(() => ({ organisation: crypto.randomUUID(), proposal: crypto.randomUUID() }));
  const [chosen, setChosen] = useState(organisations[0]?.organisationId ?? ANOTHER);
  const [fresh, setFresh] = useState<Omit<Organisation, 'id'>>({
    ...{ name: '', kind: 'industry-association', economy: '' },
  });
  const offered = call.languages;
  const [language, setLanguage] = useState<Language>(offered.includes(own) ? own : (offered[0] ?? 'en'));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  const begin = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const organisation =
        chosen === ANOTHER
          ? await send<Organisation>({
              ...{ method: 'POST', path: '/api/identity/organisations' },
              body: { id: ids.organisation, ...fresh },
            })
          : await read<Organisation>(`/api/identity/organisations/${chosen}`);
      await send({
        ...{ method: 'PUT', path: proposalPath(ids.proposal) },
        body: {
          competitionId: call.competitionId,
          organisationId: organisation.id,
          organisationName: organisation.name,
          economy: organisation.economy,
          ...{ language, answers: {} },
        },
      });
      await queries.invalidateQueries({ queryKey: sessionKey });
      await navigate(`/proposals/${ids.proposal}`);
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
      setBusy(false);
    }
  };

  return (
    <Section title={t('member.start.who')}>
      <form onSubmit={(event) => void begin(event)}>
        <Stack maw="36rem">
          {organisations.length > 0 && (
            <Radio.Group value={chosen} onChange={setChosen} aria-label={t('member.start.who')}>
              <Stack gap="xs">
                <OwnOrganisations ids={organisations.map(({ organisationId }) => organisationId)} />
                <Radio value={ANOTHER} label={t('member.start.another')} />
              </Stack>
            </Radio.Group>
          )}
          {chosen === ANOTHER && (
            <NewOrganisationFields organisation={fresh} change={setFresh} faults={faultsByField(error)} />
          )}
          <LanguageSelect
            label={t('member.start.language')}
            description={t('member.start.languageHelp')}
            value={language}
            offered={offered}
            choose={setLanguage}
          />
          <Trouble error={error} />
          <div>
            <Button type="submit" loading={busy}>
              {t('member.start.begin')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
