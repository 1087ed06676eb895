import { Alert, Button, Paper, Stack, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { faultsByField } from '../api/problem';
import { useLanguage } from '../i18n/use-language';
import { askForCode, useSession } from '../session/session';
import { Page } from '../ui/page';
import { Trouble } from '../ui/trouble';
import { nextPath } from './next-path';

export function SignInPage() {
  const { t, language } = useLanguage();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const cameFrom = useLocation().state as { readonly erased?: boolean } | null;
  const { data: account } = useSession();
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const next = nextPath(params.get('next'));
  if (account) return <Navigate to={next} replace />;
  const ask = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const { attemptId } = await askForCode(email, language);
      await navigate(`/sign-in/${attemptId}?next=${encodeURIComponent(next)}`, { state: { email } });
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
      setBusy(false);
    }
  };
  const fault = faultsByField(error)['email'];
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      {cameFrom?.erased === true && (
        <Alert color="green" variant="outline" role="status" maw="28rem">
          {t('profile.erased')}
        </Alert>
      )}
      <Paper
        component="form"
        withBorder
        p="lg"
        maw="28rem"
        bg="var(--sheet)"
        noValidate
        onSubmit={(event) => void ask(event)}
      >
        <Stack>
          <TextInput
            type="email"
            name="email"
            autoComplete="email"
            required
            label={t('signIn.email')}
            data-latin
            value={email}
            error={fault}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Trouble error={fault === undefined ? error : null} />
          <Button type="submit" loading={busy} disabled={email.trim() === ''}>
            {t('signIn.ask')}
          </Button>
        </Stack>
      </Paper>
    </Page>
  );
}
