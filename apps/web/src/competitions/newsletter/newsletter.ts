import type { Language } from '@champions/contracts';

export interface NewsletterSectionContent {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly { readonly title: string; readonly text: string; readonly url?: string | null }[];
}

export interface NewsletterContent {
  readonly competitionId: string;
  readonly slug: string;
  readonly title: string;
  readonly issue: string | null;
  readonly language: Language;
  readonly sections: readonly NewsletterSectionContent[];
  readonly storyPlacement: string | null;
}

export interface Newsletter extends NewsletterContent {
  readonly id: string;
  readonly revision: number;
  readonly published: boolean;
}

export const newsletterPath = (id: string): string => `/api/publication/newsletters/${id}`;

/** A section with an anchor that no other has. */
export function freshSection(sections: readonly NewsletterSectionContent[]): NewsletterSectionContent {
  const taken = new Set(sections.map(({ id }) => id));
  let place = sections.length + 1;
  while (taken.has(`section-${place}`)) place += 1;
  return { id: `section-${place}`, kind: 'notice', title: '', paragraphs: [], items: [] };
}

/** What the server takes: without an empty line beside the title, which it would not know from none. */
export function toBody({ issue, ...content }: NewsletterContent) {
  return { ...content, ...(issue !== null && issue.trim() !== '' && { issue }) };
}
