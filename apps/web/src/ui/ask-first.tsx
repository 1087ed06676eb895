import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from './trouble';

interface AskFirstProps {
  readonly button: string;
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  /** A reason is asked for; `needed` when there must be one. */
  readonly reason?: { readonly label: string; readonly needed: boolean };
  readonly danger?: boolean;
  readonly variant?: 'default' | 'filled' | 'outline';
  readonly size?: 'xs' | 'sm';
  readonly act: (reason: string) => Promise<unknown>;
}

/** A button for what cannot be undone: it asks first, and for a reason where one is due. */
export function AskFirst(props: AskFirstProps) {
  const { button, title, lead, confirm, reason, danger = false, variant = 'default', size = 'sm', act } = props;
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const go = async () => {
    setBusy(true);
    setError(null);
    try {
      await act(typed.trim());
      setOpened(false);
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant={variant} onClick={() => setOpened(true)} size={size} color={danger ? 'red' : 'blue'}>
        {button}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={title}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack>
          <Text>{lead}</Text>
          {reason && (
            <Textarea
              label={reason.label}
              required={reason.needed}
              autosize
              minRows={2}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <Trouble error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpened(false)}>
              {t('common.cancel')}
            </Button>
            <Button
              color={danger ? 'red' : 'blue'}
              loading={busy}
              disabled={reason?.needed === true && typed.trim() === ''}
              onClick={() => void go()}
            >
              {confirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
