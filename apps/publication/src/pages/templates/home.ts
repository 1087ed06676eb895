import type { CompetitionCard } from '../competition-view';
import { type Site } from '../site';
import { template } from '../template';
import { type Wording, wordingIn } from '../wording';
import { page } from './shell';

/** A link to something that is public, with a line about it. */
export interface Pointer {
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

export interface HomeView {
  readonly competitions: readonly CompetitionCard[];
  /** The stories of the latest winners; empty until there are any. */
  readonly winners: readonly Pointer[];
  readonly winnersPath: string | null;
  readonly newsletter: Pointer | null;
}

const home = template<HomeView & { readonly w: Wording }>(`<div class="wrap">
<section class="opening">
<h1><%= it.w.home.title %></h1>
<p class="lead"><%= it.w.home.lead %></p>
</section>
<section aria-labelledby="competitions">
<h2 class="rule" id="competitions"><%= it.w.home.competitions %></h2>
<% if (it.competitions.length === 0) { %><p class="measure"><%= it.w.home.noCompetitions %></p><% } else { %>
<ul class="register">
<% it.competitions.forEach((one) => { %><li class="register__row">
<p class="register__mark"><span class="status<% if (one.isOpen) { %> status--open<% } %>"><%= one.status %></span></p>
<div>
<h3><a href="<%= one.path %>" dir="auto"><%= one.name %></a></h3>
<p dir="auto"><%= one.theme %></p>
</div>
<% if (one.deadline) { %><p class="register__aside"><span class="label"><%= it.w.home.deadline %></span> <time datetime="<%= one.deadline.at %>"><%= one.deadline.text %></time></p><% } %>
</li>
<% }) %></ul><% } %>
</section>
<% if (it.winners.length > 0) { %><section aria-labelledby="winners">
<h2 class="rule" id="winners"><a href="<%= it.winnersPath %>"><%= it.w.home.winners %></a></h2>
<ul class="columns">
<% it.winners.forEach((one) => { %><li><h3 dir="auto"><a href="<%= one.path %>"><%= one.title %></a></h3><p dir="auto"><%= one.description %></p></li>
<% }) %></ul>
</section><% } %>
<% if (it.newsletter) { %><section aria-labelledby="newsletter">
<h2 class="rule" id="newsletter"><%= it.w.home.newsletter %></h2>
<p class="measure headline" dir="auto"><a href="<%= it.newsletter.path %>"><%= it.newsletter.title %></a></p>
</section><% } %>
</div>`);

export function renderHome(view: HomeView, site: Site): string {
  const w = wordingIn(site.language);
  const frame = { title: w.brand, description: w.home.lead, path: '/', section: 'home' } as const;
  return page(site, frame, home({ ...view, w }));
}
