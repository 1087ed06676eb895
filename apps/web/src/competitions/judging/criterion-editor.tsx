import type { CriterionKind } from '@champions/contracts';
import { Button, Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language';
import { CodeSelect } from '../../ui/code-select';
import { AnchorsEditor } from './anchors-editor';
import classes from './criterion-editor.module.css';
import { toTyped } from './criterion-numbers';
import type { CriterionDraft } from './guide-draft';
import { LocalisedFields } from './localised-fields';

interface CriterionEditorProps {
  readonly place: number;
  readonly last: number;
  readonly criterion: CriterionDraft;
  /** By field of the criterion. */
  readonly faults: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  readonly change: (criterion: CriterionDraft) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

const kinds = ['scale', 'pass-fail', 'points'] as const satisfies readonly CriterionKind[];
type NumberField = 'weight' | 'min' | 'scale' | 'step' | 'below' | 'above';

/** One line of a scoring guide: what is judged, how it is marked, and what it counts. */
export function CriterionEditor(props: CriterionEditorProps) {
  const { place, last, criterion, faults, disabled, change, move, remove } = props;
  const { t, text, number } = useLanguage();
  const { name, guidance, kind, pot, mayAbstain } = criterion;
  const said = text({ en: '', ...name }) || name.en;
  const title = said
    ? t('rounds.guide.criterionNamed', { number: number(place + 1), name: said })
    : t('rounds.guide.criterion', { number: number(place + 1) });
  const under = (field: string) =>
    Object.fromEntries(
      Object.entries(faults).flatMap(([path, message]) =>
        path.startsWith(`${field}.`) ? [[path.slice(field.length + 1), message] as const] : [],
      ),
    );
  const isFaulty = Object.keys(faults).length > 0;
  // A new one is there to be filled in.
  const [open, setOpen] = useState(criterion.key === '');
  const set = (some: Partial<CriterionDraft>) => change({ ...criterion, ...some });
  const numberField = (field: NumberField, label: string, path: string = field, width = '9rem') => (
    <NumberInput
      label={label}
      w={width}
      value={criterion[field]}
      error={faults[path]}
      disabled={disabled}
      clampBehavior="none"
      onChange={(value) => set({ [field]: toTyped(value) })}
    />
  );
  const action = (label: string, act: () => void, off = false, danger = false) => (
    <Button
      size="compact-sm"
      variant={danger ? 'outline' : 'default'}
      disabled={off}
      aria-label={t('rounds.guide.ofThis', { action: label, name: title })}
      {...(danger && { color: 'red' })}
      onClick={act}
    >
      {label}
    </Button>
  );
  return (
    <details
      className={classes['criterion']}
      open={open || isFaulty}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {title}{' '}
        {criterion.weight !== '' && <span>({t('judge.sheet.weight', { percent: number(criterion.weight) })})</span>}
      </summary>
      <Stack gap="sm" mt="sm" role="group" aria-label={title}>
        {faults['key'] !== undefined && (
          <Text c="red" size="sm">
            {faults['key']}
          </Text>
        )}
        <LocalisedFields
          label={t('rounds.guide.name')}
          value={name}
          required
          disabled={disabled}
          faults={under('name')}
          change={(typed) => set({ name: typed })}
        />
        <LocalisedFields
          label={t('rounds.guide.guidance')}
          value={guidance}
          long
          disabled={disabled}
          faults={under('guidance')}
          change={(typed) => set({ guidance: typed })}
        />
        <CodeSelect
          label={t('rounds.guide.kind')}
          description={t(`rounds.guide.kindHelp.${kind}`)}
          maw="22rem"
          value={kind}
          codes={kinds}
          disabled={disabled}
          error={faults['kind']}
          say={(code) => t(`rounds.guide.kinds.${code}`)}
          choose={(code) => set({ kind: code })}
        />
        <Group align="flex-start">
          {numberField('weight', t('rounds.guide.weight'))}
          {kind !== 'pass-fail' && numberField('min', t('rounds.guide.min'))}
          {kind !== 'pass-fail' &&
            numberField('scale', t(kind === 'points' ? 'rounds.guide.maxPoints' : 'rounds.guide.max'))}
          {kind !== 'pass-fail' && numberField('step', t('rounds.guide.step'))}
          {kind === 'points' && (
            <NumberInput
              label={t('rounds.guide.pot')}
              w="14rem"
              value={pot.sum}
              error={faults['pot.sum'] ?? faults['pot']}
              disabled={disabled}
              clampBehavior="none"
              onChange={(value) => set({ pot: { ...pot, sum: toTyped(value) } })}
            />
          )}
        </Group>
        {kind === 'scale' && (
          <AnchorsEditor
            anchors={criterion.anchors}
            faults={under('anchors')}
            disabled={disabled}
            change={(anchors) => set({ anchors })}
          />
        )}
        <div>
          <Group align="flex-start">
            {numberField('below', t('rounds.guide.commentBelow'), 'commentWhen.below', '14rem')}
            {numberField('above', t('rounds.guide.commentAbove'), 'commentWhen.above', '14rem')}
          </Group>
          <Text size="xs" c="dimmed" mt={4}>
            {t('rounds.guide.commentHelp')}
          </Text>
        </div>
        <Checkbox
          label={t('rounds.guide.mayAbstain')}
          checked={mayAbstain}
          disabled={disabled}
          onChange={(event) => set({ mayAbstain: event.currentTarget.checked })}
        />
        {!disabled && (
          <Group gap="xs">
            {action(t('rounds.guide.up'), () => move(-1), place === 0)}
            {action(t('rounds.guide.down'), () => move(1), place === last)}
            {action(t('rounds.guide.remove'), remove, last === 0, true)}
          </Group>
        )}
      </Stack>
    </details>
  );
}
