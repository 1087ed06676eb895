import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { send } from '../api/client';
import { Refusal } from '../api/problem';
import { ConflictPanel } from '../drafts/conflict-panel';
import type { DraftState } from '../drafts/draft-sync';
import { SyncLine, SyncNotice } from '../drafts/sync-line';
import { useLanguage } from '../i18n/use-language';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { Abstain } from './abstain';
import { CriteriaFields, focusOn } from './criteria-fields';
import { LeaveWarning } from './leave-warning';
import { NextSheet } from './next-sheet';
import {
  criterionOf,
  faultOfCriterion,
  type OwnMarks,
  type Sheet,
  sheetPath,
  toFields,
  toMarks,
  unmarked,
} from './sheet';
import { SheetProgress } from './sheet-progress';
import { SheetNotices } from './sheet-notices';
import { SheetStanding } from './sheet-standing';
import { StepAside } from './step-aside';
import { useSheetDraft } from './use-sheet-draft';
import { WholeComment } from './whole-comment';

interface MarksFormProps {
  readonly sheet: Sheet;
  /** Opens the form for other marks than those that were submitted. */
  readonly revise: () => void;
  /** What is read beside the marks. */
  readonly children: ReactNode;
}

/** Whether the server was tried and does not have it; another try may be under way. */
const isKeptHereOnly = ({ status, error }: DraftState): boolean =>
  status === 'conflict' || (status !== 'saved' && error !== null);

/** The scoring guide with a mark for each criterion, and the comment. Marks save themselves until they are submitted. */
export function MarksForm({ sheet, revise, children }: MarksFormProps) {
  const { t, text, number, list } = useLanguage();
  const queries = useQueryClient();
  const form = useRef<HTMLDivElement>(null);
  const { draft, state } = useSheetDraft(sheet);
  const [tried, setTried] = useState(false);
  const [hasActed, setHasActed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const { rubric, round, status, problems } = sheet;
  const isOpen = (status === 'open' || status === 'entered') && round.status === 'open';
  const isIn = status === 'submitted' || status === 'abstained';
  // Once it is in, what counts is what the server has: a discussion may have changed it.
  const values = isOpen ? state.values : toFields(sheet);
  const missing = unmarked(rubric, values);
  const faults = [...(error instanceof Refusal ? error.faults : []), ...problems];
  const named = (criteria: typeof rubric) => list(criteria.map(({ name }) => text(name)));

  const act = async (step: 'submit' | 'confirm' | 'reopen') => {
    setBusy(true);
    setHasActed(true);
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
    const [first] = missing;
    if (first) focusOn(form.current?.querySelectorAll('fieldset')[rubric.indexOf(first)]);
    else if (await draft.flush()) await act('submit');
  };

  const labelOf = (field: string) => {
    const criterion = rubric.find(({ key }) => key === criterionOf(field));
    if (field === 'share') return t('feedback.share');
    return criterion ? text(criterion.name) : t('judge.sheet.comment');
  };
  const toMend = rubric.filter(({ key }) => faultOfCriterion(faults, key) !== undefined);
  const guide = (
    <>
      <div ref={form}>
        <CriteriaFields
          {...{ rubric, values, change: draft.change }}
          readOnly={!isOpen}
          faultOf={(key) =>
            faultOfCriterion(faults, key) ??
            (tried && missing.some((one) => one.key === key) ? t('judge.sheet.noMark') : undefined)
          }
        />
      </div>
      <WholeComment {...{ round, values, change: draft.change }} readOnly={!isOpen} />
    </>
  );
  const steps = (
    <>
      <SheetStanding sheet={sheet} />
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
        {round.status === 'open' && (
          <NextSheet sheetId={sheet.sheetId} done={isIn} focus={hasActed && status === 'submitted'} />
        )}
        {round.revisable && (
          <Button variant={round.status === 'open' ? 'default' : 'filled'} onClick={revise}>
            {t('marks.revise.open')}
          </Button>
        )}
        {isIn && round.status === 'open' && round.othersMarks !== 'after-own' && (
          <Button variant="default" loading={busy} onClick={() => void act('reopen')}>
            {t('judge.sheet.reopen')}
          </Button>
        )}
        {isOpen && <Abstain sheetId={sheet.sheetId} />}
        {round.status !== 'closed' && <StepAside sheetId={sheet.sheetId} />}
      </Group>
    </>
  );
  // What is in is shown last: first comes what can be done now, and what others gave.
  if (!isOpen)
    return (
      <>
        <Section title={t('marks.yours')}>
          <SheetProgress roundId={sheet.roundId} />
          <SheetNotices sheet={sheet} />
          {steps}
        </Section>
        {children}
        <Section title={t('judge.sheet.marks')}>{guide}</Section>
      </>
    );
  return (
    <>
      <Section title={t('judge.sheet.marks')}>
        <SheetProgress roundId={sheet.roundId} />
        <SheetNotices sheet={sheet} />
        <SyncNotice state={state} draft={draft} />
        <ConflictPanel
          {...{ state, draft, labelOf }}
          say={(_, value) => (typeof value === 'number' ? number(value) : typeof value === 'string' ? value : '')}
        />
        {guide}
        <SyncLine state={state} />
        {tried && missing.length > 0 && (
          <Text c="red" role="alert" size="sm">
            {t('judge.sheet.missing', { criteria: named(missing) })}
          </Text>
        )}
        {tried && toMend.length > 0 && (
          <Text c="red" role="alert" size="sm">
            {t('judge.sheet.toMend', { criteria: named(toMend) })}
          </Text>
        )}
        {steps}
        <LeaveWarning unsaved={isKeptHereOnly(state)} lead={t('marks.leave.kept')} />
      </Section>
      {children}
    </>
  );
}
