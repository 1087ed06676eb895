import { Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dropAllOnDevice } from '../drafts/kept-on-device';
import { useLanguage } from '../i18n/use-language';
import { eraseAccount, sessionKey } from '../session/session';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { isTyped } from './is-typed';

const consequences = ['eraseGone', 'eraseLetters', 'eraseStays', 'eraseNew'] as const;

/** Erases the own account: says what that means, and has the address typed, so that nobody does it by a slip. */
export function EraseAccount({ email }: { readonly email: string }) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const close = () => {
    setOpened(false);
    setTyped('');
    setError(null);
  };
  const erase = async () => {
    setBusy(true);
    setError(null);
    try {
      await eraseAccount();
      dropAllOnDevice();
      queries.clear();
      queries.setQueryData(sessionKey, null);
      await navigate('/sign-in', { state: { erased: true } });
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
      setBusy(false);
    }
  };
  return (
    <Section title={t('profile.eraseTitle')}>
      <Text>{t('profile.eraseLead')}</Text>
      <Group>
        <Button variant="outline" color="red" onClick={() => setOpened(true)}>
          {t('profile.erase')}
        </Button>
      </Group>
      <Modal
        opened={opened}
        onClose={close}
        title={t('profile.eraseTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isTyped(typed, email)) void erase();
          }}
        >
          <Stack>
            <List spacing="xs">
              {consequences.map((key) => (
                <List.Item key={key}>{t(`profile.${key}`)}</List.Item>
              ))}
            </List>
            <TextInput
              label={t('profile.eraseType', { email })}
              type="email"
              autoComplete="off"
              required
              data-latin
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Trouble error={error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('common.cancel')}
              </Button>
              <Button type="submit" color="red" loading={busy} disabled={!isTyped(typed, email)}>
                {t('profile.eraseConfirm')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </Section>
  );
}
