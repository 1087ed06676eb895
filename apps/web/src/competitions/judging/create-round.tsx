import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useCompetition } from '../use-competition';

/** A new round: what judges do not see, and what they must not judge. */
export function CreateRound({ first }: { readonly first: boolean }) {
  const { t } = useLanguage();
  const { id: competitionId } = useCompetition();
  const [id] = useState(() => crypto.randomUUID());
  const [blind, setBlind] = useState<readonly string[]>([]);
  const [economyConflicts, setEconomyConflicts] = useState(false);
  const create = useCommand(() => ({
    ...{ method: 'POST', path: '/api/judging/rounds' },
    body: { id, competitionId, blind, economyConflicts },
  }));
  return (
    <Section title={t('secretariat.judging.create')}>
      {first && <Text>{t('secretariat.judging.noRound')}</Text>}
      <Checkbox.Group label={t('secretariat.judging.blind')} value={[...blind]} onChange={setBlind}>
        <Stack gap="xs" mt="xs">
          <Checkbox value="organisation" label={t('secretariat.judging.blindOrganisation')} />
          <Checkbox value="economy" label={t('secretariat.judging.blindEconomy')} />
        </Stack>
      </Checkbox.Group>
      <Checkbox
        label={t('secretariat.judging.economyConflicts')}
        checked={economyConflicts}
        onChange={(event) => setEconomyConflicts(event.currentTarget.checked)}
      />
      <Trouble error={create.error} />
      <div>
        <Button loading={create.isPending} onClick={() => create.mutate()}>
          {t('secretariat.judging.create')}
        </Button>
      </div>
    </Section>
  );
}
