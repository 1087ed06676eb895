import { List, Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import type { Revision } from './sheet';

/** When and why marks were revised. */
export function RevisionsList({ revisions }: { readonly revisions: readonly Revision[] }) {
  const { t, moment } = useLanguage();
  if (revisions.length === 0) return null;
  return (
    <List size="sm">
      {revisions.map(({ at, why }) => (
        <List.Item key={at}>
          {t('marks.revised', { moment: moment(at) })}
          <Text size="sm" dir="auto">
            {why}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
