import { Alert, List } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import type { LateConflictLine } from './decision';

/** What came to light after all was decided: both ranks, and that the decision stays. */
export function LateConflicts({ late }: { readonly late: readonly LateConflictLine[] }) {
  const { t, number } = useLanguage();
  if (late.length === 0) return null;
  const said = ({ judgeName, title, proposalId, change, rankDecided, rankNow }: LateConflictLine) => {
    const line = t(`results.late.${change}`, {
      judge: judgeName ?? t('results.late.someone'),
      title: title ?? proposalId,
    });
    if (rankDecided === null || rankNow === null) return line;
    return `${line} ${t('results.late.ranks', { decided: number(rankDecided), now: number(rankNow) })}`;
  };
  return (
    <Alert variant="outline" color="red" title={t('results.late.title')}>
      {t('results.late.lead')}
      <List mt="xs">
        {late.map((line) => (
          <List.Item key={`${line.at} ${line.judgeId} ${line.proposalId} ${line.change}`}>
            <bdi>{said(line)}</bdi>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
