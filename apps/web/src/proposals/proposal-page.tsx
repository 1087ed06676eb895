import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { type Call, callPath, type Proposal, proposalPath } from './proposal';
import { ProposalForm } from './proposal-form';
import { ProposalStanding } from './proposal-standing';
import { ProposalBadge } from './status-badge';

/** One proposal: its form while it can be changed, and where it stands. */
export function ProposalPage() {
  const { t, text } = useLanguage();
  const { id = '' } = useParams();
  const proposal = useRead<Proposal>(proposalPath(id));
  const competitionId = proposal.data?.competitionId ?? '';
  const call = useRead<Call>(callPath(competitionId), { when: competitionId !== '' });
  const { data } = proposal;
  return (
    <Page
      title={titleOf(data) ?? t('member.untitled')}
      back={{ to: '/proposals', label: t('member.title') }}
      lead={data && call.data && `${data.organisationName} (${data.economy}) · ${text(call.data.name)}`}
      aside={data && <ProposalBadge status={data.status} />}
    >
      <Loaded from={proposal}>
        {(found) => (
          <Loaded from={call}>
            {(open) => (
              <>
                <ProposalStanding proposal={found} call={open} />
                {isWritable(found, open) && <ProposalForm key={found.id} proposal={found} call={open} />}
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function titleOf(proposal: Proposal | undefined): string | null {
  const typed = proposal?.answers['title'];
  return proposal?.submission?.title ?? (typeof typed === 'string' && typed.trim() !== '' ? typed : null);
}

/** The call takes changes: in time those of every proposal, later only of what is late anyway. */
function isWritable({ status }: Proposal, { window }: Call): boolean {
  if (window === 'in-time') return ['draft', 'submitted', 'late'].includes(status);
  return window === 'late' && ['draft', 'late'].includes(status);
}
