import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

/** Instead of an empty page, should a screen fail. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.brokenTitle')}>
      <Text>{t('common.brokenText')}</Text>
      <div>
        <Button onClick={() => window.location.reload()}>{t('common.reload')}</Button>
      </div>
    </Page>
  );
}
