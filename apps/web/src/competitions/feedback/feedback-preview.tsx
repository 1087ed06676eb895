import type { FeedbackLetter, Language } from '@champions/contracts';
import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../../api/client';
import { useLanguage } from '../../i18n/use-language';
import { LanguageSelect } from '../../ui/language-select';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import type { Feedback } from './feedback';
import classes from './feedback-page.module.css';

interface Preview {
  readonly subject: string;
  readonly html: string;
  readonly language: Language;
  readonly readers: readonly Language[];
}

/** The letter as it is saved, rendered by the service that sends it. */
export function FeedbackPreview({ feedback: { proposalId, letter } }: { readonly feedback: Feedback }) {
  const { t, list } = useLanguage();
  const { id: competitionId } = useCompetition();
  const [chosen, setChosen] = useState<Language | null>(null);
  const path = `/api/notifications/competitions/${competitionId}/feedback-preview`;
  const body = (letter: FeedbackLetter) => ({ proposalId, letter, ...(chosen !== null && { language: chosen }) });
  const preview = useQuery({
    queryKey: [path, body(letter)],
    queryFn: () => send<Preview>({ method: 'POST', path, body: body(letter) }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={t('feedback.preview')}>
      <Loaded from={preview}>
        {({ subject, html, language, readers }) => (
          <>
            <LanguageSelect label={t('feedback.previewIn')} value={language} choose={setChosen} />
            <Text size="sm" c="dimmed">
              {readers.length === 0
                ? t('feedback.noReaders')
                : t('feedback.readers', {
                    languages: list(readers.map((reader) => t(`codes.language.${reader}`))),
                  })}
            </Text>
            <Text fw={600} dir="auto">
              {subject}
            </Text>
            {/* What people typed is shown as the mail shows it, and can do nothing here. */}
            <iframe className={classes['letter']} sandbox="" srcDoc={html} title={t('feedback.preview')} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
