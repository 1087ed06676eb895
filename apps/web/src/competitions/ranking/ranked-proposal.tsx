import { Group, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import type { RankingLine } from './decision';

interface RankedProposalProps {
  readonly line: RankingLine;
  readonly titles: ReadonlyMap<string, string>;
  /** The step that broke its tie. */
  readonly brokenBy: string | undefined;
}

/** A proposal in the ranking: whose it is, and what is to be known of its place. */
export function RankedProposal({ line, titles, brokenBy }: RankedProposalProps) {
  const { t, number, list, quoted, text } = useLanguage();
  const { title, organisationName, economy, tiedWith, tooClose, lowRank, highRank, fails, count } = line;
  return (
    <>
      <span dir="auto">{title}</span>
      <Text size="sm" c="dimmed">
        {list([organisationName, economy])}
      </Text>
      {brokenBy !== undefined ? (
        <Text size="sm">{t('secretariat.ranking.tieBroken', { step: quoted(brokenBy) })}</Text>
      ) : (
        tiedWith.length > 0 && (
          <Text size="sm">
            {t('secretariat.ranking.tied', { others: list(tiedWith.map((id) => quoted(titles.get(id) ?? id))) })}
          </Text>
        )
      )}
      {fails.map(({ criterion, name, sheets }) => (
        <Badge key={criterion} tone="bad">
          {t('results.fails', { criterion: text(name), count: sheets, of: number(count) })}
        </Badge>
      ))}
      {tooClose && lowRank !== null && highRank !== null && (
        <Group gap="xs">
          <Badge tone="calm">{t('secretariat.ranking.tooClose')}</Badge>
          <Text size="sm">{t('secretariat.ranking.between', { low: number(lowRank), high: number(highRank) })}</Text>
        </Group>
      )}
    </>
  );
}
