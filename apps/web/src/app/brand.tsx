import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './shell.module.css';

export function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className={classes['brand'] ?? ''}>
      <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
        <rect width="28" height="28" fill="#ffdb5c" />
        <path fill="#101d33" d="M4 5h3.5v18H4zM9.5 5H13v18H9.5zM15 5h3.5v18H15zM20.5 5H24v18h-3.5z" />
      </svg>
      <span>{t('common.brand')}</span>
    </Link>
  );
}
