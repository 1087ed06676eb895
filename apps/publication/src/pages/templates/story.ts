import { textIn } from '@champions/contracts';
import type { CompetitionData } from '../competition-view';
import { languageName } from '../dates';
import { competitionPath, pathIn, type Site, storyPath, winnersPath } from '../site';
import { inOrder, partsOf, quotationsOf, type StoryData, summaryIn } from '../story-view';
import { template } from '../template';
import { excerpt } from '../typed-text';
import { fill, type Wording, wordingIn } from '../wording';
import { renderQuotation } from './quotation';
import { page } from './shell';

export interface StoryView {
  readonly competition: CompetitionData;
  readonly story: StoryData;
  /** All winners of the competition, this one among them. */
  readonly stories: readonly StoryData[];
}

interface StoryTemplate {
  readonly w: Wording;
  readonly story: StoryData;
  readonly competition: string;
  readonly callPath: string;
  readonly winnersPath: string;
  readonly summary: { readonly text: string; readonly lang: string };
  readonly writtenIn: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly parts: readonly { readonly part: string; readonly title: string; readonly html: string }[];
  readonly quotations: readonly string[];
  readonly others: readonly { readonly path: string; readonly organisation: string; readonly projectName: string }[];
}

const story = template<StoryTemplate>(`<article class="wrap">
<header class="opening">
<p class="kicker"><a href="<%= it.winnersPath %>"><%= it.w.story.kicker %> · <bdi><%= it.competition %></bdi></a></p>
<h1 dir="auto"><%= it.story.organisation %></h1>
<p class="lead" lang="<%= it.summary.lang %>" dir="auto"><%= it.summary.text %></p>
</header>
<dl class="manifest">
<div class="manifest__wide"><dt><%= it.w.story.project %></dt><dd dir="auto" lang="<%= it.story.language %>"><%= it.story.projectName %></dd></div>
<div><dt><%= it.w.story.economy %></dt><dd dir="auto"><%= it.story.economy %></dd></div>
<div><dt><%= it.w.story.competition %></dt><dd><a href="<%= it.callPath %>" dir="auto"><%= it.competition %></a></dd></div>
</dl>
<div class="story">
<% if (it.writtenIn) { %><p class="note"><%= it.writtenIn %></p><% } %>
<% it.parts.forEach((part, index) => { %><section class="story__part" aria-labelledby="<%= part.part %>">
<h2 id="<%= part.part %>"><%= part.title %></h2>
<div class="prose" lang="<%= it.story.language %>" dir="<%= it.dir %>"><%~ part.html %></div>
</section>
<% if (it.quotations[index - 1] && index > 0) { %><%~ it.quotations[index - 1] %><% } %>
<% }) %>
<% it.quotations.slice(Math.max(it.parts.length - 1, 0)).forEach((one) => { %><%~ one %><% }) %>
<% if (it.story.videoUrl) { %><p class="act"><a class="button" href="<%= it.story.videoUrl %>" rel="noopener"><%= it.w.story.video %></a></p><% } %>
</div>
<% if (it.others.length > 0) { %><nav class="others" aria-labelledby="others">
<h2 class="rule" id="others"><%= it.w.story.others %></h2>
<ul class="columns">
<% it.others.forEach((one) => { %><li><p class="columns__title" dir="auto"><a href="<%= one.path %>"><%= one.organisation %></a></p><p dir="auto"><%= one.projectName %></p></li>
<% }) %></ul>
</nav><% } %>
</article>`);

export function renderStory(view: StoryView, site: Site): string {
  const { competition, story: shown } = view;
  const { language } = site;
  const w = wordingIn(language);
  const others = inOrder(view.stories, competition.ranked, language).filter(({ slug }) => slug !== shown.slug);
  const summary = summaryIn(shown, language);
  const body = story({
    ...{ w, story: shown, summary, dir: shown.language === 'ar' ? 'rtl' : 'ltr' },
    competition: textIn(competition.name, language),
    callPath: pathIn(language, competitionPath(competition.slug)),
    winnersPath: pathIn(language, winnersPath(competition.slug)),
    writtenIn:
      shown.language === language
        ? null
        : fill(w.story.writtenIn, { language: languageName(shown.language, language) }),
    parts: partsOf(shown, language),
    quotations: quotationsOf(shown, language).map((one) => renderQuotation(one, shown.language)),
    others: others.map(({ organisation, projectName, slug }) => ({
      ...{ organisation, projectName },
      path: pathIn(language, storyPath(competition.slug, slug)),
    })),
  });
  const frame = {
    title: `${shown.organisation}: ${shown.projectName}`,
    description: excerpt(summary.text),
    path: storyPath(competition.slug, shown.slug),
    kind: 'article',
    section: 'home',
  } as const;
  return page(site, frame, body);
}
