import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api/client';
import { Refusal } from '../api/problem';
import { ConflictPanel } from '../drafts/conflict-panel';
import { SyncLine, SyncNotice } from '../drafts/sync-line';
import { useLanguage } from '../i18n/use-language';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { Abstain } from './abstain';
import { CriterionField } from './criterion-field';
import { PotLines } from './pot-lines';
import {
  commentField,
  criterionOf,
  leftOutField,
  markField,
  type OwnMarks,
  type Sheet,
  sheetPath,
  toMarks,
} from './sheet';
import { SheetNotices } from './sheet-notices';
import { StepAside } from './step-aside';
import { useSheetDraft } from './use-sheet-draft';

/** The scoring guide with a mark for each criterion, and the comment. Marks save themselves until they are submitted. */
export function MarksForm({ sheet }: { readonly sheet: Sheet }) {
  const { t, text, number, list } = useLanguage();
  const queries = useQueryClient();
  const { draft, state } = useSheetDraft(sheet);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const { rubric, round, status, total, failed, reason, problems } = sheet;
  const isOpen = (status === 'open' || status === 'entered') && round.status === 'open';
  const { values } = state;
  const isLeftOut = (key: string) => values[leftOutField(key)] === true;
  const missing = rubric.filter(({ key }) => !isLeftOut(key) && typeof values[markField(key)] !== 'number');
  const refused = error instanceof Refusal ? error.faults : [];
  const faultOf = (key: string) =>
    [...refused, ...problems].find(({ field }) => field.slice(field.indexOf('.') + 1) === key)?.message;
  const named = (keys: readonly string[]) =>
    list(rubric.filter(({ key }) => keys.includes(key)).map(({ name }) => text(name)));

  const act = async (step: 'submit' | 'confirm' | 'reopen') => {
    setBusy(true);
    setError(null);
    try {
      const path = `${sheetPath(sheet.sheetId)}/${step}`;
      const { values: typed, revision } = draft.snapshot();
      const body = step === 'submit' ? toMarks(typed) : {};
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
    const criterion = rubric.find(({ key }) => key === criterionOf(field));
    if (field === 'share') return t('feedback.share');
    return criterion ? text(criterion.name) : t('judge.sheet.comment');
  };
  const toMend = rubric.filter(({ key }) => faultOf(key) !== undefined).map(({ key }) => key);
  return (
    <Section title={t('judge.sheet.marks')}>
      <SheetNotices sheet={sheet} />
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
            mark={values[markField(criterion.key)]}
            comment={values[commentField(criterion.key)]}
            leftOut={isLeftOut(criterion.key)}
            readOnly={!isOpen}
            fault={
              faultOf(criterion.key) ?? (tried && missing.includes(criterion) ? t('judge.sheet.noMark') : undefined)
            }
            changeMark={(mark) => draft.change(markField(criterion.key), mark)}
            changeComment={(typed) => draft.change(commentField(criterion.key), typed)}
            changeLeftOut={(leftOut) => {
              draft.change(leftOutField(criterion.key), leftOut);
              if (leftOut) draft.change(markField(criterion.key), undefined);
            }}
          />
        ))}
        <PotLines rubric={rubric} values={values} />
        <Textarea
          label={t('judge.sheet.comment')}
          description={t(round.othersMarks === 'never' ? 'judge.sheet.commentHelp' : 'judge.sheet.commentSeen')}
          autosize
          minRows={3}
          dir="auto"
          readOnly={!isOpen}
          value={typeof values['comment'] === 'string' ? values['comment'] : ''}
          onChange={(event) => draft.change('comment', event.currentTarget.value)}
        />
        <Checkbox
          label={t('feedback.share')}
          description={t('feedback.shareHelp')}
          checked={values['share'] === true}
          disabled={!isOpen}
          onChange={(event) => draft.change('share', event.currentTarget.checked)}
        />
      </Stack>
      {isOpen && <SyncLine state={state} />}
      {tried && missing.length > 0 && (
        <Text c="red" role="alert" size="sm">
          {t('judge.sheet.missing', { criteria: list(missing.map(({ name }) => text(name))) })}
        </Text>
      )}
      {tried && isOpen && toMend.length > 0 && (
        <Text c="red" role="alert" size="sm">
          {t('judge.sheet.toMend', { criteria: named(toMend) })}
        </Text>
      )}
      {status === 'submitted' && total !== null && (
        <Text role="status" fw={600}>
          {t('judge.sheet.submitted', { total: number(total) })}
        </Text>
      )}
      {status === 'submitted' && failed.length > 0 && (
        <Text>{t('judge.sheet.failed', { criteria: named(failed) })}</Text>
      )}
      {status === 'abstained' && <Text role="status">{t('judge.abstain.done', { reason })}</Text>}
      {round.status === 'discussion' && <Text>{t('judge.sheet.discussion')}</Text>}
      {round.status === 'closed' && <Text>{t('judge.sheet.closed')}</Text>}
      <Trouble error={error} />
      <Group>
        {status === 'entered' && isOpen && (
          <Button loading={busy} onClick={() => void act('confirm')}>
            {t('judge.sheet.confirmEntered')}
          </Button>
        )}
        {isOpen && (
          <Button variant={status === 'entered' ? 'default' : 'filled'} loading={busy} onClick={() => void submit()}>
            {t('judge.sheet.submit')}
          </Button>
        )}
        {(status === 'submitted' || status === 'abstained') &&
          round.status === 'open' &&
          round.othersMarks !== 'after-own' && (
            <Button variant="default" loading={busy} onClick={() => void act('reopen')}>
              {t('judge.sheet.reopen')}
            </Button>
          )}
        {isOpen && <Abstain sheetId={sheet.sheetId} />}
        {round.status === 'open' && <StepAside sheetId={sheet.sheetId} />}
      </Group>
    </Section>
  );
}
