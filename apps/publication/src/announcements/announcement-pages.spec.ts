import { newsletterV1 } from '@champions/contracts';
import {
  competition,
  competitionId,
  entrants,
  newsletterInput,
  proposalIdOf,
  slug,
  storyInput,
} from '../sample-edition.suite';
import type { NewsletterContent } from '../newsletters';
import { type AnnouncementContent, renderAnnouncement } from './announcement-pages';

const sections = newsletterInput.sections.map(
  ({ paragraphs = [], items = [], ...section }): NewsletterContent['sections'][number] => ({
    ...{ ...section, paragraphs },
    items: items.map((item) => ({ url: null, ...item })),
  }),
);
const content: AnnouncementContent = {
  competition: { id: competitionId, ...competition },
  winners: entrants.slice(0, 4).map(({ organisation, economy, project }, index) => ({
    winner: {
      ...{ proposalId: proposalIdOf(index), organisationId: 'o', organisationName: organisation, economy },
      ...{ title: project, language: 'en', rank: index + 1 },
    },
    story: { ...storyInput(index), whySelected: ['Clear goals.'], videoUrl: null },
  })),
  newsletter: { ...newsletterInput, storyPlacement: null, sections },
  publicUrl: 'https://champions.example',
};

const htmlOf = (given: AnnouncementContent, path: string): string =>
  renderAnnouncement(given).pages.find(({ page }) => page.path === path)?.html ?? 'no such page';
const namesIn = (html: string) => [...html.matchAll(/<h2 dir="auto"><a [^>]*>([^<]+)</g)].map(([, name]) => name);

describe('the pages of an announcement', () => {
  it('are the winners, each story and the newsletter in four languages, and one PDF', () => {
    const paths = renderAnnouncement(content).pages.map(({ page }) => page.path);
    expect(paths).toHaveLength(25);
    expect(new Set(paths).size).toBe(25);
    expect(paths.filter((path) => path.startsWith('/es'))).toEqual([
      `/es/competitions/${slug}/winners`,
      ...['economic-chamber-of-north-macedonia', 'lima-chamber-of-commerce', 'taitra', 'tofaraonline'].map(
        (name) => `/es/competitions/${slug}/winners/${name}`,
      ),
      '/es/newsletters/december-2021',
    ]);
    expect(paths.at(-1)).toBe('/newsletters/december-2021.pdf');
  });

  it('have the same digest for the same content, in whatever order the winners come', () => {
    const { digest } = renderAnnouncement(content);
    expect(renderAnnouncement({ ...content, winners: content.winners.toReversed() }).digest).toBe(digest);
  });

  it.each([
    [
      'a word of a story',
      { ...content, winners: content.winners.map((one) => ({ ...one, story: { ...one.story, project: ['Other.'] } })) },
    ],
    ['a word of the newsletter', { ...content, newsletter: { ...content.newsletter, title: 'Another title' } }],
    ['a winner', { ...content, winners: content.winners.slice(1) }],
  ])('have another digest when %s changes', (_what, changed) => {
    expect(renderAnnouncement(changed).digest).not.toBe(renderAnnouncement(content).digest);
  });

  it('show the winners by name; by rank, and with it, only where the competition ranks them', () => {
    const names = entrants.slice(0, 4).map(({ organisation }) => organisation);
    const path = `/en/competitions/${slug}/winners`;
    const unranked = htmlOf(content, path);
    expect(namesIn(unranked)).toEqual(names.toSorted());
    expect(unranked).not.toContain('Rank');
    const ranked = htmlOf({ ...content, competition: { ...content.competition, ranked: true } }, path);
    expect(namesIn(ranked)).toEqual(names);
    expect(ranked.match(/Rank \d/g)).toEqual(['Rank 1', 'Rank 2', 'Rank 3', 'Rank 4']);
  });

  it('bring the newsletter to mailboxes with its sections, and the stories as links', () => {
    const { mail } = renderAnnouncement(content);
    expect(() => newsletterV1.data.parse(mail)).not.toThrow();
    expect(mail).toMatchObject({ url: 'https://champions.example/en/newsletters/december-2021', language: 'en' });
    const stories = mail.sections.find(({ id }) => id === 's-winners')?.items ?? [];
    expect(stories[0]).toEqual({
      title: 'Economic Chamber of North Macedonia: Certified e-documents',
      text: 'What Economic Chamber of North Macedonia does, in a sentence.',
      url: `https://champions.example/en/competitions/${slug}/winners/economic-chamber-of-north-macedonia`,
    });
    expect(stories).toHaveLength(4);
  });
});

describe('what people typed into a story', () => {
  const story = (language: string) =>
    htmlOf(content, `/${language}/competitions/${slug}/winners/lima-chamber-of-commerce`);

  it('is shown and never obeyed', () => {
    const html = story('en');
    expect(html).toContain('An organisation of &lt;b&gt;old&lt;/b&gt; standing.');
    expect(html).toContain(
      'It does so <em>online</em>: <a href="https://project.example/" rel="nofollow noopener">see</a>',
    );
    expect(html).toContain('A &quot;Speaker&quot;');
    expect(html).not.toContain('<b>');
  });

  it('keeps its language and direction among words of another', () => {
    expect(story('ar')).toContain('<div class="prose" lang="en" dir="ltr">');
    expect(story('ar')).toContain('lang="ar" dir="auto">ما تقوم به المنظمة في جملة واحدة.');
    expect(story('fr')).toContain('Cette histoire est rédigée en anglais.');
    expect(story('en')).not.toContain('This story is written in');
  });

  it('is marked as paraphrased and translated, in the reader’s words', () => {
    expect(story('en')).toContain('Paraphrased: not the speaker’s own words');
    expect(story('en')).toContain('Translated from Spanish');
    expect(story('es')).toContain('Traducido del idioma original: español');
    expect(story('ar')).toContain('نقل بتصرف');
  });
});
