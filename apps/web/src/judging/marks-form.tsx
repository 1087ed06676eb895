import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api/client';
import { faultsByField } from '../api/problem';
import { ConflictPanel } from '../drafts/conflict-panel';
import { SyncLine, SyncNotice } from '../drafts/sync-line';
import { useLanguage } from '../i18n/use-language';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { CriterionField } from './criterion-field';
import { markField, type OwnMarks, type Sheet, sheetPath, toMarks } from './sheet';
import { StepAside } from './step-aside';
import { useSheetDraft } from './use-sheet-draft';

/** The scoring guide with a mark for each criterion, and the comment. Marks save themselves until they are submitted. */
export function MarksForm({ sheet }: { readonly sheet: Sheet }) {
  const { t, text, number, moment, list } = useLanguage();
  const queries = useQueryClient();
  const { draft, state } = useSheetDraft(sheet);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const { rubric, round, status, total } = sheet;
  const { closesAt } = round;
  const isOpen = status === 'open' && round.status === 'open';
  const missing = rubric.filter(({ key }) => typeof state.values[markField(key)] !== 'number');
  const faults = faultsByField(error, 'marks.');

  const act = async (step: 'submit' | 'reopen') => {
    setBusy(true);
    setError(null);
    try {
      const path = `${sheetPath(sheet.sheetId)}/${step}`;
      const { values, revision } = draft.snapshot();
      const body = step === 'submit' ? toMarks(values) : {};
      const changed = await send<OwnMarks>({ method: 'POST', path, body, revision });
      draft.adopt(changed.revision);
      queries.setQueryData<Sheet>([sheetPath(sheet.sheetId)], (known) => known && { ...known, ...changed });
      await queries.invalidateQueries();
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
    } finally {
      setBusy(false);
    }
  };
  const submit = async () => {
    setTried(true);
    if (missing.length === 0 && (await draft.flush())) await act('submit');
  };

  const labelOf = (field: string) => {
    const criterion = rubric.find(({ key }) => markField(key) === field);
    return criterion ? text(criterion.name) : t('judge.sheet.comment');
  };
  return (
    <Section title={t('judge.sheet.marks')}>
      {closesAt !== null && isOpen && <Text size="sm">{t('judge.sheet.closes', { moment: moment(closesAt) })}</Text>}
      <SyncNotice state={state} draft={draft} />
      <ConflictPanel
        {...{ state, draft, labelOf }}
        say={(_, value) => (typeof value === 'number' ? number(value) : typeof value === 'string' ? value : '')}
      />
      <Stack gap="lg">
        {rubric.map((criterion) => (
          <CriterionField
            key={criterion.key}
            criterion={criterion}
            mark={state.values[markField(criterion.key)]}
            readOnly={!isOpen}
            fault={
              faults[criterion.key] ?? (tried && missing.includes(criterion) ? t('judge.sheet.noMark') : undefined)
            }
            change={(mark) => draft.change(markField(criterion.key), mark)}
          />
        ))}
        <Textarea
          label={t('judge.sheet.comment')}
          description={t('judge.sheet.commentHelp')}
          autosize
          minRows={3}
          dir="auto"
          readOnly={!isOpen}
          value={typeof state.values['comment'] === 'string' ? state.values['comment'] : ''}
          onChange={(event) => draft.change('comment', event.currentTarget.value)}
        />
      </Stack>
      {isOpen && <SyncLine state={state} />}
      {tried && missing.length > 0 && (
        <Text c="red" role="alert" size="sm">
          {t('judge.sheet.missing', { criteria: list(missing.map(({ name }) => text(name))) })}
        </Text>
      )}
      {status === 'submitted' && total !== null && (
        <Text role="status" fw={600}>
          {t('judge.sheet.submitted', { total: number(total) })}
        </Text>
      )}
      {round.status === 'closed' && <Text>{t('judge.sheet.closed')}</Text>}
      <Trouble error={error} />
      <Group>
        {isOpen && (
          <Button loading={busy} onClick={() => void submit()}>
            {t('judge.sheet.submit')}
          </Button>
        )}
        {status === 'submitted' && round.status === 'open' && (
          <Button variant="default" loading={busy} onClick={() => void act('reopen')}>
            {t('judge.sheet.reopen')}
          </Button>
        )}
        {round.status === 'open' && <StepAside sheetId={sheet.sheetId} />}
      </Group>
    </Section>
  );
}
