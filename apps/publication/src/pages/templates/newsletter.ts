import type { Language } from '@champions/contracts';
import { languageName } from '../dates';
import { type NewsletterData, pdfPathOf, type SectionInIssue, sectionsOf } from '../newsletter-view';
import { newsletterPath, pathIn, type Site, winnersPath } from '../site';
import { template } from '../template';
import { excerpt } from '../typed-text';
import { fill, type Wording, wordingIn } from '../wording';
import { notice, piece } from './newsletter-section';
import { page } from './shell';

interface PaperTemplate {
  readonly w: Wording;
  readonly title: string;
  readonly issue: string;
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly writtenIn: string | null;
  readonly competition: string;
  readonly winnersPath: string;
  /** The same issue in the other form: the PDF on the web, the web address on paper. */
  readonly other: { readonly href: string; readonly label: string; readonly type: string };
  readonly contents: readonly SectionInIssue[];
  readonly front: readonly string[];
  readonly inside: readonly string[];
  /** The narrow column. On paper it comes before the pieces it stands beside; on a screen it may come last. */
  readonly aside: string;
  readonly onPaper: boolean;
}

const narrow = template<{ readonly w: Wording; readonly notices: readonly string[] }>(
  `<aside class="paper__side" aria-label="<%= it.w.newsletter.brief %>"><%~ it.notices.join('') %></aside>`,
);

/** The paper itself: the same on the web and in print. */
export const paper = template<PaperTemplate>(`<article class="paper">
<header class="paper__head">
<p class="paper__plate"><svg class="mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false"><path d="M1 3h5v22H1zM8 3h5v22H8zM15 3h5v22h-5zM22 3h5v22h-5z"/></svg><span><%= it.w.brand %></span> <span class="paper__kind"><%= it.w.newsletter.masthead %></span></p>
<p class="paper__line"><span dir="auto"><%= it.issue %></span><% if (it.issue !== it.competition) { %><span dir="auto"><%= it.competition %></span><% } %><% if (it.writtenIn) { %><span><%= it.writtenIn %></span><% } %><span><a href="<%= it.other.href %>" type="<%= it.other.type %>"><%= it.other.label %></a></span></p>
<h1 lang="<%= it.lang %>" dir="auto"><%= it.title %></h1>
</header>
<div class="paper__sheet">
<nav class="paper__contents" aria-labelledby="contents">
<h2 id="contents"><%= it.w.newsletter.contents %></h2>
<ol lang="<%= it.lang %>">
<% it.contents.forEach((one) => { %><li><a href="#<%= one.id %>" dir="auto"><%= one.title %></a><% if (one.stories.length > 0) { %>
<ol><% one.stories.forEach((story) => { %><li><a href="#<%= story.anchor %>" dir="auto"><%= story.organisation %></a></li><% }) %></ol><% } %></li>
<% }) %></ol>
</nav>
<% if (it.onPaper) { %><%~ it.aside %><% } %>
<div class="paper__front"><%~ it.front.join('') %></div>
<% if (it.onPaper) { %></div><% } %>
<% if (it.inside.length > 0) { %><div class="paper__inside"><%~ it.inside.join('') %></div><% } %>
<% if (!it.onPaper) { %><%~ it.aside %></div><% } %>
<footer class="paper__foot">
<p><a href="<%= it.winnersPath %>"><%= it.w.winners.title %> · <bdi><%= it.competition %></bdi></a></p>
<p><a href="/<%= it.w.language %>/subscribe"><%= it.w.newsletter.subscribe %></a></p>
</footer>
</article>`);

type PaperView = Omit<PaperTemplate, 'other' | 'onPaper'>;

export function toPaper(newsletter: NewsletterData, { language }: Site): PaperView {
  const { competition } = newsletter;
  const w = wordingIn(language);
  const { dir } = wordingIn(newsletter.language);
  const sections = sectionsOf(newsletter, language);
  const main = sections.filter(({ kind }) => kind !== 'sidebar');
  const side = sections.filter(({ kind }) => kind === 'sidebar');
  const turn = main.findIndex(({ stories }) => stories.length > 0);
  // The front needs something to stand beside the narrow column: all of it where the stories come first.
  const front = turn > 0 ? main.slice(0, turn) : main;
  const put = (section: SectionInIssue) => ({ w, section, lang: newsletter.language, dir });
  const others = newsletter.language !== language;
  return {
    ...{ w, dir, title: newsletter.title, lang: newsletter.language },
    issue: newsletter.issue ?? competition.name,
    competition: competition.name,
    writtenIn: others ? fill(w.newsletter.writtenIn, { language: languageName(newsletter.language, language) }) : null,
    winnersPath: pathIn(language, winnersPath(competition.slug)),
    contents: [...main, ...side],
    front: front.map((section) => piece(put(section))),
    inside: main.slice(front.length).map((section) => piece(put(section))),
    aside: side.length === 0 ? '' : narrow({ w, notices: side.map((section) => notice(put(section))) }),
  };
}

export function renderNewsletter(newsletter: NewsletterData, site: Site): string {
  const view = toPaper(newsletter, site);
  const pdfPath = pdfPathOf(newsletter);
  const frame = {
    title: newsletter.title,
    description: excerpt(newsletter.sections[0]?.paragraphs[0] ?? newsletter.title),
    path: newsletterPath(newsletter.slug),
    kind: 'article',
    section: 'newsletters',
    pdfPath,
  } as const;
  const other = { href: pdfPath, label: view.w.newsletter.pdf, type: 'application/pdf' };
  return page(site, frame, `<div class="wrap">${paper({ ...view, other, onPaper: false })}</div>`);
}
