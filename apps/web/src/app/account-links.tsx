import { Anchor, Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { type Account, sessionKey, signOut } from '../session/session';

export function AccountLinks({ account, follow }: { readonly account: Account; readonly follow?: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    follow?.();
    queries.clear();
    queries.setQueryData(sessionKey, null);
    await navigate('/sign-in');
  };
  return (
    <Group gap="sm" wrap="nowrap">
      <Anchor component={Link} to="/profile" size="sm" title={t('common.profile')} {...(follow && { onClick: follow })}>
        {account.name || t('common.profile')}
      </Anchor>
      <Button variant="default" size="xs" onClick={() => void leave()}>
        {t('common.signOut')}
      </Button>
    </Group>
  );
}
