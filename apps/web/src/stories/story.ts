import type { Language } from '@champions/contracts';
import type { Fields } from '../drafts/merge-fields';

export interface Quotation {
  readonly speaker: string;
  readonly title: string;
  readonly text: string;
  readonly originalLanguage: Language;
  readonly paraphrased: boolean;
  readonly translated: boolean;
}

export const storyParts = ['about', 'project', 'whySelected', 'implementation'] as const;
export type StoryPart = (typeof storyParts)[number];

export interface StoryContent extends Readonly<Record<StoryPart, readonly string[]>> {
  readonly projectName: string;
  readonly language: Language;
  readonly summary: Readonly<Partial<Record<Language, string>>>;
  readonly quotations: readonly Quotation[];
  readonly videoUrl: string | null;
}

export interface Story {
  readonly id: string;
  readonly revision: number;
  readonly competitionId: string;
  readonly proposalId: string;
  readonly organisationId: string;
  readonly status: 'awaited' | 'draft' | 'confirmed' | 'published';
  readonly content: StoryContent | null;
  readonly confirmedAt: string | null;
  readonly unconfirmedChanges: boolean;
}

export const storyPath = (id: string): string => `/api/publication/stories/${id}`;

/** A story as its form shows it: paragraphs as one text, with empty lines between them. */
export function toFields(content: StoryContent | null, language: Language): Fields {
  if (content === null) return { language };
  const { projectName, summary, quotations, videoUrl } = content;
  const parts = storyParts.map((part) => [part, content[part].join('\n\n')] as const);
  return {
    ...{ projectName, language: content.language, quotations, videoUrl: videoUrl ?? '' },
    ...Object.fromEntries<unknown>(parts),
    summary: summary[content.language] ?? summary.en ?? '',
  };
}

/** What a form says, as the server takes it; summaries in the other languages stay. */
export function toBody(fields: Fields, known: StoryContent | null) {
  const { summary, language, ...rest } = fields;
  const said = typeof summary === 'string' ? { [String(language)]: summary } : {};
  return { ...rest, language, summary: { ...known?.summary, ...said } };
}
