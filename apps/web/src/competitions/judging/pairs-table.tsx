import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import type { AssignedPair } from './assignments';
import { EditPair } from './edit-pair';
import { EditVariant } from './edit-variant';
import { ExplainPair } from './explain-pair';
import { type PanelMember, type Round, roundPath } from './round';

interface PairsTableProps {
  readonly path: string;
  readonly variantId: string;
  readonly round: Round;
}

interface Page {
  readonly pairs: readonly AssignedPair[];
  readonly total: number;
}

const PAGE = 200;

/** What the proposal would add to the sheets that stand, pair by pair: each can be explained and changed. */
export function PairsTable({ path, variantId, round }: PairsTableProps) {
  const { t, number } = useLanguage();
  const [skip, setSkip] = useState(0);
  const [shown, setShown] = useState<AssignedPair | null>(null);
  const page = useRead<Page>(`${path}/variants/${variantId}/pairs?skip=${String(skip)}`);
  const panel = useRead<readonly PanelMember[]>(`${roundPath(round.roundId)}/panel`);
  const members = (panel.data ?? []).filter(({ replacedBy }) => replacedBy === null);
  return (
    <Loaded from={page}>
      {({ pairs, total }) => (
        <Stack>
          <Title order={3} size="h5">
            {t('assignments.pairs', { pairs: number(total) })}
          </Title>
          <EditVariant key={variantId} path={path} variantId={variantId} members={members} />
          {shown && <ExplainPair path={path} variantId={variantId} pair={shown} />}
          <Records
            label={t('assignments.pairs', { pairs: number(total) })}
            rows={pairs}
            idOf={({ proposalId, judgeId }) => `${proposalId} ${judgeId}`}
            columns={[
              {
                key: 'proposal',
                title: t('common.proposal'),
                cell: ({ title }) => <bdi>{title ?? t('common.unknown')}</bdi>,
              },
              {
                key: 'judge',
                title: t('secretariat.judging.judge'),
                cell: ({ judgeName }) => judgeName ?? t('common.unknown'),
              },
              { key: 'score', title: t('assignments.score'), number: true, cell: ({ score }) => number(score) },
              {
                key: 'actions',
                title: t('assignments.change'),
                actions: true,
                cell: (pair) => (
                  <Group gap="xs">
                    <Button size="xs" variant="default" onClick={() => setShown(pair)}>
                      {t('assignments.explain')}
                    </Button>
                    <EditPair path={path} variantId={variantId} pair={pair} members={members} />
                  </Group>
                ),
              },
            ]}
          />
          {total > PAGE && (
            <Group>
              <Button variant="default" disabled={skip === 0} onClick={() => setSkip(Math.max(0, skip - PAGE))}>
                {t('assignments.before')}
              </Button>
              <Text>
                {t('assignments.range', {
                  from: number(skip + 1),
                  to: number(skip + pairs.length),
                  all: number(total),
                })}
              </Text>
              <Button variant="default" disabled={skip + PAGE >= total} onClick={() => setSkip(skip + PAGE)}>
                {t('assignments.after')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
