import { Alert, Button, Checkbox, Fieldset, Group, NumberInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { FieldFault } from '../../api/problem';
import { faultsByField, Refusal } from '../../api/problem';
import { placeOf } from '../../i18n/moments';
import { useLanguage } from '../../i18n/use-language';
import { MomentField } from '../../ui/moment-field';
import { Trouble } from '../../ui/trouble';
import { useCompetition } from '../use-competition';
import { toTyped } from './criterion-numbers';
import { toGuideDraft } from './guide-draft';
import { GuideEditor } from './guide-editor';
import { LocalisedFields } from './localised-fields';
import { type Round, othersMarks } from './round';
import { type Changeable, type RoundDraft, toHours } from './round-draft';

interface RoundFormProps {
  readonly draft: RoundDraft;
  readonly changeable: Changeable;
  /** Whether the scoring guide may be the competition's, as in a round that is being made. */
  readonly isNew: boolean;
  readonly isChanged: boolean;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly save: string;
  readonly change: (draft: RoundDraft) => void;
  readonly submit: () => void;
  readonly drop: () => void;
}

const hidden = ['organisation', 'economy'] as const satisfies readonly Round['blind'][number][];

/** Everything about a round that somebody decides. What may no longer change is shown and cannot be touched. */
export function RoundForm(props: RoundFormProps) {
  const { draft, changeable, isNew, isChanged, error, busy, save, change, submit, drop } = props;
  const { t, moment } = useLanguage();
  const { zone, timeline, rubric = [] } = useCompetition();
  const faults = faultsByField(error);
  const fixed = changeable === 'end';
  const assigned = changeable !== 'all';
  const hours = toHours(draft.reminders);
  const set = (some: Partial<RoundDraft>) => change({ ...draft, ...some });
  return (
    <Stack>
      {!isNew && fixed && <Text>{t('rounds.form.opened')}</Text>}
      {!isNew && changeable === 'not-assigned' && <Text>{t('rounds.form.assigned')}</Text>}
      <LocalisedFields
        label={t('rounds.form.name')}
        description={t('rounds.form.nameHelp')}
        value={draft.name}
        disabled={fixed}
        faults={faultsByField(error, 'name.')}
        change={(name) => set({ name })}
      />
      <NumberInput
        label={t('rounds.form.readings')}
        maw="12rem"
        min={1}
        value={draft.readings}
        error={faults['readings']}
        disabled={assigned}
        clampBehavior="none"
        onChange={(value) => set({ readings: toTyped(value) })}
      />
      <Checkbox.Group
        label={t('rounds.form.hidden')}
        value={[...draft.blind]}
        error={faults['blind']}
        onChange={(chosen) => set({ blind: hidden.filter((one) => chosen.includes(one)) })}
      >
        <Stack gap="xs" mt="xs">
          <Checkbox value="organisation" disabled={fixed} label={t('secretariat.judging.blindOrganisation')} />
          <Checkbox value="economy" disabled={fixed} label={t('secretariat.judging.blindEconomy')} />
        </Stack>
      </Checkbox.Group>
      <Checkbox
        label={t('secretariat.judging.economyConflicts')}
        checked={draft.economyConflicts}
        disabled={assigned}
        error={faults['economyConflicts']}
        onChange={(event) => set({ economyConflicts: event.currentTarget.checked })}
      />
      <Radio.Group
        label={t('rounds.form.others')}
        description={t('rounds.form.othersHelp')}
        value={draft.othersMarks}
        error={faults['othersMarks']}
        onChange={(chosen) => set({ othersMarks: othersMarks.find((one) => one === chosen) ?? 'never' })}
      >
        <Stack gap="xs" mt="xs">
          {othersMarks.map((one) => (
            <Radio key={one} value={one} disabled={fixed} label={t(`rounds.form.othersMarks.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Fieldset legend={t('rounds.form.window')}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {!fixed && `${t('rounds.form.opensHelp')} `}
            {t('rounds.form.zone', { place: placeOf(zone) })}
          </Text>
          <MomentField
            label={t('rounds.form.closes')}
            description={t('rounds.form.closesHelp', { moment: moment(timeline.judgingCloses.at, zone) })}
            value={draft.closes}
            fault={faults['closesAt']}
            change={(closes) => set({ closes })}
          />
          <Checkbox
            label={t('rounds.form.discussion')}
            checked={draft.discussion}
            disabled={fixed}
            error={faults['discussion']}
            onChange={(event) => set({ discussion: event.currentTarget.checked })}
          />
          <TextInput
            label={t('rounds.form.reminders')}
            description={t('rounds.form.remindersHelp')}
            maw="26rem"
            value={draft.reminders}
            error={hours === null ? t('rounds.form.remindersFault') : firstUnder(error, 'reminders')}
            onChange={(event) => set({ reminders: event.currentTarget.value })}
          />
        </Stack>
      </Fieldset>
      {!fixed && (
        <Stack gap="sm">
          <Text fw={600}>{t('rounds.form.guide')}</Text>
          {isNew && (
            <Radio.Group
              aria-label={t('rounds.form.guide')}
              value={draft.guide === null ? 'competition' : 'own'}
              onChange={(chosen) => set({ guide: chosen === 'own' ? toGuideDraft(rubric) : null })}
            >
              <Stack gap="xs">
                {(['competition', 'own'] as const).map((one) => (
                  <Radio key={one} value={one} label={t(`rounds.form.guideOf.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {draft.guide !== null && (
            <GuideEditor
              guide={draft.guide}
              faults={{ ...faultsByField(error, 'rubric.'), ...(faults['rubric'] && { '': faults['rubric'] }) }}
              disabled={false}
              change={(guide) => set({ guide })}
            />
          )}
        </Stack>
      )}
      {error instanceof Refusal && error.faults.length > 0 ? (
        <Alert color="red" variant="outline" role="alert">
          <Text size="sm">{t('rounds.form.look')}</Text>
        </Alert>
      ) : (
        <Trouble error={error} />
      )}
      <Group>
        <Button loading={busy} disabled={hours === null} onClick={submit}>
          {save}
        </Button>
        {isChanged && (
          <Button variant="default" onClick={drop}>
            {t('rounds.form.discard')}
          </Button>
        )}
      </Group>
      {isChanged && (
        <Text size="sm" c="dimmed">
          {t('rounds.form.kept')}
        </Text>
      )}
    </Stack>
  );
}

/** The first sentence for a field or for anything in it. */
function firstUnder(error: Error | null, field: string): string | undefined {
  const faults: readonly FieldFault[] = error instanceof Refusal ? error.faults : [];
  return faults.find((fault) => fault.field === field || fault.field.startsWith(`${field}.`))?.message;
}
