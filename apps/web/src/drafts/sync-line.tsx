import { Alert, CloseButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../ui/use-sentence';
import type { DraftState, DraftSync } from './draft-sync';

const clock = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);

/** Whether what is typed is saved. */
export function SyncLine({ state }: { readonly state: DraftState }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const said = () => {
    if (state.status === 'refused')
      return t('member.sync.refused', { reason: state.error ? sentence(state.error) : '' });
    if (state.status === 'saved' && state.savedAt) return t('member.sync.savedAt', { time: clock(state.savedAt) });
    return t(`member.sync.${state.status}`);
  };
  const calm = ['saved', 'saving', 'dirty'].includes(state.status);
  return (
    <Text size="sm" role="status" c={calm ? 'dimmed' : 'red'} fw={calm ? 400 : 600}>
      {said()}
    </Text>
  );
}

/** What happened to the words on their way: brought back, or joined with somebody else's. */
export function SyncNotice({ state, draft }: { readonly state: DraftState; readonly draft: DraftSync }) {
  const { t } = useTranslation();
  if (state.notice === null) return null;
  return (
    <Alert variant="outline" role="status">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{t(`member.sync.${state.notice}`)}</Text>
        <CloseButton aria-label={t('common.close')} onClick={draft.dismissNotice} />
      </Group>
    </Alert>
  );
}
