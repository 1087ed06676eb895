import { textIn } from '@champions/contracts';
import type { CompetitionData } from '../competition-view';
import { localeOf } from '../dates';
import { competitionPath, pathIn, type Site, storyPath, winnersPath } from '../site';
import { inOrder, quotationsOf, type StoryData, summaryIn } from '../story-view';
import { template } from '../template';
import { fill, type Wording, wordingIn } from '../wording';
import { renderQuotation } from './quotation';
import { page } from './shell';

export interface WinnersView {
  readonly competition: CompetitionData;
  readonly stories: readonly StoryData[];
}

interface WinnersTemplate {
  readonly w: Wording;
  readonly competition: string;
  readonly callPath: string;
  readonly order: string;
  readonly winners: readonly {
    readonly rank: number | null;
    readonly organisation: string;
    readonly economy: string;
    readonly projectName: string;
    readonly summary: { readonly text: string; readonly lang: string };
    readonly quotation: string;
    readonly path: string;
    readonly read: string;
  }[];
}

const winners = template<WinnersTemplate>(`<div class="wrap">
<header class="opening">
<p class="kicker"><a href="<%= it.callPath %>" dir="auto"><%= it.competition %></a></p>
<h1><%= it.w.winners.title %></h1>
<p class="lead"><%= it.order %></p>
</header>
<ol class="winners">
<% it.winners.forEach((one) => { %><li class="winner">
<div class="winner__who">
<h2 dir="auto"><a href="<%= one.path %>"><%= one.organisation %></a></h2>
<p class="winner__economy" dir="auto"><%= one.economy %></p>
<% if (one.rank !== null) { %><p class="label"><%= it.w.winners.rank %> <%= one.rank %></p><% } %>
</div>
<div class="winner__what">
<p class="winner__project" dir="auto"><%= one.projectName %></p>
<p lang="<%= one.summary.lang %>" dir="auto"><%= one.summary.text %></p>
<p><a class="more" href="<%= one.path %>"><%= one.read %></a></p>
</div>
<%~ one.quotation %>
</li>
<% }) %></ol>
<p><a class="more" href="<%= it.callPath %>"><%= it.w.winners.theCall %></a></p>
</div>`);

export function renderWinners({ competition, stories }: WinnersView, site: Site): string {
  const { language } = site;
  const w = wordingIn(language);
  const name = textIn(competition.name, language);
  const ordered = inOrder(stories, competition.ranked, language);
  const body = winners({
    w,
    competition: name,
    callPath: pathIn(language, competitionPath(competition.slug)),
    order: competition.ranked ? w.winners.ranked : w.winners.alphabetical,
    winners: ordered.map((story) => {
      const { organisation, economy, projectName } = story;
      const [quotation] = quotationsOf(story, language);
      return {
        ...{ organisation, economy, projectName },
        rank: competition.ranked ? story.rank : null,
        summary: summaryIn(story, language),
        quotation: quotation ? renderQuotation(quotation, story.language) : '',
        path: pathIn(language, storyPath(competition.slug, story.slug)),
        read: fill(w.winners.read, { organisation }),
      };
    }),
  });
  return page(site, winnersFrame(competition, ordered, site), body);
}

function winnersFrame(competition: CompetitionData, stories: readonly StoryData[], { language }: Site) {
  const names = new Intl.ListFormat(localeOf(language)).format(stories.map(({ organisation }) => organisation));
  return {
    title: `${wordingIn(language).winners.title} · ${textIn(competition.name, language)}`,
    description: names,
    path: winnersPath(competition.slug),
    section: 'home',
  } as const;
}
