import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { send } from '../api/client';
import { faultsByField } from '../api/problem';
import { ConflictPanel } from '../drafts/conflict-panel';
import { sameFields } from '../drafts/merge-fields';
import { SyncLine, SyncNotice } from '../drafts/sync-line';
import { useLanguage } from '../i18n/use-language';
import { Trouble } from '../ui/trouble';
import { obstaclesIn, askedQuestions, progressOf } from './form/questions';
import { QuestionField } from './form/question-field';
import { useAnswerText } from './form/use-answer-text';
import { ProblemList } from './problem-list';
import { type Call, type Proposal, proposalPath, type Submitted } from './proposal';
import { useProposalDraft } from './use-proposal-draft';
import classes from './proposal-form.module.css';

interface ProposalFormProps {
  readonly proposal: Proposal;
  readonly call: Call;
}

/** The questions of the call. It saves itself; what cannot be sent stays on the device. */
export function ProposalForm({ proposal, call }: ProposalFormProps) {
  const { t, text, momentAt, number } = useLanguage();
  const say = useAnswerText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { draft, state, problems } = useProposalDraft(proposal);
  const [attempt, setAttempt] = useState(0);
  const tried = attempt > 0;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const { form } = call;
  const { values } = state;
  const obstacles = obstaclesIn(form, values, proposal.language);
  const missing = new Set(obstacles.filter(({ kind }) => kind === 'missing').map(({ key }) => key));
  const refused = faultsByField(error, 'answers.');
  const faultOf = (key: string): string | undefined => {
    if (missing.has(key)) return tried ? t('member.form.missing') : undefined;
    return problems[key] ?? refused[key];
  };
  const { done, all } = progressOf(form, values);
  const { submission } = proposal;
  const changed = submission !== null && !sameFields(submission.content.answers, values);

  const submit = async () => {
    setAttempt(attempt + 1);
    setError(null);
    if (obstacles.length > 0) return;
    setBusy(true);
    try {
      if (!(await draft.flush())) return;
      const { revision } = await send<Submitted>({ method: 'POST', path: `${proposalPath(proposal.id)}/submit` });
      draft.adopt(revision);
      await queries.invalidateQueries();
      await navigate(`/proposals/${proposal.id}/receipt`);
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack>
      {call.window === 'late' && <Alert variant="outline">{t('member.form.lateLead')}</Alert>}
      <SyncNotice state={state} draft={draft} />
      <ConflictPanel
        state={state}
        draft={draft}
        labelOf={(key) => text(form.find((question) => question.key === key)?.label ?? { en: key })}
        say={(key, value) => {
          const question = form.find((one) => one.key === key);
          return question ? say(question, value) : String(value);
        }}
      />
      <Paper withBorder p={{ base: 'sm', sm: 'lg' }} bg="var(--sheet)">
        <Stack gap="lg" maw="46rem">
          {askedQuestions(form, values).map((question) => (
            <QuestionField
              key={question.key}
              question={question}
              answer={values[question.key]}
              language={proposal.language}
              fault={faultOf(question.key)}
              change={(answer) => draft.change(question.key, answer)}
            />
          ))}
        </Stack>
      </Paper>
      {tried && (
        <ProblemList form={form} obstacles={obstacles} faults={{ ...problems, ...refused }} attempt={attempt} />
      )}
      <Trouble error={error} />
      <Text size="sm" c="dimmed">
        {changed
          ? t('member.form.unsubmitted', { moment: momentAt(submission.receivedAt, call.zone) })
          : t('member.form.submitLead')}
      </Text>
      <div className={classes['foot']}>
        <Group justify="space-between" gap="xs">
          <div>
            <SyncLine state={state} />
            <Text size="sm">{t('member.form.progress', { done: number(done), all: number(all) })}</Text>
          </div>
          <Button loading={busy} onClick={() => void submit()}>
            {submission === null ? t('member.form.submit') : t('member.form.submitAgain')}
          </Button>
        </Group>
      </div>
    </Stack>
  );
}
