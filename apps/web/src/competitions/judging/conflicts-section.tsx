import { Alert, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { CodeSelect } from '../../ui/code-select';
import { Paged } from '../../ui/paged';
import { Section } from '../../ui/section';
import { usePages } from '../../ui/use-pages';
import type { ConflictTable } from './conflict';
import { ConflictsTable } from './conflicts-table';
import { ImposeConflict } from './impose-conflict';
import { type PanelMember, type Round, roundPath } from './round';

/** What stands between the judges of a round and the proposals, and the secretariat's word on it. */
export function ConflictsSection({ round }: { readonly round: Round }) {
  const { t, number } = useLanguage();
  const path = `${roundPath(round.roundId)}/conflicts`;
  const [judgeId, setJudgeId] = useState('');
  const panel = useRead<readonly PanelMember[]>(`${roundPath(round.roundId)}/panel`);
  const members = panel.data ?? [];
  const pages = usePages(path, { judgeId }, (page: ConflictTable) => page.conflicts);
  const first = pages.data?.pages[0];
  const nameOf = (id: string) =>
    id === '' ? t('conflicts.everyone') : (members.find((one) => one.judgeId === id)?.name ?? t('common.unknown'));
  return (
    <Section
      title={t('conflicts.title')}
      aside={
        <CodeSelect
          aria-label={t('conflicts.filter')}
          value={judgeId}
          codes={['', ...members.map((one) => one.judgeId)]}
          say={nameOf}
          choose={setJudgeId}
        />
      }
    >
      <Text>{t('conflicts.lead')}</Text>
      {first && first.missingReadings > 0 && (
        <Alert color="orange" variant="outline" role="status">
          <Text size="sm">{t('conflicts.missing', { missing: number(first.missingReadings) })}</Text>
        </Alert>
      )}
      {first && <Text>{t('conflicts.counts', { total: number(first.total), blocking: number(first.blocking) })}</Text>}
      <Paged from={pages}>{(lines) => <ConflictsTable path={path} lines={lines} />}</Paged>
      {members.length > 0 && <ImposeConflict path={path} members={members} />}
    </Section>
  );
}
