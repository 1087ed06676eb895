import { Text } from '@mantine/core';
import { allows } from '@champions/policy';
import { useState } from 'react';
import { query } from '../../api/page';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { useAccount } from '../../session/use-account';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import type { Newsletter } from '../newsletter/newsletter';
import { useCompetition } from '../use-competition';

/** The issue that goes out with the announcement. */
export function NewsletterSection() {
  const { t } = useLanguage();
  const { id: competitionId } = useCompetition();
  const account = useAccount();
  const [fresh] = useState(() => crypto.randomUUID());
  const newsletters = useRead<{ readonly newsletters: readonly Newsletter[] }>(
    query('/api/publication/newsletters', { competitionId }),
  );
  const writes = allows(account, 'story.edit', { competitionId });
  return (
    <Section title={`2. ${t('announcement.step.newsletter')}`}>
      <Text>{t('announcement.newsletter.lead')}</Text>
      <Loaded from={newsletters}>
        {({ newsletters: [issue] }) => (
          <>
            {issue && (
              <Text fw={600} dir="auto">
                {issue.title}
              </Text>
            )}
            {writes && issue?.published !== true && (
              <div>
                <LinkButton
                  to={`/competitions/${competitionId}/newsletter/${issue?.id ?? fresh}`}
                  variant={issue ? 'default' : 'filled'}
                >
                  {issue ? t('announcement.newsletter.edit') : t('announcement.newsletter.write')}
                </LinkButton>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
