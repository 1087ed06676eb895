import { Drawer, Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AnswersList } from '../../proposals/form/answers-list';
import { type Proposal, proposalPath } from '../../proposals/proposal';
import { ProposalBadge } from '../../proposals/status-badge';
import { Facts } from '../../ui/facts';
import { Loaded } from '../../ui/loaded';
import { useCompetition } from '../use-competition';
import { LateForm } from './late-form';
import { ScreeningForm } from './screening-form';

/** One proposal beside the list: to be read, and what the secretariat decides on it. */
export function ProposalDrawer({ id, close }: { readonly id: string | null; readonly close: () => void }) {
  const { t } = useLanguage();
  const proposal = useRead<Proposal>(proposalPath(id ?? ''), { when: id !== null });
  return (
    <Drawer
      opened={id !== null}
      onClose={close}
      position="right"
      size="lg"
      title={proposal.data?.submission?.title ?? t('member.untitled')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {id !== null && <Loaded from={proposal}>{(found) => <Contents key={found.id} proposal={found} />}</Loaded>}
    </Drawer>
  );
}

function Contents({ proposal }: { readonly proposal: Proposal }) {
  const { t, moment } = useLanguage();
  const { form, zone } = useCompetition();
  const { status, submission, screening, organisationName, economy, language } = proposal;
  return (
    <Stack>
      <div>
        <ProposalBadge status={status} />
      </div>
      <Facts
        facts={[
          [t('common.organisation'), organisationName],
          [t('common.economy'), economy],
          [t('common.language'), t(`codes.language.${language}`)],
          [t('member.receivedAt'), submission ? moment(submission.receivedAt, zone) : '–'],
        ]}
      />
      {status === 'late' && <LateForm proposalId={proposal.id} />}
      {['submitted', 'eligible', 'ineligible'].includes(status) && <ScreeningForm proposal={proposal} />}
      {screening && (
        <Text size="sm" c="dimmed">
          {t('secretariat.proposals.decidedBy', { moment: moment(screening.at, zone) })}
        </Text>
      )}
      <AnswersList
        form={form}
        answers={submission?.content.answers ?? proposal.answers}
        language={language}
        blank={t('judge.sheet.notAnswered')}
      />
    </Stack>
  );
}
