import { Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language';
import type { Pot } from './pots';

/** How many of the points to distribute are left to give. */
export function PotLine({ pot: { sum, left } }: { readonly pot: Pot }) {
  const { t, number } = useLanguage();
  const said = () => {
    if (left > 0) return t('marks.pot.left', { left: number(left), sum: number(sum) });
    return left === 0 ? t('marks.pot.done', { sum: number(sum) }) : t('marks.pot.over', { over: number(-left) });
  };
  return (
    <Text size="sm" mt="xs" role="status" fw={left === 0 ? 400 : 600} {...(left < 0 && { c: 'red' })}>
      {said()}
    </Text>
  );
}
