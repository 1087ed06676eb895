import { Anchor, Button, Paper, PinInput, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useId, useState } from 'react';
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { useLanguage } from '../i18n/use-language';
import { signIn } from '../session/session';
import { Page } from '../ui/page';
import { Trouble } from '../ui/trouble';
import { nextPath } from './next-path';

const digitsIn = (hash: string): string => /^#(\d{6})$/.exec(hash)?.[1] ?? '';

/**
 * The code of the letter, typed or brought by its link. Only the button signs in: mail scanners open links, and follow
 * what a page does by itself.
 */
export function ConfirmPage() {
  const { t } = useLanguage();
  const { attemptId = '' } = useParams();
  const [params] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const label = useId();
  const [fromLink] = useState(() => digitsIn(location.hash));
  const [code, setCode] = useState(fromLink);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const { email = '' } = (location.state ?? {}) as { readonly email?: string };
  const confirm = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await signIn(attemptId, code);
      queries.clear();
      await navigate(nextPath(params.get('next')), { replace: true });
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
      setBusy(false);
    }
  };
  const lead = email === '' ? t('signIn.codeLead') : t('signIn.sentLead', { email });
  return (
    <Page
      title={fromLink === '' ? t('signIn.sentTitle') : t('signIn.title')}
      lead={fromLink === '' ? lead : t('signIn.linkLead')}
    >
      <Paper component="form" withBorder p="lg" maw="28rem" bg="var(--sheet)" onSubmit={(event) => void confirm(event)}>
        <Stack>
          <Text id={label} fw={600} size="sm">
            {t('signIn.code')}
          </Text>
          <div role="group" aria-labelledby={label} data-latin>
            <PinInput
              length={6}
              type="number"
              oneTimeCode
              placeholder=""
              value={code}
              onChange={setCode}
              error={error !== null}
              getInputProps={(index) => ({ 'aria-label': `${t('signIn.code')} ${index + 1}` })}
            />
          </div>
          <Trouble error={error} />
          <Button type="submit" loading={busy} disabled={code.length !== 6}>
            {t('signIn.go')}
          </Button>
          <Anchor component={Link} to={`/sign-in?next=${encodeURIComponent(nextPath(params.get('next')))}`} size="sm">
            {t('signIn.again')}
          </Anchor>
        </Stack>
      </Paper>
    </Page>
  );
}
