import type { ProposalStatus } from '@champions/contracts';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../ui/badge';

const tones: Readonly<Record<ProposalStatus, Tone>> = {
  draft: 'marker',
  submitted: 'calm',
  late: 'marker',
  'late-refused': 'bad',
  eligible: 'good',
  ineligible: 'bad',
  withdrawn: 'quiet',
};

export function ProposalBadge({ status }: { readonly status: ProposalStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`codes.proposalStatus.${status}`)}</Badge>;
}
