import { Code, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import type { Variant } from './assignments';

/** What is to be known of a variant beside its figures: what it changes, how good it is for sure, and its lot. */
export function VariantNotes({ variant: { changes, measures, lot, edits } }: { readonly variant: Variant }) {
  const { t, number } = useLanguage();
  const gap = measures?.gap ?? null;
  return (
    <Stack gap={4}>
      {changes && (
        <Text size="sm">
          {t('assignments.changes', {
            added: number(changes.added),
            ...{ removed: number(changes.removed), moved: number(changes.moved) },
          })}
        </Text>
      )}
      {gap && gap.total === 0 && gap.worst === 0 && lot === null && (
        <Text size="sm">{t('assignments.provedBest')}</Text>
      )}
      {gap && gap.worst > 0 && <Text size="sm">{t('assignments.gapWorst', { points: number(gap.worst) })}</Text>}
      {gap && gap.total > 0 && <Text size="sm">{t('assignments.gapTotal', { points: number(gap.total) })}</Text>}
      {lot && (
        <div>
          <Text size="sm">{t(lot.seed === null ? 'assignments.lotCommitted' : 'assignments.lotRevealed')}</Text>
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }} dir="ltr">
            {[lot.commitment, ...(lot.seed === null ? [] : [lot.seed])].join('\n')}
          </Code>
          {edits > 0 && <Text size="sm">{t('assignments.lotEdited')}</Text>}
        </div>
      )}
    </Stack>
  );
}
