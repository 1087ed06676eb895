import { Group, Text } from '@mantine/core';
import type { Outcome } from '@champions/contracts';
import { useLanguage } from '../../i18n/use-language';
import { Badge, type Tone } from '../../ui/badge';
import { Records } from '../../ui/records';
import { ChangeDecision } from './change-decision';
import type { DecisionLine, Method, RankingLine } from './decision';

const tones: Readonly<Record<Outcome, Tone>> = {
  ...{ winner: 'marker', finalist: 'calm', reserve: 'calm', 'not-selected': 'quiet' },
};

interface RankingTableProps {
  readonly lines: readonly RankingLine[];
  readonly decisions: readonly DecisionLine[];
  readonly takes: boolean;
  readonly method: Method;
}

export function RankingTable({ lines, decisions, takes, method }: RankingTableProps) {
  const { t, number, list, text } = useLanguage();
  const byProposal = new Map(decisions.map((decision) => [decision.proposalId, decision]));
  const titles = new Map(lines.map(({ proposalId, title }) => [proposalId, title]));
  const figure = (value: number | null) => (value === null ? '–' : number(value));
  return (
    <Records
      label={t('secretariat.tabs.ranking')}
      rows={lines}
      idOf={({ proposalId }) => proposalId}
      empty={t('secretariat.ranking.none')}
      columns={[
        { key: 'rank', title: t('secretariat.ranking.rank'), number: true, cell: ({ rank }) => number(rank) },
        {
          key: 'title',
          title: t('common.proposal'),
          cell: ({ title, organisationName, economy, tiedWith, tooClose, lowRank, highRank, fails, count }) => (
            <>
              <span dir="auto">{title}</span>
              <Text size="sm" c="dimmed">
                {list([organisationName, economy])}
              </Text>
              {tiedWith.length > 0 && (
                <Text size="sm">
                  {t('secretariat.ranking.tied', { others: list(tiedWith.map((id) => titles.get(id) ?? id)) })}
                </Text>
              )}
              {fails.map(({ criterion, name, sheets }) => (
                <Badge key={criterion} tone="bad">
                  {t('results.fails', { criterion: text(name), count: sheets, of: number(count) })}
                </Badge>
              ))}
              {tooClose && lowRank !== null && highRank !== null && (
                <Group gap="xs">
                  <Badge tone="calm">{t('secretariat.ranking.tooClose')}</Badge>
                  <Text size="sm">
                    {t('secretariat.ranking.between', { low: number(lowRank), high: number(highRank) })}
                  </Text>
                </Group>
              )}
            </>
          ),
        },
        ...(method === 'mean'
          ? []
          : [
              {
                key: 'value',
                title: t(`secretariat.ranking.methods.${method}`),
                number: true,
                cell: ({ value }: RankingLine) => figure(value),
              },
            ]),
        { key: 'mean', title: t('secretariat.ranking.mean'), number: true, cell: ({ mean }) => figure(mean) },
        { key: 'spread', title: t('secretariat.ranking.spread'), number: true, cell: ({ spread }) => figure(spread) },
        { key: 'count', title: t('secretariat.ranking.count'), number: true, cell: ({ count }) => number(count) },
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
