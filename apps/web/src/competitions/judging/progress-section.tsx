import { Progress, Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { type Round, roundPath, type RoundProgress } from './round';

/** How far the judges of a round are. Counts only: nobody's marks. */
export function ProgressSection({ round }: { readonly round: Round }) {
  const { t, number } = useLanguage();
  const every = round.status === 'open' ? 10_000 : false;
  const progress = useRead<RoundProgress>(`${roundPath(round.roundId)}/progress`, { every });
  return (
    <Section title={t('secretariat.judging.progress')}>
      <Loaded from={progress}>
        {({ entries, entriesDone, assigned, submitted, judges }) => {
          const sheets = t('secretariat.judging.sheets', {
            submitted: number(submitted),
            assigned: number(assigned),
          });
          return (
            <Stack>
              <div>
                <Text>{sheets}</Text>
                <Progress value={assigned === 0 ? 0 : (100 * submitted) / assigned} aria-label={sheets} />
              </div>
              <Text>{t('secretariat.judging.entriesDone', { done: number(entriesDone), all: number(entries) })}</Text>
              <Records
                label={t('secretariat.judging.progress')}
                rows={judges}
                idOf={({ judgeId }) => judgeId}
                columns={[
                  {
                    key: 'judge',
                    title: t('secretariat.judging.judge'),
                    cell: ({ name }) => name ?? t('common.unknown'),
                  },
                  ...(['assigned', 'submitted', 'recused'] as const).map((key) => ({
                    key,
                    title: t(`secretariat.judging.${key}`),
                    number: true,
                    cell: (judge: (typeof judges)[number]) => number(judge[key]),
                  })),
                ]}
              />
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
}
