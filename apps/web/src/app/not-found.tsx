import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.notFoundTitle')} lead={t('common.notFoundText')}>
      <div>
        <LinkButton to="/">{t('common.home')}</LinkButton>
      </div>
    </Page>
  );
}
