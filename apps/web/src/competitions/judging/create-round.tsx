import { Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import type { Round } from './round';
import { freshDraft, toRoundBody } from './round-draft';
import { RoundForm } from './round-form';
import { useKept } from './use-kept';

interface CreateRoundProps {
  readonly first: boolean;
  readonly created: (roundId: string) => void;
}

/** A new round. It takes the scoring guide of the competition or has one of its own. */
export function CreateRound({ first, created }: CreateRoundProps) {
  const { t } = useLanguage();
  const { id: competitionId, zone, readings = 3 } = useCompetition();
  const [id] = useState(() => crypto.randomUUID());
  const draft = useKept(`round.${competitionId}`, freshDraft(readings));
  const create = useCommand<null, Round>(() => ({
    ...{ method: 'POST', path: '/api/judging/rounds' },
    body: { id, competitionId, ...toBody() },
  }));
  const toBody = () => {
    const { name, ...body } = toRoundBody(draft.value, 'all', zone) as Record<string, unknown>;
    return { ...body, ...(name !== null && { name }) };
  };
  return (
    <Section title={t('rounds.form.create')}>
      {first && <Text>{t('secretariat.judging.noRound')}</Text>}
      <Text>{t('rounds.form.lead')}</Text>
      <RoundForm
        draft={draft.value}
        changeable="all"
        isNew
        isChanged={draft.isChanged}
        error={create.error}
        busy={create.isPending}
        save={t('secretariat.judging.create')}
        change={draft.change}
        drop={draft.drop}
        submit={() =>
          create.mutate(null, {
            onSuccess: ({ roundId }) => {
              draft.drop();
              created(roundId);
            },
          })
        }
      />
    </Section>
  );
}
