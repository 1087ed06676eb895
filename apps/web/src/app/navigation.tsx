import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { areasOf } from '../session/roles';
import type { Account } from '../session/session';
import classes from './shell.module.css';

/** The way to what this person has any use for. */
export function Navigation({ account, follow }: { readonly account: Account; readonly follow?: () => void }) {
  const { t } = useTranslation();
  const areas = areasOf(account);
  const link = (to: string, label: string) => (
    <li key={to}>
      <NavLink to={to} end={to === '/'} className={classes['link'] ?? ''} {...(follow && { onClick: follow })}>
        {label}
      </NavLink>
    </li>
  );
  return (
    <ul className={classes['links']}>
      {link('/', t('common.home'))}
      {link('/proposals', t('home.proposals'))}
      {areas.judging && link('/judging', t('home.judging'))}
      {areas.secretariat && link('/competitions', t('home.competitions'))}
      {areas.operations && link('/operations', t('home.operations'))}
    </ul>
  );
}
