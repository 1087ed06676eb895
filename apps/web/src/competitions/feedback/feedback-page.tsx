import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Loaded } from '../../ui/loaded';
import { useCompetition } from '../use-competition';
import { type Feedback, letterPath } from './feedback';
import { FeedbackForm } from './feedback-form';
import classes from './feedback-page.module.css';
import { FeedbackPreview } from './feedback-preview';

/** One letter: what it says on one side, how its reader gets it on the other. */
export function FeedbackPage() {
  const { t } = useLanguage();
  const { id: competitionId } = useCompetition();
  const { proposalId = '' } = useParams();
  const feedback = useRead<Feedback>(letterPath(competitionId, proposalId));
  return (
    <div>
      <Anchor component={Link} to={`/competitions/${competitionId}/feedback`} size="sm">
        {t('feedback.tab')}
      </Anchor>
      <Loaded from={feedback}>
        {(found) => (
          <div className={classes['sides']}>
            <FeedbackForm key={found.id} feedback={found} />
            <FeedbackPreview feedback={found} />
          </div>
        )}
      </Loaded>
    </div>
  );
}
