import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { send } from '../../api/client';
import { faultsByField } from '../../api/problem';
import { ConflictPanel } from '../../drafts/conflict-panel';
import { SyncLine, SyncNotice } from '../../drafts/sync-line';
import { directionOf } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-language';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useCompetition } from '../use-competition';
import { CommentFields } from './comment-fields';
import { type Feedback, letterPath, toBody } from './feedback';
import { FeedbackBadge } from './feedback-badge';
import { fieldLabel } from './field-label';
import { isSent } from './is-sent';
import { NextLetter } from './next-letter';
import { ReasonFields } from './reason-fields';
import { StandingList } from './standing-list';
import { useFeedbackDraft } from './use-feedback-draft';

/** What a letter says: where the proposal stands, why, the judges' comments, and the secretariat's own words. */
export function FeedbackForm({ feedback }: { readonly feedback: Feedback }) {
  const { t, moment } = useLanguage();
  const queries = useQueryClient();
  const { id: competitionId, phase } = useCompetition();
  const { draft, state } = useFeedbackDraft(competitionId, feedback);
  const [busy, setBusy] = useState<'approve' | 'look' | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const { proposalId, status, outdated, approved, language, title, organisationName, comments } = feedback;
  const readOnly = isSent(phase) || title === null;
  const faults = faultsByField(error);
  const written = language === null ? { dir: 'auto' } : { lang: language, dir: directionOf(language) };

  const act = async (step: 'approve' | 'look') => {
    setBusy(step);
    setError(null);
    try {
      if (!(await draft.flush())) return;
      const path = letterPath(competitionId, proposalId);
      const { values, revision } = draft.snapshot();
      const changed = await send<Feedback>(
        step === 'approve'
          ? { method: 'POST', path: `${path}/approve`, body: {}, revision }
          : { method: 'PUT', path, body: toBody(values, comments), revision },
      );
      draft.adopt(changed.revision);
      queries.setQueryData<Feedback>([path], changed);
      await queries.invalidateQueries();
      // The button that was pressed has gone: whoever goes by keyboard is taken to what came of it.
      result.current?.focus();
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
    } finally {
      setBusy(null);
    }
  };

  return (
    <Section title={title ?? t('feedback.withdrawn')} aside={<FeedbackBadge {...{ status, outdated }} />}>
      <Text c="dimmed">
        <bdi>{organisationName}</bdi>
      </Text>
      {outdated && (
        <Alert color="red" variant="outline" title={t('feedback.outdated')}>
          {t('feedback.outdatedLead')}
        </Alert>
      )}
      <SyncNotice state={state} draft={draft} />
      <ConflictPanel
        {...{ state, draft }}
        labelOf={(field) => fieldLabel(field, t)}
        say={(_, value) =>
          typeof value === 'boolean' ? t(value ? 'common.yes' : 'common.no') : typeof value === 'string' ? value : ''
        }
      />
      <StandingList feedback={feedback} />
      <ReasonFields {...{ feedback, readOnly, values: state.values, change: draft.change }} />
      <CommentFields {...{ comments, readOnly, faults, values: state.values, change: draft.change }} />
      <Textarea
        label={t('feedback.message')}
        {...(language !== null && {
          description: t('feedback.messageHelp', { language: t(`codes.language.${language}`) }),
        })}
        autosize
        minRows={3}
        {...{ ...written, readOnly, error: faults['message'] }}
        value={typeof state.values['message'] === 'string' ? state.values['message'] : ''}
        onChange={(event) => draft.change('message', event.currentTarget.value)}
      />
      {!readOnly && <SyncLine state={state} />}
      <Text component="div" role="status" fw={600} ref={result} tabIndex={-1} style={{ outline: 'none' }}>
        {approved
          ? t('feedback.approvedBy', { name: approved.by ?? t('common.unknown'), moment: moment(approved.at) })
          : status === 'edited' && t('feedback.status.edited')}
      </Text>
      {isSent(phase) && <Text>{t('feedback.sent')}</Text>}
      <Stack gap="xs">
        <Group>
          {!readOnly && status !== 'approved' && (
            <Button loading={busy === 'approve'} onClick={() => void act('approve')}>
              {t('feedback.approve')}
            </Button>
          )}
          {!readOnly && (status === 'drafted' || outdated) && (
            <Button variant="default" loading={busy === 'look'} onClick={() => void act('look')}>
              {t('feedback.look')}
            </Button>
          )}
          <NextLetter after={feedback.id} />
        </Group>
        <Trouble error={error} />
      </Stack>
    </Section>
  );
}
