import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { CodeSelect } from '../../ui/code-select';
import type { AssignedPair } from './assignments';
import type { PanelMember } from './round';

interface EditPairProps {
  readonly path: string;
  readonly variantId: string;
  readonly pair: AssignedPair;
  readonly members: readonly PanelMember[];
}

/** Another judge in place of this one, or none; with a reason. */
export function EditPair({ path, variantId, pair, members }: EditPairProps) {
  const { t } = useLanguage();
  const { proposalId, judgeId } = pair;
  const [add, setAdd] = useState('');
  const edit = useCommand<string>((reason) => ({
    ...{ method: 'POST', path: `${path}/variants/${variantId}/edit` },
    body: { changes: [{ entryId: proposalId, remove: judgeId, add: add || null }], reason },
  }));
  const nameOf = (id: string) => members.find((one) => one.judgeId === id)?.name ?? t('common.unknown');
  return (
    <>
      <CodeSelect
        size="xs"
        aria-label={t('assignments.instead')}
        value={add}
        codes={['', ...members.map((one) => one.judgeId).filter((id) => id !== judgeId)]}
        say={(id) => (id === '' ? t('assignments.nobody') : nameOf(id))}
        choose={setAdd}
      />
      <AskFirst
        size="xs"
        button={t('assignments.change')}
        title={t('assignments.changeTitle')}
        lead={t(add === '' ? 'assignments.removeLead' : 'assignments.swapLead', {
          judge: pair.judgeName ?? t('common.unknown'),
          other: add === '' ? '' : nameOf(add),
        })}
        confirm={t('assignments.change')}
        reason={{ label: t('conflicts.whyReason'), needed: true }}
        act={(reason) => edit.mutateAsync(reason)}
      />
    </>
  );
}
