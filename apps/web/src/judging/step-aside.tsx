import { useNavigate } from 'react-router';
import { useCommand } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { AskFirst } from '../ui/ask-first';
import { sheetPath } from './sheet';

/** A judge who must not mark a proposal says so, and no longer sees it. */
export function StepAside({ sheetId }: { readonly sheetId: string }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const recuse = useCommand<string>((reason) => ({
    ...{ method: 'POST', path: `${sheetPath(sheetId)}/recuse` },
    body: { reason },
  }));
  return (
    <AskFirst
      danger
      variant="outline"
      button={t('judge.aside.open')}
      title={t('judge.aside.title')}
      lead={t('judge.aside.lead')}
      confirm={t('judge.aside.confirm')}
      reason={{ label: t('judge.aside.reason'), needed: true }}
      act={async (reason) => {
        await recuse.mutateAsync(reason);
        await navigate('/judging');
      }}
    />
  );
}
