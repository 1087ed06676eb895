import { useQueryClient } from '@tanstack/react-query';
import { read, send } from '../api/client';
import { useDraft } from '../drafts/use-draft';
import { useLanguage } from '../i18n/use-language';
import { type Story, storyPath, toBody, toFields } from './story';

export function useStoryDraft(story: Story) {
  const { language } = useLanguage();
  const queries = useQueryClient();
  const path = storyPath(story.id);
  return useDraft({
    name: `story.${story.id}`,
    first: { values: toFields(story.content, language), revision: story.revision },
    load: async () => {
      const { content, revision } = await read<Story>(path);
      return { values: toFields(content, language), revision };
    },
    save: async (values, revision) => {
      const known = queries.getQueryData<Story>([path])?.content ?? story.content;
      const body = toBody(values, known);
      const saved = await send<Story>({ method: 'PUT', path, body, revision });
      queries.setQueryData<Story>([path], saved);
      return saved.revision;
    },
  });
}
