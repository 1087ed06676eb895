import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { useCompetition } from '../use-competition';
import { type Round, roundPath } from './round';
import { changeableOf, toDraft, toRoundBody } from './round-draft';
import { RoundForm } from './round-form';
import { useKept } from './use-kept';

/** Changes how a round is set up, as far as that still changes. */
export function EditRound({ round }: { readonly round: Round }) {
  const { t } = useLanguage();
  const { zone } = useCompetition();
  const draft = useKept(`round.${round.roundId}`, toDraft(round, zone));
  const [opened, setOpened] = useState(draft.isChanged);
  const changeable = changeableOf(round);
  const save = useCommand(() => ({
    ...{ method: 'PATCH', path: roundPath(round.roundId), body: toRoundBody(draft.value, changeable, zone) },
  }));
  if (!opened)
    return (
      <div>
        <Button variant="default" onClick={() => setOpened(true)}>
          {t('rounds.form.edit')}
        </Button>
        {save.isSuccess && (
          <Text component="span" role="status" ms="sm">
            {t('rounds.form.saved')}
          </Text>
        )}
      </div>
    );
  return (
    <RoundForm
      draft={draft.value}
      changeable={changeable}
      isNew={false}
      isChanged={draft.isChanged}
      error={save.error}
      busy={save.isPending}
      save={t('rounds.form.save')}
      change={draft.change}
      drop={() => {
        draft.drop();
        save.reset();
        setOpened(false);
      }}
      submit={() =>
        save.mutate(undefined, {
          onSuccess: () => {
            draft.drop();
            setOpened(false);
          },
        })
      }
    />
  );
}
