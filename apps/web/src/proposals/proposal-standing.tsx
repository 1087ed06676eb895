import { Group, List, Text } from '@mantine/core';
import { useCommand } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { AskFirst } from '../ui/ask-first';
import { type Fact, Facts } from '../ui/facts';
import { Latin } from '../ui/latin';
import { LinkButton } from '../ui/link-button';
import { Prose } from '../ui/prose';
import { Section } from '../ui/section';
import { AnswersList } from './form/answers-list';
import { type Call, type Proposal, proposalPath } from './proposal';

interface ProposalStandingProps {
  readonly proposal: Proposal;
  readonly call: Call;
}

const decided = ['decided', 'announced', 'follow-up', 'archived'];

/** What has become of the proposal so far, and what its organisation can still do. */
export function ProposalStanding({ proposal, call }: ProposalStandingProps) {
  const { t, momentAt, number } = useLanguage();
  const { id, status, submission, lateDecision, screening } = proposal;
  const withdraw = useCommand<string>((reason) => ({
    ...{ method: 'POST', path: `${proposalPath(id)}/withdraw` },
    body: reason === '' ? {} : { reason },
  }));
  const facts: Fact[] = [[t('member.form.deadline'), momentAt(call.timeline.closes.at, call.zone)]];
  if (submission)
    facts.push(
      [t('member.receivedAt'), momentAt(submission.receivedAt, call.zone)],
      [t('member.receiptNumber'), <Latin key="number">{submission.receiptNumber}</Latin>],
      [t('member.receipt.version'), number(submission.version)],
    );
  return (
    <Section title={t('member.standing.title')}>
      <Text>{t(`member.standing.${status}`)}</Text>
      {status === 'ineligible' && screening && (
        <List>
          {screening.reasons.map((reason) => (
            <List.Item key={reason}>{t(`codes.ineligible.${reason}`)}</List.Item>
          ))}
        </List>
      )}
      {lateDecision && <Prose>{lateDecision.reason}</Prose>}
      <Facts facts={facts} />
      <Group>
        {submission && (
          <LinkButton to={`/proposals/${id}/receipt`} variant="default">
            {t('member.receipt.title')}
          </LinkButton>
        )}
        {status !== 'withdrawn' && !decided.includes(call.phase) && (
          <AskFirst
            danger
            variant="outline"
            button={t('member.withdraw.open')}
            title={t('member.withdraw.title')}
            lead={t('member.withdraw.lead')}
            confirm={t('member.withdraw.confirm')}
            reason={{ label: t('member.withdraw.reason'), needed: false }}
            act={withdraw.mutateAsync}
          />
        )}
      </Group>
      {submission && !['draft', 'submitted', 'late'].includes(status) && (
        <details>
          <summary>{t('member.standing.answers')}</summary>
          <AnswersList form={call.form} answers={submission.content.answers} language={proposal.language} blank="–" />
        </details>
      )}
    </Section>
  );
}
