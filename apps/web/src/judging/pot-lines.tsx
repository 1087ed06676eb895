import type { Rubric } from '@champions/contracts';
import { Text } from '@mantine/core';
import type { Fields } from '../drafts/merge-fields';
import { useLanguage } from '../i18n/use-language';
import { markField } from './sheet';

interface PotLinesProps {
  readonly rubric: Rubric;
  readonly values: Fields;
}

/** How many of the points to distribute are given, for each pot of the scoring guide. */
export function PotLines({ rubric, values }: PotLinesProps) {
  const { t, number } = useLanguage();
  const pots = new Map<string, { readonly sum: number; readonly given: number }>();
  for (const { key, pot } of rubric) {
    if (!pot) continue;
    const mark = values[markField(key)];
    const before = pots.get(pot.key)?.given ?? 0;
    pots.set(pot.key, { sum: pot.sum, given: before + (typeof mark === 'number' ? mark : 0) });
  }
  return [...pots].map(([key, { sum, given }]) => (
    <Text key={key} size="sm" role="status" c={given > sum ? 'red' : 'dimmed'}>
      {t('judge.sheet.pot', { given: number(given), sum: number(sum) })}
    </Text>
  ));
}
