export type Language = 'en' | 'fr' | 'es' | 'ar';

export interface Quotation {
  readonly speaker: string;
  readonly title: string;
  readonly text: string;
  readonly originalLanguage: Language;
  /** Said in other words than the speaker's; a reader is told so. */
  readonly paraphrased: boolean;
  readonly translated: boolean;
}

/** What a story says. Each part is a list of paragraphs. */
export interface StoryContent {
  readonly projectName: string;
  readonly language: Language;
  /** One or two sentences for readers of each language; English, where there is any, stands in for a missing one. */
  readonly summary: Readonly<Partial<Record<Language, string>>>;
  readonly about: readonly string[];
  readonly project: readonly string[];
  readonly whySelected: readonly string[];
  readonly implementation: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly videoUrl: string | null;
}

const needed = ['project', 'whySelected', 'implementation'] as const;

/** The parts that are still missing before a story can be shown; what is said about the organisation may stay empty. */
export function missingParts(content: StoryContent): readonly string[] {
  const empty = needed.filter((part) => content[part].length === 0);
  return content.projectName === '' ? ['projectName', ...empty] : empty;
}
