import { Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/client';
import { Refusal } from '../../api/problem';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { DoIt } from '../../ui/do-it';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import { type Assignments, type Round, roundPath } from './round';

/** Who reads what: proposed as a whole, looked at, confirmed. */
export function AssignmentsSection({ round }: { readonly round: Round }) {
  const { t } = useLanguage();
  const path = `${roundPath(round.roundId)}/assignments`;
  const assignments = useQuery({
    queryKey: [path],
    queryFn: () => readOrNothing(path),
    refetchInterval: ({ state }) => (state.data?.status === 'confirming' ? 1_000 : false),
  });
  const propose = useCommand(() => ({ method: 'POST', path: `${path}/propose` }));
  const confirm = useCommand(() => ({ method: 'POST', path: `${path}/confirm` }));
  return (
    <Section title={t('secretariat.judging.assignments')}>
      <Loaded from={assignments}>
        {(plan) => (
          <Stack>
            {plan && <Plan plan={plan} />}
            <Group align="flex-start">
              {plan?.status === 'proposed' && <DoIt command={confirm}>{t('secretariat.judging.confirm')}</DoIt>}
              {plan?.status !== 'confirming' && (
                <DoIt command={propose} variant={plan === null ? 'filled' : 'default'}>
                  {plan === null ? t('secretariat.judging.propose') : t('secretariat.judging.proposeAgain')}
                </DoIt>
              )}
            </Group>
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

function Plan({ plan }: { readonly plan: Assignments }) {
  const { t, number } = useLanguage();
  const { status, totals, added, made, loads } = plan;
  const counts = {
    sheets: number(totals.sheets),
    entries: number(totals.entries),
    judges: number(totals.judges),
  };
  const making = t('secretariat.judging.making', { made: number(made), added: number(added) });
  return (
    <Stack>
      {status === 'confirming' ? (
        <div>
          <Text role="status">{making}</Text>
          <Progress value={added === 0 ? 100 : (100 * made) / added} aria-label={making} />
        </div>
      ) : (
        <Text role="status">
          {t(status === 'proposed' ? 'secretariat.judging.proposed' : 'secretariat.judging.confirmed', counts)}
        </Text>
      )}
      <Records
        label={t('secretariat.judging.assignments')}
        rows={loads}
        idOf={({ judgeId }) => judgeId}
        columns={[
          { key: 'judge', title: t('secretariat.judging.judge'), cell: ({ name }) => name ?? t('common.unknown') },
          {
            key: 'added',
            title: t('secretariat.judging.newReadings'),
            number: true,
            cell: ({ added: more }) => number(more),
          },
        ]}
      />
    </Stack>
  );
}

async function readOrNothing(path: string): Promise<Assignments | null> {
  try {
    return await read<Assignments>(path);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null;
    throw error;
  }
}
