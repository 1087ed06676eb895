import { Group, Text } from '@mantine/core';
import type { Outcome } from '@champions/contracts';
import { useLanguage } from '../../i18n/use-language';
import { Aligned } from '../../ui/aligned';
import { Badge, type Tone } from '../../ui/badge';
import { decimalsOf } from '../../ui/decimals';
import { Records } from '../../ui/records';
import { ChangeDecision } from './change-decision';
import type { DecisionLine, Method, RankingLine } from './decision';
import type { FinalPlace, TieStep } from './final-places';
import { RankedProposal } from './ranked-proposal';

const tones: Readonly<Record<Outcome, Tone>> = {
  ...{ winner: 'marker', finalist: 'calm', reserve: 'calm', 'not-selected': 'quiet' },
};

interface RankingTableProps {
  readonly lines: readonly RankingLine[];
  readonly decisions: readonly DecisionLine[];
  readonly takes: boolean;
  readonly method: Method;
  /** Of proposals whose tie was broken; empty while marks can change, and for what decisions do not go by. */
  readonly final: ReadonlyMap<string, FinalPlace>;
  readonly sayStep: (step: TieStep) => string;
}

export function RankingTable({ lines, decisions, takes, method, final, sayStep }: RankingTableProps) {
  const { t, number } = useLanguage();
  const byProposal = new Map(decisions.map((decision) => [decision.proposalId, decision]));
  const titles = new Map(lines.map(({ proposalId, title }) => [proposalId, title]));
  const placeOf = ({ proposalId, rank }: RankingLine) => final.get(proposalId)?.place ?? rank;
  const rows = lines.toSorted((a, b) => placeOf(a) - placeOf(b));
  const figures = (key: 'mean' | 'value', title: string) => {
    const decimals = decimalsOf(rows.map((row) => row[key]));
    const needed = new Map(rows.map(({ proposalId }, at) => [proposalId, decimals[at] ?? 1]));
    const most = Math.max(1, ...decimals);
    const cell = (row: RankingLine) => (
      <Aligned value={row[key]} decimals={needed.get(row.proposalId) ?? 1} most={most} />
    );
    return { key, title, number: true, narrow: 'figure', cell } as const;
  };
  return (
    <Records
      label={t('secretariat.tabs.ranking')}
      rows={rows}
      idOf={({ proposalId }) => proposalId}
      empty={t('secretariat.ranking.none')}
      columns={[
        {
          ...{ key: 'rank', title: t('secretariat.ranking.rank'), number: true, narrow: 'lead' },
          cell: (line) => number(placeOf(line)),
        },
        {
          ...{ key: 'title', title: t('common.proposal'), narrow: 'main' },
          cell: (line) => {
            const step = final.get(line.proposalId)?.step;
            return <RankedProposal line={line} titles={titles} brokenBy={step && sayStep(step)} />;
          },
        },
        ...(method === 'mean' ? [] : [figures('value', t(`secretariat.ranking.methods.${method}`))]),
        figures('mean', t('secretariat.ranking.mean')),
        {
          ...{ key: 'spread', title: t('secretariat.ranking.spread'), number: true, narrow: 'figure' },
          cell: ({ spread }) => <Aligned value={spread} decimals={1} most={1} />,
        },
        {
          ...{ key: 'count', title: t('secretariat.ranking.count'), number: true, narrow: 'figure' },
          cell: ({ count }) => number(count),
        },
        {
          key: 'decision',
          title: t('secretariat.ranking.decision'),
          cell: (line) => {
            const decision = byProposal.get(line.proposalId);
            return (
              <Group gap="xs">
                {decision ? (
                  <Badge tone={tones[decision.outcome]}>{t(`codes.outcome.${decision.outcome}`)}</Badge>
                ) : (
                  <Text c="dimmed">{t('secretariat.ranking.pending')}</Text>
                )}
                {takes && <ChangeDecision line={line} decision={decision} />}
                {decision?.reason && (
                  <Text size="sm" w="100%" dir="auto">
                    {decision.reason}
                  </Text>
                )}
              </Group>
            );
          },
        },
      ]}
    />
  );
}
