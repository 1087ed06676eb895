import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../../api/client';
import { Refusal } from '../../api/problem';
import { useLanguage } from '../../i18n/use-language';
import { Loaded } from '../../ui/loaded';
import { useCompetition } from '../use-competition';
import { type Newsletter, newsletterPath } from './newsletter';
import { NewsletterForm } from './newsletter-form';

/** Writing the issue that goes out with the announcement. */
export function NewsletterTab() {
  const { language } = useLanguage();
  const { newsletterId = '' } = useParams();
  const { id: competitionId, slug, name } = useCompetition();
  const path = newsletterPath(newsletterId);
  const newsletter = useQuery({ queryKey: [path], queryFn: () => readOrNothing(path), refetchOnWindowFocus: false });
  return (
    <Loaded from={newsletter}>
      {(found) => (
        <NewsletterForm
          id={newsletterId}
          revision={found?.revision}
          first={
            found ?? {
              ...{ competitionId, slug, title: name[language] ?? name.en, issue: null, language },
              sections: [],
              storyPlacement: null,
            }
          }
        />
      )}
    </Loaded>
  );
}

async function readOrNothing(path: string): Promise<Newsletter | null> {
  try {
    return await read<Newsletter>(path);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null;
    throw error;
  }
}
