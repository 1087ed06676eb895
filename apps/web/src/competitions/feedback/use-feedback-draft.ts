import { useQueryClient } from '@tanstack/react-query';
import { read, send } from '../../api/client';
import { useDraft } from '../../drafts/use-draft';
import { type Feedback, letterPath, toBody, toFields } from './feedback';

/** A feedback letter that saves itself while somebody words it. */
export function useFeedbackDraft(competitionId: string, feedback: Feedback) {
  const queries = useQueryClient();
  const path = letterPath(competitionId, feedback.proposalId);
  return useDraft({
    name: `feedback.${feedback.id}`,
    first: { values: toFields(feedback), revision: feedback.revision },
    load: async () => {
      const known = await read<Feedback>(path);
      queries.setQueryData<Feedback>([path], known);
      return { values: toFields(known), revision: known.revision };
    },
    save: async (values, revision) => {
      const { comments } = queries.getQueryData<Feedback>([path]) ?? feedback;
      const saved = await send<Feedback>({ method: 'PUT', path, body: toBody(values, comments), revision });
      queries.setQueryData<Feedback>([path], saved);
      return saved.revision;
    },
  });
}
