import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { CodeSelect } from '../../ui/code-select';
import { DoIt } from '../../ui/do-it';
import { Records } from '../../ui/records';
import type { Assignments, Variant } from './assignments';
import { CompareVariants } from './compare-variants';
import { useVariantNames } from './use-variant-names';
import { VariantNotes } from './variant-notes';

interface VariantsTableProps {
  readonly path: string;
  readonly plan: Assignments;
}

/** Everything that was worked out, side by side; one is chosen, and any other is compared with it. */
export function VariantsTable({ path, plan }: VariantsTableProps) {
  const { t, number, moment } = useLanguage();
  const ready = plan.variants.filter(({ measures }) => measures !== null);
  const [other, setOther] = useState('');
  const names = useVariantNames(ready);
  if (ready.length === 0) return null;
  const say = (id: string) => {
    const variant = ready.find(({ variantId }) => variantId === id);
    return variant ? names.named(variant) : t('assignments.compareNone');
  };
  const isCompared = ready.length > 1;
  const others = ready.map(({ variantId }) => variantId).filter((id) => id !== plan.variantId);
  const chosen = ready.some(({ variantId }) => variantId === plan.variantId) ? plan.variantId : null;
  return (
    <Stack>
      <Records
        label={t('assignments.variants')}
        rows={ready}
        idOf={({ variantId }) => variantId}
        columns={[
          {
            key: 'variant',
            title: t('assignments.variant'),
            cell: (one) => (
              <>
                {names.named(one)}
                <Text size="sm" c="dimmed">
                  {moment(one.startedAt)}
                </Text>
              </>
            ),
          },
          ...(isCompared
            ? [
                {
                  key: 'total',
                  title: t('assignments.total'),
                  cell: (one: Variant) => names.compared(one, ({ measures }) => measures?.total ?? 0),
                },
                {
                  key: 'worst',
                  title: t('assignments.worst'),
                  cell: (one: Variant) => names.compared(one, ({ measures }) => measures?.worst?.score ?? 0),
                },
              ]
            : []),
          { key: 'loads', title: t('assignments.loads'), cell: (one) => <Loads variant={one} /> },
          {
            key: 'added',
            title: t('secretariat.judging.newReadings'),
            number: true,
            cell: (one) => number(one.measures?.added ?? 0),
          },
          { key: 'edits', title: t('assignments.edits'), number: true, cell: ({ edits }) => number(edits) },
          {
            key: 'choose',
            title: t('assignments.choose'),
            actions: true,
            cell: (one) => <Choose path={path} variant={one} plan={plan} />,
          },
        ]}
      />
      {ready.map((one) => one.variantId === chosen && <VariantNotes key={one.variantId} variant={one} />)}
      {chosen !== null && others.length > 0 && (
        <CodeSelect
          label={t('assignments.compare')}
          value={other}
          codes={['', ...others]}
          say={say}
          choose={setOther}
          w="fit-content"
        />
      )}
      {chosen !== null && others.includes(other) && (
        <CompareVariants path={path} variants={[chosen, other]} names={[names.letter(chosen), names.letter(other)]} />
      )}
    </Stack>
  );
}

function Loads({ variant: { measures } }: { readonly variant: Variant }) {
  const { t, number } = useLanguage();
  if (measures === null) return null;
  const { loads, uneven } = measures;
  return (
    <Stack gap={0}>
      <Text size="sm">
        {loads.least === loads.most
          ? t('assignments.each', { count: number(loads.most) })
          : t('assignments.between', { least: number(loads.least), most: number(loads.most) })}
      </Text>
      {uneven > 0 && <Badge tone="bad">{t('assignments.uneven', { entries: number(uneven) })}</Badge>}
    </Stack>
  );
}

function Choose({ path, variant, plan }: VariantsTableProps & { readonly variant: Variant }) {
  const { t } = useLanguage();
  const choose = useCommand(() => ({ method: 'POST', path: `${path}/variants/${variant.variantId}/choose` }));
  if (variant.variantId === plan.variantId) return <Badge tone="marker">{t('assignments.chosen')}</Badge>;
  if (variant.stale || plan.status === 'confirming') return <Badge tone="quiet">{t('assignments.stale')}</Badge>;
  return (
    <DoIt command={choose} variant="default" size="xs">
      {t('assignments.choose')}
    </DoIt>
  );
}
