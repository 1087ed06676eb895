import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { Refusal } from '../api/problem';
import { useCommand } from '../api/use-api';
import { type Fields, sameFields } from '../drafts/merge-fields';
import { useLanguage } from '../i18n/use-language';
import { Section } from '../ui/section';
import { Trouble } from '../ui/trouble';
import { CriteriaFields } from './criteria-fields';
import { LeaveWarning } from './leave-warning';
import { faultOfCriterion, type Sheet, sheetPath, toFields, toMarks, unmarked } from './sheet';
import { WholeComment } from './whole-comment';

/** Other marks than the first, after the discussion of a proposal, and why. */
export function ReviseForm({ sheet, close }: { readonly sheet: Sheet; readonly close: () => void }) {
  const { t, list, text } = useLanguage();
  const { rubric, revision, round, sheetId } = sheet;
  const [kept] = useState(() => toFields(sheet));
  const [values, setValues] = useState<Fields>(kept);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const revise = useCommand(() => ({
    ...{ method: 'POST' as const, path: `${sheetPath(sheetId)}/revise`, revision },
    body: { ...toMarks(values), why: why.trim() },
  }));
  const missing = unmarked(rubric, values);
  const isChanged = !sameFields(values, kept);
  const faults = revise.error instanceof Refusal ? revise.error.faults : [];
  const change = (field: string, value: unknown) => setValues((before) => ({ ...before, [field]: value }));
  const send = () => {
    setTried(true);
    if (why.trim() === '') reason.current?.focus();
    else if (missing.length === 0 && isChanged) revise.mutate(undefined, { onSuccess: close });
  };
  return (
    <Section title={t('marks.revise.title')}>
      <Text>{t('marks.revise.lead')}</Text>
      <CriteriaFields
        {...{ rubric, values, change }}
        readOnly={false}
        faultOf={(key) =>
          faultOfCriterion(faults, key) ??
          (tried && missing.some((one) => one.key === key) ? t('judge.sheet.noMark') : undefined)
        }
      />
      <Stack>
        <WholeComment {...{ round, values, change }} readOnly={false} />
        <Textarea
          ref={reason}
          label={t('marks.revise.why')}
          description={t(round.othersMarks === 'never' ? 'marks.revise.whyHelp' : 'marks.revise.whySeen')}
          required
          autosize
          minRows={2}
          dir="auto"
          value={why}
          error={tried && why.trim() === '' ? t('marks.revise.whyNeeded') : null}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </Stack>
      {tried && missing.length > 0 && (
        <Text c="red" role="alert" size="sm">
          {t('judge.sheet.missing', { criteria: list(missing.map(({ name }) => text(name))) })}
        </Text>
      )}
      {tried && !isChanged && (
        <Text c="red" role="alert" size="sm">
          {t('marks.revise.same')}
        </Text>
      )}
      <Trouble error={revise.error} />
      <Group>
        <Button loading={revise.isPending} onClick={send}>
          {t('marks.revise.confirm')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('marks.revise.cancel')}
        </Button>
      </Group>
      <LeaveWarning unsaved={(isChanged || why !== '') && !revise.isSuccess} lead={t('marks.leave.lost')} />
    </Section>
  );
}
