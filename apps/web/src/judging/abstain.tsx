import { useQueryClient } from '@tanstack/react-query';
import { useCommand } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { AskFirst } from '../ui/ask-first';
import { sheetPath } from './sheet';

/** A judge who has read a proposal and cannot judge it gives no marks, and says why. */
export function Abstain({ sheetId }: { readonly sheetId: string }) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const abstain = useCommand<string>((reason) => ({
    ...{ method: 'POST', path: `${sheetPath(sheetId)}/abstain` },
    body: { reason },
  }));
  return (
    <AskFirst
      button={t('judge.abstain.open')}
      title={t('judge.abstain.title')}
      lead={t('judge.abstain.lead')}
      confirm={t('judge.abstain.confirm')}
      reason={{ label: t('judge.abstain.reason'), needed: true }}
      act={async (reason) => {
        await abstain.mutateAsync(reason);
        await queries.invalidateQueries();
      }}
    />
  );
}
