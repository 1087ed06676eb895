import type { Language } from '@champions/contracts';
import { newsletterPdfPath, pathIn, storyPath } from './site';
import { inOrder, partsOf, quotationsOf, type StoryData, summaryIn } from './story-view';
import { renderQuotation } from './templates/quotation';
import { inline, plain, prose } from './typed-text';
import { wordingIn } from './wording';

export interface SectionData {
  readonly id: string;
  readonly kind: 'notice' | 'launch' | 'stories' | 'presentations' | 'explainer' | 'register' | 'sidebar';
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly { readonly title: string; readonly text: string; readonly url: string | null }[];
}

/** An issue and the stories it tells, as the pages need them. */
export interface NewsletterData {
  readonly slug: string;
  readonly title: string;
  readonly issue: string | null;
  readonly language: Language;
  readonly sections: readonly SectionData[];
  /** The section in which the stories stand; a section of their own at the end where there is none. */
  readonly storySection: string | null;
  readonly competition: { readonly slug: string; readonly name: string; readonly ranked: boolean };
  readonly stories: readonly StoryData[];
}

export interface StoryInIssue {
  readonly anchor: string;
  readonly organisation: string;
  readonly economy: string;
  readonly projectName: string;
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly summary: { readonly text: string; readonly lang: Language };
  readonly parts: readonly { readonly part: string; readonly title: string; readonly html: string }[];
  readonly quotations: readonly string[];
  readonly path: string;
}

export interface SectionInIssue {
  readonly id: string;
  readonly kind: SectionData['kind'];
  readonly title: string;
  readonly html: string;
  readonly items: readonly { readonly title: string; readonly html: string; readonly url: string | null }[];
  readonly stories: readonly StoryInIssue[];
}

/** Two headings of one page may not share an anchor with the parts of the page around them. */
const anchorOf = (id: string): string => `s-${id}`;

/** The sections of an issue in their order, with the stories in their place. */
export function sectionsOf(newsletter: NewsletterData, language: Language): readonly SectionInIssue[] {
  const { sections, storySection } = newsletter;
  const stories = inOrder(newsletter.stories, newsletter.competition.ranked, newsletter.language).map((story) =>
    toStory(story, newsletter, language),
  );
  const placed = sections.map(({ id, kind, title, paragraphs, items }) => ({
    ...{ id: anchorOf(id), kind, title, html: prose(paragraphs) },
    items: items.map((item) => ({ title: item.title, html: inline(item.text), url: item.url })),
    stories: id === storySection ? stories : [],
  }));
  if (storySection !== null || stories.length === 0) return placed;
  const title = wordingIn(newsletter.language).newsletter.stories;
  return [...placed, { id: anchorOf('stories'), kind: 'stories', title, html: '', items: [], stories }];
}

function toStory(story: StoryData, { competition }: NewsletterData, language: Language): StoryInIssue {
  const { slug, organisation, economy, projectName } = story;
  return {
    ...{ organisation, economy, projectName, anchor: anchorOf(`story-${slug}`), lang: story.language },
    dir: story.language === 'ar' ? 'rtl' : 'ltr',
    summary: summaryIn(story, language),
    parts: partsOf(story, language),
    quotations: quotationsOf(story, language).map((one) => renderQuotation(one, story.language)),
    path: pathIn(language, storyPath(competition.slug, slug)),
  };
}

/** The sections of an issue for its mail: the stories as items that lead to the web. */
export function mailSectionsOf(newsletter: NewsletterData, publicUrl: string) {
  const { language } = newsletter;
  const shown = sectionsOf(newsletter, language);
  return shown.map(({ id, title, stories, items }) => {
    const source = newsletter.sections.find((section) => anchorOf(section.id) === id);
    return {
      ...{ id, title, paragraphs: (source?.paragraphs ?? []).map(plain) },
      items: [
        ...items.map((item, index) => ({
          title: item.title,
          text: plain(source?.items[index]?.text ?? ''),
          ...(item.url !== null && { url: item.url }),
        })),
        ...stories.map(({ organisation, projectName, summary, path }) => ({
          title: `${organisation}: ${projectName}`,
          text: plain(summary.text),
          url: `${publicUrl}${path}`,
        })),
      ],
    };
  });
}

export const pdfPathOf = ({ slug }: NewsletterData): string => newsletterPdfPath(slug);
