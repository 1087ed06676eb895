import { Paper, Stack, Textarea, TextInput } from '@mantine/core';
import type { Language } from '@champions/contracts';
import { ConflictPanel } from '../drafts/conflict-panel';
import { SyncLine, SyncNotice } from '../drafts/sync-line';
import { faultsByField } from '../api/problem';
import { directionOf, isLanguage } from '../i18n/languages';
import { useLanguage } from '../i18n/use-language';
import { LanguageSelect } from '../ui/language-select';
import { ConsentForm } from './consent-form';
import { QuotationFields } from './quotation-fields';
import { type Quotation, type Story, storyParts } from './story';
import { useStoryDraft } from './use-story-draft';

interface StoryFormProps {
  readonly story: Story;
  readonly isWinner: boolean;
}

export function StoryForm({ story, isWinner }: StoryFormProps) {
  const { t, language: own } = useLanguage();
  const { draft, state } = useStoryDraft(story);
  const { values } = state;
  const language: Language = isLanguage(values['language']) ? values['language'] : own;
  const written = { lang: language, dir: directionOf(language) };
  const textOf = (field: string) => (typeof values[field] === 'string' ? values[field] : '');
  const faults = faultsByField(state.error);
  const quotations = Array.isArray(values['quotations']) ? (values['quotations'] as Quotation[]) : [];
  const readOnly = story.status === 'published';
  const labelOf = (field: string) =>
    field === 'quotations' ? t('stories.quotation') : t(`stories.${field as 'about'}`, { defaultValue: field });
  return (
    <Stack>
      <SyncNotice state={state} draft={draft} />
      <ConflictPanel
        {...{ state, draft, labelOf }}
        say={(_, value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))}
      />
      <Paper withBorder p={{ base: 'sm', sm: 'lg' }} bg="var(--sheet)">
        <Stack maw="46rem">
          <TextInput
            label={t('stories.projectName')}
            withAsterisk
            {...{ ...written, readOnly, value: textOf('projectName'), error: faults['projectName'] }}
            onChange={(event) => draft.change('projectName', event.currentTarget.value)}
          />
          <LanguageSelect
            label={t('stories.language')}
            value={language}
            disabled={readOnly}
            choose={(chosen) => draft.change('language', chosen)}
          />
          <Textarea
            label={t('stories.summary')}
            autosize
            minRows={2}
            {...{ ...written, readOnly, value: textOf('summary'), error: faults['summary'] }}
            onChange={(event) => draft.change('summary', event.currentTarget.value)}
          />
          {storyParts.map((part) => (
            <Textarea
              key={part}
              label={t(`stories.${part}`)}
              description={t('stories.paragraphs')}
              withAsterisk
              autosize
              minRows={4}
              {...{ ...written, readOnly, value: textOf(part), error: faults[part] }}
              onChange={(event) => draft.change(part, event.currentTarget.value)}
            />
          ))}
          <QuotationFields
            quotations={quotations}
            language={language}
            readOnly={readOnly}
            faults={faults}
            change={(changed) => draft.change('quotations', changed)}
          />
          <TextInput
            label={t('stories.videoUrl')}
            type="url"
            data-latin
            {...{ readOnly, value: textOf('videoUrl'), error: faults['videoUrl'] }}
            onChange={(event) => draft.change('videoUrl', event.currentTarget.value)}
          />
          <SyncLine state={state} />
        </Stack>
      </Paper>
      {isWinner && <ConsentForm story={story} draft={draft} state={state} />}
    </Stack>
  );
}
