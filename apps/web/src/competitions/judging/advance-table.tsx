import { Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Records } from '../../ui/records';
import type { RankingLine } from '../ranking/decision';
import { aroundLine } from './draw-line';

interface AdvanceTableProps {
  readonly lines: readonly RankingLine[];
  readonly goOn: ReadonlySet<string>;
  /** Null where a rule says who goes on. */
  readonly pick: ((proposalId: string, on: boolean) => void) | null;
}

/** The ranking with who goes on; of a long one what is around the line, unless it is picked from. */
export function AdvanceTable({ lines, goOn, pick }: AdvanceTableProps) {
  const { t, number, list } = useLanguage();
  const [all, setAll] = useState(false);
  const around = aroundLine(lines, goOn);
  const shown = all || pick ? lines : around;
  return (
    <>
      <Text fw={600} role="status">
        {t('rounds.advance.goOn', { count: number(goOn.size) })}
      </Text>
      <Records
        label={t('rounds.advance.how')}
        rows={shown}
        idOf={({ proposalId }) => proposalId}
        columns={[
          { key: 'rank', title: t('secretariat.ranking.rank'), number: true, cell: ({ rank }) => number(rank) },
          {
            key: 'title',
            title: t('common.proposal'),
            cell: ({ title, organisationName, economy, tooClose }) => (
              <>
                <span dir="auto">{title}</span>
                <Text size="sm" c="dimmed">
                  {list([organisationName, economy])}
                </Text>
                {tooClose && <Badge tone="calm">{t('secretariat.ranking.tooClose')}</Badge>}
              </>
            ),
          },
          {
            key: 'mean',
            title: t('secretariat.ranking.mean'),
            number: true,
            cell: ({ mean }) => (mean === null ? t('rounds.advance.unmarked') : number(mean)),
          },
          {
            key: 'on',
            title: t('rounds.advance.isIn'),
            cell: ({ proposalId, title }) =>
              pick ? (
                <Checkbox
                  aria-label={t('rounds.advance.pick', { title })}
                  checked={goOn.has(proposalId)}
                  onChange={(event) => pick(proposalId, event.currentTarget.checked)}
                />
              ) : (
                <Badge tone={goOn.has(proposalId) ? 'good' : 'quiet'}>
                  {t(goOn.has(proposalId) ? 'rounds.advance.isIn' : 'rounds.advance.isOut')}
                </Badge>
              ),
          },
        ]}
      />
      {!pick && around.length < lines.length && (
        <div>
          <Button size="xs" variant="default" onClick={() => setAll(!all)}>
            {all ? t('rounds.advance.fewer') : t('rounds.advance.more', { count: number(lines.length) })}
          </Button>
        </div>
      )}
    </>
  );
}
