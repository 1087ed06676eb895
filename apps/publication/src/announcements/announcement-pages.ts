import { type Language, languages, textIn } from '@champions/contracts';
import { digestOf } from '@champions/kernel';
import type { Competition, Winner } from '../competitions';
import { type NewsletterContent, type NewsletterMail, storySectionOf } from '../newsletters';
import {
  excerpt,
  mailSectionsOf,
  type NewsletterData,
  newsletterPath,
  newsletterPdfPath,
  pathIn,
  renderNewsletter,
  renderNewsletterForPrint,
  renderStory,
  renderWinners,
  type StoryData,
  storyPath,
  summaryIn,
  winnersPath,
  wordingIn,
} from '../pages';
import type { StoryContent } from '../stories';
import type { PreparedPage } from './domain/preparation';
import { storySlugs } from './story-slugs';

export interface AnnouncementContent {
  readonly competition: Competition;
  readonly winners: readonly { readonly winner: Winner; readonly story: StoryContent }[];
  readonly newsletter: NewsletterContent;
  readonly publicUrl: string;
}

export interface RenderedPage {
  readonly page: PreparedPage;
  /** Null for what is printed from a page of its own. */
  readonly html: string | null;
}

export interface RenderedAnnouncement {
  readonly pages: readonly RenderedPage[];
  /** What the PDF is printed from; its page carries the digest of this. */
  readonly print: { readonly html: string; readonly url: string; readonly digest: string };
  readonly mail: NewsletterMail;
  readonly digest: string;
}

/** Everything an announcement will show and send, made from what is confirmed: the same content, the same digest. */
export function renderAnnouncement(content: AnnouncementContent): RenderedAnnouncement {
  const stories = toStories(content);
  const newsletter = toNewsletter(content, stories);
  const pages = languages.flatMap((language) => pagesIn(language, content, stories));
  const print = renderNewsletterForPrint(newsletter(content.newsletter.language), content.publicUrl);
  const path = newsletterPdfPath(content.newsletter.slug);
  const { title } = content.newsletter;
  const pdf: PreparedPage = {
    ...{ path, language: null, kind: 'newsletter-pdf', title, description: '', digest: digestOf(print) },
  };
  const mail = toMail(content, newsletter(content.newsletter.language));
  const all: readonly RenderedPage[] = [...pages, { page: pdf, html: null }];
  return {
    pages: all,
    print: {
      html: print,
      url: `${content.publicUrl}${pathIn(content.newsletter.language, newsletterPath(content.newsletter.slug))}`,
      digest: pdf.digest,
    },
    mail,
    digest: digestOf({ pages: all.map(({ page }) => `${page.path} ${page.digest}`).sort(), mail: digestOf(mail) }),
  };
}

/** An issue as it would look now, with the stories there are; for those who write it. */
export function renderDraftNewsletter(content: AnnouncementContent): string {
  const { language } = content.newsletter;
  const site = { language, publicUrl: content.publicUrl };
  return renderNewsletter(toNewsletter(content, toStories(content))(language), site);
}

function pagesIn(language: Language, content: AnnouncementContent, stories: readonly StoryData[]) {
  const { competition, publicUrl, newsletter } = content;
  const site = { language, publicUrl };
  const page = (
    kind: PreparedPage['kind'],
    path: string,
    about: { readonly title: string; readonly description: string },
    html: string,
  ): RenderedPage => ({
    page: { ...about, kind, language, path: pathIn(language, path), digest: digestOf(html) },
    html,
  });
  return [
    page(
      'winners',
      winnersPath(competition.slug),
      {
        title: `${wordingIn(language).winners.title} · ${textIn(competition.name, language)}`,
        description: stories.map(({ organisation }) => organisation).join(', '),
      },
      renderWinners({ competition, stories }, site),
    ),
    ...stories.map((story) =>
      page(
        'story',
        storyPath(competition.slug, story.slug),
        { title: story.organisation, description: excerpt(summaryIn(story, language).text) },
        renderStory({ competition, story, stories }, site),
      ),
    ),
    page(
      'newsletter',
      newsletterPath(newsletter.slug),
      { title: newsletter.title, description: excerpt(newsletter.sections[0]?.paragraphs[0] ?? '') },
      renderNewsletter(toNewsletter(content, stories)(language), site),
    ),
  ];
}

function toStories({ winners, competition }: AnnouncementContent): readonly StoryData[] {
  const slugs = storySlugs(winners.map(({ winner }) => winner));
  const stories = winners.map(({ winner, story }) => ({
    ...story,
    slug: slugs.get(winner.proposalId) ?? winner.proposalId,
    organisation: winner.organisationName,
    economy: winner.economy,
    rank: winner.rank,
  }));
  return stories.toSorted((a, b) => (competition.ranked ? a.rank - b.rank : a.slug < b.slug ? -1 : 1));
}

function toNewsletter({ newsletter, competition }: AnnouncementContent, stories: readonly StoryData[]) {
  const place = storySectionOf(newsletter);
  return (language: Language): NewsletterData => ({
    ...newsletter,
    storySection: place === null ? null : (newsletter.sections[place]?.id ?? null),
    competition: {
      slug: competition.slug,
      name: textIn(competition.name, language),
      ranked: competition.ranked,
    },
    stories,
  });
}

function toMail({ competition, publicUrl }: AnnouncementContent, newsletter: NewsletterData): NewsletterMail {
  const { title, language, slug } = newsletter;
  return {
    ...{ competitionId: competition.id, announcementId: competition.announcementId, title, language },
    url: `${publicUrl}${pathIn(language, newsletterPath(slug))}`,
    pdfUrl: `${publicUrl}${newsletterPdfPath(slug)}`,
    sections: mailSectionsOf(newsletter, publicUrl),
  };
}
