import { query } from '../../api/page';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { LinkButton } from '../../ui/link-button';
import { useCompetition } from '../use-competition';
import { type FeedbackPage, feedbackPath } from './feedback';

/** On to the letter that follows in the list. */
export function NextLetter({ after }: { readonly after: string }) {
  const { t } = useLanguage();
  const { id: competitionId } = useCompetition();
  const page = useRead<FeedbackPage>(query(feedbackPath(competitionId), { after, limit: '1' }));
  const [next] = page.data?.items ?? [];
  if (!next) return null;
  return (
    <LinkButton variant="default" to={`/competitions/${competitionId}/feedback/${next.proposalId}`}>
      {t('feedback.next')}
    </LinkButton>
  );
}
