import { Group, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Records } from '../../ui/records';
import type { Conflict, ConflictLine } from './conflict';
import { RuleOn } from './rule-on';

interface ConflictsTableProps {
  readonly path: string;
  readonly lines: readonly ConflictLine[];
}

export function ConflictsTable({ path, lines }: ConflictsTableProps) {
  const { t } = useLanguage();
  return (
    <Records
      label={t('conflicts.title')}
      rows={lines}
      idOf={({ judgeId, proposalId }) => `${judgeId} ${proposalId}`}
      empty={t('conflicts.none')}
      columns={[
        {
          key: 'judge',
          title: t('secretariat.judging.judge'),
          cell: ({ judgeName }) => judgeName ?? t('common.unknown'),
        },
        {
          key: 'proposal',
          title: t('common.proposal'),
          cell: ({ title, organisationName }) => (
            <Stack gap={0}>
              <bdi>{title}</bdi>
              <Text size="sm" c="dimmed">
                <bdi>{organisationName}</bdi>
              </Text>
            </Stack>
          ),
        },
        { key: 'why', title: t('conflicts.why'), cell: (line) => <Reasons line={line} /> },
        { key: 'reading', title: t('conflicts.reading'), cell: ({ reading }) => <Reading reading={reading} /> },
        {
          key: 'actions',
          title: t('conflicts.state'),
          actions: true,
          cell: (line) => <RuleOn path={path} line={line} />,
        },
      ]}
    />
  );
}

const toneOf = ({ strength, dismissed }: Conflict) => (dismissed ? 'quiet' : strength === 'blocks' ? 'bad' : 'marker');

function Reasons({ line: { conflicts, imposed, dismissed } }: { readonly line: ConflictLine }) {
  const { t, moment } = useLanguage();
  const said = imposed ?? dismissed;
  return (
    <Stack gap={4}>
      {conflicts.map((conflict) => (
        <Group key={conflict.reason} gap="xs">
          <Badge tone={toneOf(conflict)}>
            {t(conflict.dismissed ? 'conflicts.dismissed' : `conflicts.${conflict.strength}`)}
          </Badge>
          <Text size="sm">
            {t(`conflicts.reason.${conflict.reason}`)} ({t(`conflicts.source.${conflict.source}`)})
          </Text>
        </Group>
      ))}
      {said && (
        <Text size="sm" c="dimmed">
          {t('conflicts.because', { reason: said.reason, moment: moment(said.at) })}
        </Text>
      )}
    </Stack>
  );
}

function Reading({ reading }: Pick<ConflictLine, 'reading'>) {
  const { t } = useLanguage();
  if (reading === null) return '–';
  if (reading.removed) return <Badge tone="quiet">{t('conflicts.removed')}</Badge>;
  return t(reading.status === 'submitted' ? 'secretariat.judging.submitted' : 'secretariat.judging.assigned');
}
