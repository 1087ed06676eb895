import type { LetterMatter } from '../delivery';

type ProposalMatter = Extract<LetterMatter, { readonly proposalId: string }>;

/** Letters about a proposal to all of its contacts, or the advance notices to all winners' contacts. */
export type Wish =
  | {
      readonly kind: 'proposal';
      readonly matter: ProposalMatter;
      readonly competitionId: string;
      readonly occurrence: string;
    }
  | {
      readonly kind: 'winners';
      readonly competitionId: string;
      readonly announcementId: string;
      readonly decisions: number;
      readonly occurrence: string;
    };
