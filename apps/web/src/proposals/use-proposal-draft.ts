import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { read, send } from '../api/client';
import { faultsByField, Refusal } from '../api/problem';
import { useDraft } from '../drafts/use-draft';
import { type Answers, type Proposal, proposalPath, type Saved } from './proposal';

/** The answers of a proposal as a draft that saves itself, with what the server says of each. */
export function useProposalDraft(proposal: Proposal) {
  const { id, competitionId, organisationId, organisationName, economy, language } = proposal;
  const path = proposalPath(id);
  const queries = useQueryClient();
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const { draft, state } = useDraft({
    name: `proposal.${id}`,
    first: { values: proposal.answers, revision: proposal.revision },
    load: async () => {
      const { answers, revision } = await read<Proposal>(path);
      return { values: answers, revision };
    },
    save: async (values, revision) => {
      const body = { competitionId, organisationId, organisationName, economy, language, answers: values };
      const saved = await send<Saved>({ method: 'PUT', path, body, revision });
      const answers = values as Answers;
      queries.setQueryData<Proposal>([path], (known) => known && { ...known, answers, revision: saved.revision });
      setProblems(faultsByField(new Refusal(422, 'INVALID_INPUT', '', saved.problems), 'answers.'));
      return saved.revision;
    },
  });
  return { draft, state, problems };
}
