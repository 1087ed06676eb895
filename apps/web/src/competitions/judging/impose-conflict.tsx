import { Group, NativeSelect, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import type { PanelMember } from './round';

interface ImposeConflictProps {
  readonly path: string;
  readonly members: readonly PanelMember[];
}

interface Organisation {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
}

/** What the secretariat knows of and nothing else tells: this judge does not read that organisation. */
export function ImposeConflict({ path, members }: ImposeConflictProps) {
  const { t, list } = useLanguage();
  const { data: organisations = [] } = useRead<readonly Organisation[]>(`${path}/organisations`);
  const [judgeId, setJudgeId] = useState(members[0]?.judgeId ?? '');
  const [chosen, setChosen] = useState('');
  const subjectId = chosen || (organisations[0]?.organisationId ?? '');
  const impose = useCommand<string>((reason) => ({
    ...{ method: 'POST', path: `${path}/impose` },
    body: { judgeId, on: 'organisation', subjectId, reason },
  }));
  if (organisations.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('conflicts.imposeNew')}
      </Title>
      <Group align="flex-end">
        <NativeSelect
          label={t('secretariat.judging.judge')}
          value={judgeId}
          data={members.map((one) => ({ value: one.judgeId, label: one.name ?? t('common.unknown') }))}
          onChange={(event) => setJudgeId(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('common.organisation')}
          value={subjectId}
          data={organisations.map(({ organisationId, organisationName, economy }) => ({
            value: organisationId,
            label: list([organisationName, economy]),
          }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <AskFirst
          danger
          variant="outline"
          button={t('conflicts.impose')}
          title={t('conflicts.imposeTitle')}
          lead={t('conflicts.imposeLead')}
          confirm={t('conflicts.impose')}
          reason={{ label: t('conflicts.whyReason'), needed: true }}
          act={(reason) => impose.mutateAsync(reason)}
        />
      </Group>
    </Stack>
  );
}
