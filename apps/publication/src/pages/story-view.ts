import type { Language } from '@champions/contracts';
import { languageName } from './dates';
import { inline, prose } from './typed-text';
import { fill, wordingIn } from './wording';

/** A winner's confirmed story, as the pages need it. */
export interface StoryData {
  readonly slug: string;
  readonly organisation: string;
  readonly economy: string;
  readonly rank: number;
  readonly projectName: string;
  readonly language: Language;
  readonly summary: Readonly<Partial<Record<Language, string>>>;
  readonly about: readonly string[];
  readonly project: readonly string[];
  readonly whySelected: readonly string[];
  readonly implementation: readonly string[];
  readonly quotations: readonly {
    readonly speaker: string;
    readonly title: string;
    readonly text: string;
    readonly originalLanguage: Language;
    readonly paraphrased: boolean;
    readonly translated: boolean;
  }[];
  readonly videoUrl: string | null;
}

export interface QuotationView {
  readonly text: string;
  readonly speaker: string;
  readonly title: string;
  /** Whether it is paraphrased or translated, in the reader's language. */
  readonly notes: readonly string[];
}

/** The summary in the reader's language, or in the story's own, or the first paragraph of the project. */
export function summaryIn(story: StoryData, language: Language): { readonly text: string; readonly lang: Language } {
  for (const lang of [language, story.language, 'en'] as const) {
    const text = story.summary[lang];
    if (text !== undefined && text !== '') return { text, lang };
  }
  return { text: story.project[0] ?? story.projectName, lang: story.language };
}

export function quotationsOf(story: StoryData, language: Language): readonly QuotationView[] {
  const w = wordingIn(language).quotation;
  return story.quotations.map(({ text, speaker, title, originalLanguage, paraphrased, translated }) => ({
    ...{ speaker, title, text: inline(text) },
    notes: [
      ...(paraphrased ? [w.paraphrased] : []),
      ...(translated ? [fill(w.translated, { language: languageName(originalLanguage, language) })] : []),
    ],
  }));
}

/** The four parts of a story as safe HTML, each under its title. */
export function partsOf(story: StoryData, language: Language) {
  const w = wordingIn(language).story;
  return (['about', 'project', 'whySelected', 'implementation'] as const)
    .filter((part) => story[part].length > 0)
    .map((part) => ({ part, title: w[part], html: prose(story[part]) }));
}

/** By rank where winners are ranked, by name where they are not. */
export function inOrder(stories: readonly StoryData[], ranked: boolean, language: Language): readonly StoryData[] {
  const byName = new Intl.Collator(language);
  return stories.toSorted((a, b) => (ranked ? a.rank - b.rank : 0) || byName.compare(a.organisation, b.organisation));
}
