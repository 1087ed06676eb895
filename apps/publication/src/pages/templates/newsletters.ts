import type { Site } from '../site';
import { template } from '../template';
import { type Wording, wordingIn } from '../wording';
import type { Pointer } from './home';
import { page } from './shell';

const newsletters = template<{ readonly w: Wording; readonly issues: readonly Pointer[] }>(`<div class="wrap">
<header class="opening"><h1><%= it.w.nav.newsletters %></h1></header>
<% if (it.issues.length === 0) { %><p class="measure"><%= it.w.newsletter.none %></p><% } else { %>
<ul class="register">
<% it.issues.forEach((one) => { %><li class="register__row register__row--plain"><div><h2 dir="auto"><a href="<%= one.path %>"><%= one.title %></a></h2><p dir="auto"><%= one.description %></p></div></li>
<% }) %></ul><% } %>
<p><a class="more" href="/<%= it.w.language %>/subscribe"><%= it.w.newsletter.subscribe %></a></p>
</div>`);

export function renderNewsletters(issues: readonly Pointer[], site: Site): string {
  const w = wordingIn(site.language);
  const { newsletters: title } = w.nav;
  const frame = { title, description: w.subscribe.lead, path: '/newsletters', section: 'newsletters' } as const;
  return page(site, frame, newsletters({ w, issues }));
}
