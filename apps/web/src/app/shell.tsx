import { Anchor, Burger, Button, Drawer, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { useSession } from '../session/session';
import { AccountLinks } from './account-links';
import { Brand } from './brand';
import { LanguageMenu } from './language-menu';
import { Navigation } from './navigation';
import classes from './shell.module.css';

/** What stays around every screen. */
export function Shell() {
  const { t } = useTranslation();
  const { data: account } = useSession();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <div className={classes['shell']}>
      <a href="#content" className={classes['skip']}>
        {t('common.skip')}
      </a>
      <header className={classes['head']}>
        <div className={classes['bar']}>
          <Brand />
          {account && (
            <nav aria-label={t('common.menu')} className={classes['wide']}>
              <Navigation account={account} />
            </nav>
          )}
          <Group gap="xs" className={classes['end']} wrap="nowrap">
            <LanguageMenu />
            {account ? (
              <div className={classes['wide']}>
                <AccountLinks account={account} />
              </div>
            ) : (
              account === null && (
                <Button component={Link} to="/sign-in" variant="default" size="xs" className={classes['wide']}>
                  {t('common.signIn')}
                </Button>
              )
            )}
            <Burger
              opened={opened}
              onClick={open}
              size="sm"
              className={classes['narrow']}
              aria-label={t('common.menu')}
              aria-expanded={opened}
            />
          </Group>
        </div>
      </header>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size="xs"
        title={t('common.menu')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack>
          {account && (
            <nav aria-label={t('common.menu')}>
              <Navigation account={account} follow={close} />
            </nav>
          )}
          {account && <AccountLinks account={account} follow={close} />}
          {account === null && (
            <Button component={Link} to="/sign-in" onClick={close}>
              {t('common.signIn')}
            </Button>
          )}
          <Anchor href="/">{t('common.publicSite')}</Anchor>
        </Stack>
      </Drawer>
      <main id="content" className={classes['main']} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
