import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { faultsByField, Refusal } from '../../api/problem';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import type { Fields } from '../../drafts/merge-fields';
import { CriteriaFields } from '../../judging/criteria-fields';
import { faultOfCriterion, toMarks } from '../../judging/sheet';
import { CodeSelect } from '../../ui/code-select';
import { Trouble } from '../../ui/trouble';
import { enteredPath, type Source, sources, type UnfinishedOfJudge } from './entered';
import type { Round } from './round';
import { useKept } from './use-kept';

interface TypedMarks {
  readonly judgeId: string;
  readonly proposalId: string;
  readonly source: Source;
  readonly note: string;
  readonly fields: Fields;
}

const nothing: TypedMarks = { judgeId: '', proposalId: '', source: 'paper', note: '', fields: {} };

/** The scoring guide as a judge has it, filled in for a judge. */
export function EnterMarks({ round }: { readonly round: Round }) {
  const { t } = useLanguage();
  const path = enteredPath(round.roundId);
  const { data: judges } = useRead<readonly UnfinishedOfJudge[]>(`${path}/open`);
  const draft = useKept(`entered.${round.roundId}`, nothing);
  const [saved, setSaved] = useState<string | null>(null);
  const judge = judges?.find(({ judgeId }) => judgeId === draft.value.judgeId) ?? judges?.[0];
  const proposal =
    judge?.proposals.find(({ proposalId }) => proposalId === draft.value.proposalId) ?? judge?.proposals[0];
  const { source, note, fields } = draft.value;
  const enter = useCommand(() => ({
    ...{ method: 'POST', path },
    body: { judgeId: judge?.judgeId, proposalId: proposal?.proposalId, ...toMarks(fields), source, note },
  }));
  if (!judges) return null;
  const set = (some: Partial<TypedMarks>) => {
    setSaved(null);
    draft.update((before) => ({ ...before, ...some }));
  };
  // Two fields may change in one go.
  const setField = (field: string, value: unknown) => {
    setSaved(null);
    draft.update((before) => ({ ...before, fields: { ...before.fields, [field]: value } }));
  };
  const faults = enter.error instanceof Refusal ? enter.error.faults : [];
  const nameOf = (one: UnfinishedOfJudge) => one.name ?? t('common.unknown');
  return (
    <Stack>
      <Title order={3} size="h5">
        {t('rounds.entered.open')}
      </Title>
      {saved !== null && <Text role="status">{t('rounds.entered.saved', { judge: saved })}</Text>}
      {!judge || !proposal ? (
        <Text c="dimmed">{t('rounds.entered.nothing')}</Text>
      ) : (
        <>
          <Group align="flex-start">
            <NativeSelect
              label={t('rounds.entered.judge')}
              value={judge.judgeId}
              data={judges.map((one) => ({ value: one.judgeId, label: nameOf(one) }))}
              onChange={(event) => set({ judgeId: event.currentTarget.value, proposalId: '' })}
            />
            <NativeSelect
              label={t('rounds.entered.proposal')}
              maw="100%"
              value={proposal.proposalId}
              data={judge.proposals.map(({ proposalId, title, entered }) => ({
                value: proposalId,
                label: entered ? t('rounds.entered.already', { title }) : title,
              }))}
              onChange={(event) => set({ judgeId: judge.judgeId, proposalId: event.currentTarget.value })}
            />
            <CodeSelect
              label={t('rounds.entered.source')}
              value={source}
              codes={sources}
              say={(code) => t(`rounds.entered.sources.${code}`)}
              choose={(code) => set({ source: code })}
            />
          </Group>
          <TextInput
            label={t('rounds.entered.note')}
            description={t('rounds.entered.noteHelp')}
            dir="auto"
            value={note}
            error={faultsByField(enter.error)['note']}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
          <CriteriaFields
            rubric={round.rubric}
            values={fields}
            readOnly={false}
            faultOf={(key) => faultOfCriterion(faults, key)}
            change={setField}
          />
          <Textarea
            label={t('rounds.entered.comment')}
            autosize
            minRows={2}
            dir="auto"
            value={typeof fields['comment'] === 'string' ? fields['comment'] : ''}
            onChange={(event) => setField('comment', event.currentTarget.value)}
          />
          <Checkbox
            label={t('rounds.entered.share')}
            checked={fields['share'] === true}
            onChange={(event) => setField('share', event.currentTarget.checked)}
          />
          <Trouble error={enter.error} />
          <Group>
            <Button
              loading={enter.isPending}
              onClick={() =>
                enter.mutate(undefined, {
                  onSuccess: () => {
                    setSaved(nameOf(judge));
                    draft.change({ ...nothing, judgeId: judge.judgeId, source });
                  },
                })
              }
            >
              {t('rounds.entered.save')}
            </Button>
            {draft.isChanged && (
              <Button variant="default" onClick={draft.drop}>
                {t('rounds.form.discard')}
              </Button>
            )}
          </Group>
        </>
      )}
    </Stack>
  );
}
