import { Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/client';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { DoIt } from '../../ui/do-it';
import { Loaded } from '../../ui/loaded';
import { Records } from '../../ui/records';
import { Section } from '../../ui/section';
import type { Assignments } from './assignments';
import { CapacityLine } from './capacity-line';
import { PairsTable } from './pairs-table';
import { ProposeForm } from './propose-form';
import { type Round, roundPath } from './round';
import { SolvingLine } from './solving-line';
import { VariantsTable } from './variants-table';

/** Who reads what: proposed as a whole, in variants that are compared and edited; one of them is confirmed. */
export function AssignmentsSection({ round }: { readonly round: Round }) {
  const { t } = useLanguage();
  const path = `${roundPath(round.roundId)}/assignments`;
  const assignments = useQuery({
    queryKey: [path],
    queryFn: () => read<Assignments>(path),
    refetchInterval: ({ state: { data } }) =>
      data?.status === 'confirming' || data?.status === 'solving' ? 1_000 : false,
  });
  const confirm = useCommand(() => ({ method: 'POST', path: `${path}/confirm` }));
  return (
    <Section title={t('secretariat.judging.assignments')}>
      <Loaded from={assignments}>
        {(plan) => (
          <Stack>
            <CapacityLine round={round} />
            {plan.variantId !== null && <Plan plan={plan} />}
            {plan.variants.map((variant) => (
              <SolvingLine
                key={variant.variantId}
                path={path}
                variant={variant}
                latest={variant === plan.variants[0]}
              />
            ))}
            {plan.variants.length > 0 && <VariantsTable path={path} plan={plan} />}
            {plan.status === 'proposed' && plan.variantId !== null && (
              <PairsTable path={path} variantId={plan.variantId} round={round} />
            )}
            <Group align="flex-start">
              {plan.status === 'proposed' && <DoIt command={confirm}>{t('secretariat.judging.confirm')}</DoIt>}
            </Group>
            {plan.status !== 'confirming' && plan.status !== 'solving' && (
              <ProposeForm
                key={plan.variants[0]?.variantId ?? ''}
                path={path}
                wishesPath={`${roundPath(round.roundId)}/wishes`}
                last={plan.variants[0]?.options}
                again={plan.status !== 'none'}
              />
            )}
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
          {t(status === 'confirmed' ? 'secretariat.judging.confirmed' : 'secretariat.judging.proposed', counts)}
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
