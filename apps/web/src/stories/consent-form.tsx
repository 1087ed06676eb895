import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api/client';
import type { DraftState, DraftSync } from '../drafts/draft-sync';
import { useLanguage } from '../i18n/use-language';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { type Story, storyPath } from './story';

interface ConsentFormProps {
  readonly story: Story;
  readonly draft: DraftSync;
  readonly state: DraftState;
}

/** The winner's word, given to exactly what is saved. */
export function ConsentForm({ story, draft, state }: ConsentFormProps) {
  const { t, moment } = useLanguage();
  const queries = useQueryClient();
  const [agreed, setAgreed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const isConfirmed = story.status !== 'draft' && story.status !== 'awaited' && state.status === 'saved';
  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      if (!(await draft.flush())) return;
      const path = `${storyPath(story.id)}/confirm`;
      const { revision } = draft.snapshot();
      const confirmed = await send<Story>({ method: 'POST', path, body: { consent: true }, revision });
      draft.adopt(confirmed.revision);
      queries.setQueryData<Story>([storyPath(story.id)], confirmed);
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={t('stories.confirm')}>
      {isConfirmed && story.confirmedAt !== null ? (
        <Text role="status" fw={600}>
          {t('stories.confirmed', { moment: moment(story.confirmedAt) })}
        </Text>
      ) : (
        <Stack align="flex-start">
          {story.unconfirmedChanges && <Text>{t('stories.unconfirmed')}</Text>}
          <Checkbox
            label={t('stories.consent')}
            checked={agreed}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
          <Trouble error={error} />
          <Button disabled={!agreed} loading={busy} onClick={() => void confirm()}>
            {t('stories.confirm')}
          </Button>
        </Stack>
      )}
    </Section>
  );
}
